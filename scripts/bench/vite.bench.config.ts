import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (file: string) => fileURLToPath(new URL(`../../src/bench/${file}`, import.meta.url));

/** The pages of the scan and of the ranker: served to nobody but the benchmark itself. */
export default defineConfig({
  root: fileURLToPath(new URL('../../src/bench', import.meta.url)),
  base: './',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../../dist/bench', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: [page('index.html'), page('ranker.html')] },
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1_000,
  },
});
