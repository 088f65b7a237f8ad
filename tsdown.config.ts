import { existsSync } from 'node:fs';
import { chmod, cp, rm, symlink } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

/** `npx cotejo` finds the program of this folder at once, without a copy in the cache of npx. */
async function linkCommand(): Promise<void> {
  await chmod('dist/cli/main.js', 0o755);
  if (process.platform === 'win32' || !existsSync('node_modules/.bin')) return;
  await rm('node_modules/.bin/cotejo', { force: true });
  await symlink('../../dist/cli/main.js', 'node_modules/.bin/cotejo');
}

export default defineConfig({
  // The embedded database runs in a thread of its own, whose program must be a file of its own.
  entry: { 'cli/main': 'src/cli/main.ts', 'store/embedded-worker': 'src/store/embedded-worker.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  clean: true,
  dts: false,
  fixedExtension: false,
  hooks: {
    'build:done': async () => {
      await cp('src/store/migrations', 'dist/store/migrations', { recursive: true });
      await linkCommand();
    },
  },
});
