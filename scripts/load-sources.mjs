import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './set-up.mjs';

/**
 * Sources as they stand, without a build. Open until `close`, since the models' runtime is imported late.
 *
 * @returns  `load` takes a path from the project's root.
 */
export async function openSources() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (path) => server.ssrLoadModule(join(root, path)), close: () => server.close() };
}
