/**
 * What the browser tests need beside the shop: a foreign shop with a folder built by `inkling build`, and the
 * demo's pack once more with weights drawn at random. Made by the same commands a reader would type.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

const inkling = (...args) => run(process.execPath, ['scripts/inkling.mjs', ...args]);

rmSync(join(root, 'dist/foreign'), { recursive: true, force: true });
cpSync(join(root, 'e2e/foreign'), join(root, 'dist/foreign'), { recursive: true });
inkling('build', 'e2e/foreign/feed.tsv', '--out', 'dist/foreign/inkling', '--name', 'foreign');

const randomModels = 'dist/site/models/random';
for (const name of ['text-encoder', 'history-encoder']) {
  run(process.execPath, [
    'scripts/randomize-weights.mjs',
    `public/models/${name}`,
    `${randomModels}/${name}`,
    '--seed',
    '1',
  ]);
}
inkling(
  'build',
  'dist/demo-feed/items.jsonl',
  '--out',
  'dist/site/models/demo-random',
  '--models',
  randomModels,
  '--pack-only',
  '--name',
  'demo-random',
);
