import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Entry>> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the packages', () => {
  it('are asked for by exact version', () => {
    const { dependencies, devDependencies } = read('package.json');
    const versions = Object.entries({ ...dependencies, ...devDependencies }) as [string, string][];
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked by what is in them and by no address', () => {
    expect(installed.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('are locked for every platform, or npm ci refuses', () => {
    const names = new Set(installed.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = installed.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('that the program needs run no script where they are installed', () => {
    const scripts = installed.filter(([, entry]) => entry.hasInstallScript && !entry.dev).map(([path]) => path);
    expect(scripts).toEqual([]);
  });
});
