import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up.mjs';

const numTexts = 1_000;

/** Titles of mixed length, Chinese and English in turn: the demo's catalogue, then authored ones that judge the encoder. */
export function readTitles() {
  const catalog = join(root, 'src/demo/catalog');
  const pairs = readdirSync(catalog)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(catalog, file), 'utf8')).items ?? [])
    .map(({ title }) => [title['zh-CN'], title.en]);
  const judge = readFileSync(join(root, 'training/judge/titles-zh-en.tsv'), 'utf8');
  pairs.push(
    ...judge
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split('\t').slice(0, 2)),
  );
  const titles = pairs.flat().slice(0, numTexts);
  if (titles.length < numTexts) throw new Error(`only ${titles.length} titles of ${numTexts} are there`);
  return titles;
}
