/**
 * The quality table of the models that ship, by `inkling evaluate` alone: industrial (the paper's rows), beauty and games
 * (leave-last), none of which any shipped weight was trained on. Each set twice: with no log (zero-shot), and with
 * popularity, neighbours and transitions of the train part. Popularity, item-kNN, TF-IDF and random weights stand beside.
 *
 *   INKLING_DATA=<folder of the sets> node scripts/evaluate-all.mjs [--split valid] [--games-rows 5000] [--only <set>] [--out <file>]
 *
 * `--only amazon-industrial` measures one set anew and keeps the committed figures of the others, which is honest as long as
 * nothing they rest on has changed: the models' hashes must be the same.
 *
 * On test it writes training/results/first-models.json; on valid it writes only where --out says.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithFloors, formatEvaluationTable } from './evaluation-table.mjs';
import { root } from './set-up.mjs';

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'test' },
    'games-rows': { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
  },
});
const data = process.env.INKLING_DATA;
if (!data || !existsSync(data)) {
  console.error(
    data
      ? `INKLING_DATA names ${data}, which does not exist`
      : 'INKLING_DATA is not set: point it at the folder that holds amazon-industrial/, amazon-beauty/ and amazon-games/',
  );
  process.exit(1);
}

const sets = [
  { name: 'amazon-industrial', protocol: 'rows' },
  { name: 'amazon-beauty', protocol: 'leave-last' },
  { name: 'amazon-games', protocol: 'leave-last', rows: values['games-rows'] },
];
const place = mkdtempSync(join(tmpdir(), 'inkling-evaluate-'));

/** Runs the command line; what it prints is one JSON object, signs of life go to standard error. */
function inkling(...args) {
  const command = [join(root, 'scripts/inkling.mjs'), ...args, '--json'];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`inkling ${args.join(' ')} ended with ${status}`);
  return JSON.parse(stdout);
}

function evaluate({ name, protocol, rows }, withLog) {
  const folder = join(data, name);
  const pack = join(place, `${name}${withLog ? '-with-log' : ''}`);
  const log = withLog ? ['--events', join(folder, 'events.csv.gz'), '--protocol', protocol] : [];
  inkling('build', join(folder, 'items.jsonl.gz'), '--out', pack, '--pack-only', '--name', name, ...log);
  console.error(`${name}, ${values.split}, ${withLog ? 'with the log' : 'no log'}`);
  const sample = rows ? ['--rows', rows] : [];
  const asked = ['--data', folder, '--protocol', protocol, '--split', values.split, ...sample];
  return inkling('evaluate', '--pack', pack, ...asked, '--baselines', '--progress');
}

try {
  const committed = join(root, 'training/results/first-models.json');
  const kept = values.only ? JSON.parse(readFileSync(committed, 'utf8')) : undefined;
  const results = sets.map((set, at) =>
    kept && set.name !== values.only
      ? kept.sets[at]
      : { noLog: evaluate(set, false), withLog: evaluate(set, true) },
  );
  const out = values.out ?? (values.split === 'test' ? committed : undefined);
  if (out) {
    const modelOf = (role) => {
      const path = join(root, `public/models/${role}/manifest.json`);
      const { name, version, variants } = JSON.parse(readFileSync(path, 'utf8'));
      return { name, version, sha256: variants.find(({ device }) => device === 'wasm').sha256 };
    };
    const models = { 'text-encoder': modelOf('text-encoder'), 'history-encoder': modelOf('history-encoder') };
    if (kept && JSON.stringify(kept.models) !== JSON.stringify(models)) {
      throw new Error('the committed figures are of other models: leave out --only and measure all sets');
    }
    const report = {
      madeBy:
        kept?.madeBy ??
        `node scripts/evaluate-all.mjs --split ${values.split}${values['games-rows'] ? ` --games-rows ${values['games-rows']}` : ''}`,
      split: values.split,
      models,
      sets: results,
    };
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(report, null, 1)}\n`);
  }
  if (values.split === 'test') {
    for (const { noLog } of results) for (const line of compareWithFloors(noLog)) console.error(line);
  }
  console.log(formatEvaluationTable(results));
} finally {
  rmSync(place, { recursive: true, force: true });
}
