import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { 'cli/main': 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outDir: 'dist',
  clean: true,
  dts: false,
  fixedExtension: false,
  hooks: {
    'build:done': async () => {
      await cp('src/store/migrations', 'dist/migrations', { recursive: true });
    },
  },
});
