/**
 * The quality table of what ships, by `inkling evaluate` alone: industrial (the paper's rows), beauty, sports and games
 * (leave-last), online-retail (last basket). Each set twice: with no log (zero-shot), and with what its train part taught;
 * industrial also with the items of each day of a history in an order drawn by lot.
 *
 *   INKLING_DATA=<folder of the sets> node scripts/evaluate-all.mjs [--split valid] [--packs training/packs]
 *       [--games-rows 5000] [--only <set>] [--out <file>]
 *
 * With the log a pack is built from the train part, or taken from `--packs`, where one folder for each set lies
 * (`industrial`, `beauty` …). `--only amazon-industrial` measures one set anew and keeps the committed figures of the others,
 * which is honest as long as nothing they rest on has changed: the models' hashes must be the same.
 *
 * On test it writes training/results/first-models.json; on valid it writes only where --out says.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatEvaluationTable } from './evaluation-table.mjs';
import { compareRatiosWithFloors, compareWithFloors } from './published-figures.mjs';
import { root } from './set-up.mjs';

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'test' },
    packs: { type: 'string' },
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
      : 'INKLING_DATA is not set: point it at the folder that holds amazon-industrial/, amazon-beauty/, amazon-sports/, amazon-games/ and online-retail/',
  );
  process.exit(1);
}

const sets = [
  { name: 'amazon-industrial', protocol: 'rows', hasDays: true },
  { name: 'amazon-beauty', protocol: 'leave-last' },
  { name: 'amazon-sports', protocol: 'leave-last' },
  { name: 'amazon-games', protocol: 'leave-last', rows: values['games-rows'] },
  { name: 'online-retail', protocol: 'last-basket' },
];
if (values.only && !sets.some(({ name }) => name === values.only)) {
  console.error(`--only names ${values.only}; the sets are ${sets.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
/** Without a log there is nothing to make the others from; with it each stands beside the pack's own figures. */
const baselinesWithoutLog = 'tf-idf,random-weights';
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

function build({ name, protocol }, withLog) {
  if (withLog && values.packs) return join(values.packs, name.replace(/^amazon-/, ''));
  const folder = join(data, name);
  const pack = join(place, `${name}${withLog ? '-with-log' : ''}`);
  const log = withLog ? ['--events', join(folder, 'events.csv.gz'), '--protocol', protocol] : [];
  inkling('build', join(folder, 'items.jsonl.gz'), '--out', pack, '--pack-only', '--name', name, ...log);
  return pack;
}

function evaluate({ name, protocol, rows }, pack, withLog, more = []) {
  console.error(`${name}, ${values.split}, ${withLog ? 'with the log' : 'no log'} ${more.join(' ')}`);
  const asked = ['--data', join(data, name), '--protocol', protocol, '--split', values.split];
  const baselines = ['--baselines', ...(withLog ? [] : [baselinesWithoutLog])];
  const sample = rows ? ['--rows', rows] : [];
  return inkling('evaluate', '--pack', pack, ...asked, ...sample, ...baselines, ...more, '--progress');
}

function measure(set) {
  const packs = { noLog: build(set, false), withLog: build(set, true) };
  const both = (more) => ({
    noLog: evaluate(set, packs.noLog, false, more),
    withLog: evaluate(set, packs.withLog, true, more),
  });
  return { ...both(), ...(set.hasDays && { shuffled: both(['--shuffle-same-day']) }) };
}

try {
  const committed = join(root, 'training/results/first-models.json');
  const kept = values.only ? JSON.parse(readFileSync(committed, 'utf8')) : undefined;
  const results = sets.flatMap((set) => {
    if (!kept || set.name === values.only) return [measure(set)];
    return kept.sets.filter(({ noLog }) => noLog.dataset === set.name);
  });
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
    const asked = ['split', 'packs', 'games-rows'].filter((name) => values[name]);
    const report = {
      madeBy:
        kept?.madeBy ??
        `node scripts/evaluate-all.mjs ${asked.map((name) => `--${name} ${values[name]}`).join(' ')}`,
      split: values.split,
      models,
      sets: results,
    };
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(report, null, 1)}\n`);
  }
  const compare = values.split === 'test' ? compareWithFloors : compareRatiosWithFloors;
  for (const { withLog } of results) for (const line of compare(withLog)) console.error(line);
  console.log(formatEvaluationTable(results));
} finally {
  rmSync(place, { recursive: true, force: true });
}
