import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

export interface ServedEntry {
  /** A page that loads the entry and nothing else. */
  address: string;
  close(): void;
}

/** Bundles one of `e2e/pages` in memory and serves it, with `public/` behind it: rooms alone, without the product. */
export async function serveEntry(name: string): Promise<ServedEntry> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'e2e/pages', name), output: { entryFileNames: 'entry.js' } },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map<string, string | Uint8Array>(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('Content-Type', types[extname(path)] ?? 'text/html');
    // Every address without an ending is a page, as in a shop of many.
    if (extname(path) === '') response.end('<!doctype html><script type="module" src="/entry.js"></script>');
    else if (files.has(path)) response.end(files.get(path));
    else if (path.startsWith('/models/') && !path.includes('..'))
      response.end(readFileSync(join(root, 'public', path)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
