/**
 * The hosts of the benchmark, in a process of their own so that driving the browser does not slow an answer
 * down. The foreign shop is served as the tests serve it; `isolated` ones add the two headers that give a page
 * a fine clock and its memory's size, which a shop's page has no reason to send.
 */
import { createServer } from 'node:http';
import { createStaticServer } from '../../e2e/support/serve.mjs';
import { otherShop, shopHost } from './shop-items.mjs';

function isolate(server) {
  return createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    server.emit('request', request, response);
  });
}

/** Every request to the foreign shop, in order: who asked, and for what. */
const requests = [];
function note(server) {
  return createServer((request, response) => {
    const { referer = '', 'sec-fetch-dest': destination = '' } = request.headers;
    requests.push({ path: request.url, destination, referer });
    server.emit('request', request, response);
  });
}

const { policy } = shopHost;
const servers = {
  foreign: note(createStaticServer(shopHost)),
  other: createStaticServer({ ...shopHost, folder: otherShop }),
  isolatedForeign: isolate(createStaticServer(shopHost)),
  scan: isolate(createStaticServer({ folder: 'bench', policy })),
  // As a shop's page is: no second thread for anyone.
  writer: createStaticServer({ folder: 'bench', policy }),
  // wllama makes its worker and its script itself.
  peers: createStaticServer({
    folder: 'bench-peers',
    policy: policy
      .replace("worker-src 'self'", "worker-src 'self' blob:")
      .replace("'wasm-unsafe-eval'", "'wasm-unsafe-eval' blob:"),
  }),
  // Where a shopper may have been before: it gets the browser going and leaves nothing of ours behind.
  elsewhere: createServer((_, response) => {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end('<!doctype html><title>Elsewhere</title>');
  }),
};

const addresses = {};
for (const [name, server] of Object.entries(servers)) {
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  addresses[name] = `http://localhost:${server.address().port}`;
}
process.send({ addresses });
process.on('message', () => process.send({ requests: requests.splice(0) }));
process.on('disconnect', () => process.exit(0));
