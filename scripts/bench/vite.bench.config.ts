import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`../../src/bench/${name}.html`, import.meta.url));

/** The pages of the scan's, the text encoder's, the ranker's, the intent's and the writer's benchmark: served to nobody but the benchmark itself. */
export default defineConfig({
  root: fileURLToPath(new URL('../../src/bench', import.meta.url)),
  base: './',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../../dist/bench', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: [page('index'), page('text'), page('ranker'), page('intent'), page('writer')] },
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1_000,
  },
});
