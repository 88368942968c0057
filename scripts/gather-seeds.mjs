/**
 * The figures of every seed that `training/scripts/train_shop.py` has judged, as one small file, with their means and the aims.
 *
 *   node scripts/gather-seeds.mjs training/checkpoints/shop --split test
 *
 * Eight bits, all rows. Writes training/results/seeds.json on test; on valid it prints alone.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatSeeds, partsOfSeeds } from './seeds-table.mjs';
import { root } from './set-up.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { split: { type: 'string', default: 'test' } },
});
const [shops] = positionals;
if (!shops || !existsSync(shops)) {
  console.error('name the folder that train_shop has filled, as training/checkpoints/shop');
  process.exit(1);
}

/** The one folder of a seed that holds figures of this split: models-<n> of the recipe. */
function figuresOf(folder) {
  const found = readdirSync(folder)
    .map((name) => join(folder, name, `figures-${values.split}.json`))
    .filter(existsSync);
  if (found.length > 1)
    throw new Error(`${folder} holds several: ${found.join(', ')}; delete all but the recipe's`);
  return found[0] && JSON.parse(readFileSync(found[0], 'utf8'));
}

/** Each figure of eight bits of a seed as [part, { n, 'hr@10', ... }]. */
const tablesOf = (folder) =>
  Object.entries(figuresOf(folder) ?? {})
    .filter(([part]) => part.startsWith('int8'))
    .map(([part, table]) => [part.slice('int8.'.length), table]);

function gather(set) {
  const parts = {};
  const names = readdirSync(join(shops, set)).filter((name) => /^seed\d+$/.test(name));
  for (const name of names.sort()) {
    for (const [part, table] of tablesOf(join(shops, set, name))) {
      parts[part] ??= { rows: table.n, seeds: [] };
      parts[part].seeds.push([Number(name.slice('seed'.length)), table['hr@10'], table['ndcg@10']]);
    }
  }
  return parts;
}

const sets = Object.fromEntries(readdirSync(shops).map((set) => [set, gather(set)]));
const report = { split: values.split, sets };
if (values.split === 'test') {
  writeFileSync(join(root, 'training/results/seeds.json'), `${JSON.stringify(report, null, 1)}\n`);
}
console.log(partsOfSeeds(report).length === 0 ? `no figures of ${values.split} there` : formatSeeds(report));
