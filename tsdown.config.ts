import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

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
    },
  },
});
