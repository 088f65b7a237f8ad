import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The address of a file or folder of this room. A build may move this module out of its folder (one bundle in dist) or
 * keep it (dist/store); both are looked at, so that the same code runs from source and from any build.
 */
export function besideStore(...names: readonly string[]): URL {
  for (const name of names) {
    for (const folder of ['./', './store/', '../store/']) {
      const url = new URL(folder + name, import.meta.url);
      if (existsSync(fileURLToPath(url))) return url;
    }
  }
  throw new Error(`${names[0]} is not beside the program: the build is not complete`);
}
