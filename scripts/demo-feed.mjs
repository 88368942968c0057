/**
 * The demo shop's catalogue as a product feed, as any shop would hand one over, and the demo's pack made from it by
 * the same command. `src/demo/catalog/*.json` → `dist/demo-feed/items.jsonl` and `pictures/`.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDemoItems } from './demo-items.mjs';
import { root, run } from './set-up.mjs';

const target = join(root, 'dist/demo-feed');
const pictures = join(root, 'src/demo/pictures');

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'pictures'), { recursive: true });
const lines = readDemoItems(join(root, 'src/demo/catalog')).map((item) => JSON.stringify(item));
writeFileSync(join(target, 'items.jsonl'), `${lines.join('\n')}\n`);
for (const name of readdirSync(pictures)) copyFileSync(join(pictures, name), join(target, 'pictures', name));

const options = ['--out', 'public/models/demo', '--pack-only', '--name', 'demo'];
run(process.execPath, ['scripts/inkling.mjs', 'build', 'dist/demo-feed/items.jsonl', ...options]);
