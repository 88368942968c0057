/**
 * The hosts of the browser tests, one port for each policy. Plain static files, nothing clever:
 * what a shop's own server would do. `node e2e/support/serve.mjs` serves until it is stopped.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const policy = (script, worker) =>
  `default-src 'self'; script-src ${script}; worker-src ${worker}; connect-src 'self'; style-src 'self'; img-src 'self'`;
const fullPolicy = policy("'self' 'wasm-unsafe-eval'", "'self'");

/** The first of four in a row. Two checkouts on one machine can be tested at once, each with its own. */
const firstPort = Number(process.env.INKLING_TEST_PORT ?? 4173);

/** Port by what it is for. */
export const hosts = {
  shop: { port: firstPort, folder: 'site', policy: fullPolicy },
  foreign: { port: firstPort + 1, folder: 'foreign', policy: fullPolicy },
  foreignNoWasm: { port: firstPort + 2, folder: 'foreign', policy: policy("'self'", "'self'") },
  foreignNoWorker: {
    port: firstPort + 3,
    folder: 'foreign',
    policy: policy("'self' 'wasm-unsafe-eval'", "'none'"),
  },
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** Hashed names never change; everything else is asked for again. */
const cacheControl = (path) =>
  /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

export function createStaticServer({ folder, policy: csp }) {
  const base = join(dist, folder);
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    let file = join(base, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(base) || !existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    const { size, mtimeMs } = statSync(file);
    const etag = `"${size}-${Math.round(mtimeMs)}"`;
    const headers = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': csp,
      'Cache-Control': cacheControl(file),
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': size });
    createReadStream(file).pipe(response);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const host of Object.values(hosts)) createStaticServer(host).listen(host.port);
  console.log(
    'serving',
    Object.entries(hosts)
      .map(([name, { port }]) => `${name} http://localhost:${port}/`)
      .join(', '),
  );
}
