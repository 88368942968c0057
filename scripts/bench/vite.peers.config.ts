import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The page of the writer and its peers, apart from the others: it needs packages that nothing else of ours has. */
export default defineConfig({
  root: path('src/bench'),
  base: './',
  publicDir: false,
  resolve: { alias: { 'peer-packages': path('bench/peers/node_modules') } },
  worker: { format: 'es' },
  build: {
    outDir: path('dist/bench-peers'),
    emptyOutDir: true,
    rolldownOptions: { input: [path('src/bench/peers.html')] },
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 2_000,
  },
});
