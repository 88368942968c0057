import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page of the scan benchmark: served to nobody but the benchmark itself. */
export default defineConfig({
  root: fileURLToPath(new URL('../../src/bench', import.meta.url)),
  base: './',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../../dist/bench', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1_000,
  },
});
