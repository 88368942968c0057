import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** The policy of design.md section 8: the demo and the browser tests run under it. */
export const contentSecurityPolicy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";

const shared: UserConfig = {
  // Without this small files become `data:` addresses, which the policy forbids.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  worker: { format: 'es' },
};

const site: UserConfig = {
  ...shared,
  plugins: [react()],
  build: { ...shared.build, outDir: 'dist/site' },
  preview: {
    port: 4173,
    headers: { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
  },
};

/** What a shop hosts: entries with fixed names, everything else under a hash beside them, all addresses relative. */
const library: UserConfig = {
  ...shared,
  base: './',
  publicDir: false,
  build: {
    ...shared.build,
    outDir: 'dist/lib',
    modulePreload: false,
    rolldownOptions: {
      input: { element: 'src/widget/element.ts', index: 'src/index.ts', react: 'src/react/use-feed.ts' },
      external: ['react', 'react/jsx-runtime'],
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'runtime/[name]-[hash].js',
        assetFileNames: 'runtime/[name]-[hash][extname]',
      },
    },
  },
};

const commandLine: UserConfig = {
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'lib') return library;
  if (mode === 'cli') return commandLine;
  return site;
});
