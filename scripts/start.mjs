/** `npm start`: sets up, builds what is stale, and serves the shop. */
import { build } from './build.mjs';
import { ensurePackages, root } from './set-up.mjs';

try {
  ensurePackages();
  build(['site']);
  const { preview } = await import('vite');
  const server = await preview({ root, preview: { port: Number(process.env.PORT ?? 4173) } });
  console.log(`\nThe shop is open: ${server.resolvedUrls.local[0]}\n(stop with Ctrl+C)`);
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exit(1);
}
