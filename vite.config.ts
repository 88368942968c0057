import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

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

/** Names below `dist/lib`. Workers are bundled apart; under the same names a file that both need is stored once. */
const hashedNames = {
  chunkFileNames: 'runtime/[name]-[hash].js',
  assetFileNames: 'runtime/[name]-[hash][extname]',
};

/** Vite's own helper fetches style sheets and preloads for a lazy chunk. Ours have neither: what it wraps stands alone. */
const plainLazyChunks: Plugin = {
  name: 'plain-lazy-chunks',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code) =>
    code.replace(
      /__vitePreload\((\(\) => import\([^)]+\)),\s*__VITE_PRELOAD__,\s*import\.meta\.url\)/g,
      '($1)()',
    ),
};

const runtimeFolder = 'dist/lib/runtime';

/**
 * The host of a page that allows no worker is large and rarely run, so the element takes the one that `lib` has
 * written. A chunk of its own would also put whatever the two share into the element.
 */
const pageHostOfLibrary: Plugin = {
  name: 'page-host-of-library',
  enforce: 'pre',
  resolveId(source) {
    if (!source.endsWith('/page-host.ts')) return undefined;
    const file = readdirSync(runtimeFolder).find((name) => /^page-host-.+\.js$/.test(name));
    if (!file) throw new Error(`${runtimeFolder} has no page-host: build the mode \`lib\` first`);
    return { id: `./runtime/${file}`, external: true };
  },
};

/** What a shop hosts: entries with fixed names, everything else under a hash beside them, all addresses relative. */
const library: UserConfig = {
  ...shared,
  base: './',
  publicDir: false,
  plugins: [plainLazyChunks],
  worker: {
    ...shared.worker,
    rolldownOptions: { output: { ...hashedNames, entryFileNames: hashedNames.chunkFileNames } },
  },
  build: {
    ...shared.build,
    outDir: 'dist/lib',
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        react: 'src/react/use-feed.ts',
        'language-model': 'src/recommender/language-model-engine.ts',
      },
      external: ['react', 'react/jsx-runtime'],
      preserveEntrySignatures: 'strict',
      // idb adds shortcuts and iteration to its proxies when it is imported. We use neither.
      treeshake: { manualPureFunctions: ['replaceTraps'] },
      output: { ...hashedNames, entryFileNames: '[name].js' },
    },
  },
};

/** The tag's own script, after `lib` and into the same folder: built apart, it shares no chunk and is one request. */
const element: UserConfig = {
  ...library,
  plugins: [plainLazyChunks, pageHostOfLibrary],
  build: {
    ...library.build,
    emptyOutDir: false,
    // 0.2 KB of 15 less than Vite's own, in the one file where bytes are counted.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 6, unsafe_arrows: true, keep_fargs: false, hoist_funs: true },
    },
    rolldownOptions: {
      ...library.build?.rolldownOptions,
      input: { element: 'src/widget/element.ts' },
      // Lazy chunks use what is in it already.
      preserveEntrySignatures: 'allow-extension',
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
  if (mode === 'element') return element;
  if (mode === 'cli') return commandLine;
  return site;
});
