/**
 * The quality table of what ships, by `inkling evaluate` alone: industrial (the paper's rows), beauty, sports and games
 * (leave-last), online-retail (last basket). Each set with no log (zero-shot), with the pack that training made of its train part, and
 * where `--built` asks for it with what `inkling build --events` learns from the same; industrial also with the items of each day of a
 * history in an order drawn by lot.
 *
 *   INKLING_DATA=<folder of the sets> node scripts/evaluate-all.mjs [--split valid] [--packs training/packs]
 *       [--rows 5000] [--built] [--only <set>] [--without-retail <models>] [--jobs 2] [--out <file>]
 *
 * `--rows` draws so many of the leave-last sets, with a fixed seed. `--only amazon-industrial` measures one set anew and keeps the
 * committed figures of the others, which is honest as long as nothing they rest on has changed: the models' hashes must be the same.
 *
 * `--without-retail` names a folder of models whose text encoder never read online-retail (training/rankers/README.md says how it is made):
 * that set's row without a log is then zero-shot too, and states the encoder's hash.
 *
 * On test it writes training/results/quality.json; on valid it writes only where --out says.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatEvaluationTable } from './evaluation-table.mjs';
import { compareRatiosWithFloors, compareWithFloors } from './published-figures.mjs';
import { root } from './set-up.mjs';

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'test' },
    packs: { type: 'string', default: join(root, 'training/packs') },
    rows: { type: 'string' },
    built: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    out: { type: 'string' },
    only: { type: 'string' },
    'without-retail': { type: 'string' },
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

/** The set whose vectors taught the zero-shot ranker its scale is ranked by one that has not seen it. */
const zeroShot = join(root, 'training/rankers/zero-shot.json');
const sets = [
  { name: 'amazon-industrial', protocol: 'rows', hasDays: true, ranker: zeroShot },
  { name: 'amazon-beauty', protocol: 'leave-last', ranker: zeroShot },
  { name: 'amazon-sports', protocol: 'leave-last', ranker: zeroShot },
  { name: 'amazon-games', protocol: 'leave-last', ranker: zeroShot },
  {
    name: 'online-retail',
    protocol: 'last-basket',
    ranker: join(root, 'training/rankers/zero-shot-without-retail.json'),
    models: values['without-retail'],
  },
];
if (values.only && !sets.some(({ name }) => name === values.only)) {
  console.error(`--only names ${values.only}; the sets are ${sets.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
/** What one would use without a log, and from a log without a network. */
const rivals = {
  noLog: 'tf-idf',
  withLog: 'popularity,personal-popularity,item-knn,ease,transitions,tf-idf,blend',
};
const place = mkdtempSync(join(tmpdir(), 'inkling-evaluate-'));

/** Runs the command line; what it prints is one JSON object, signs of life go to standard error. */
function inkling(...args) {
  const command = [join(root, 'scripts/inkling.mjs'), ...args, '--json'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const parts = [];
  child.stdout.on('data', (part) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (status !== 0) return reject(new Error(`inkling ${args.join(' ')} ended with ${status}`));
      resolve(JSON.parse(Buffer.concat(parts).toString('utf8')));
    });
  });
}

async function build({ name }, kind, more) {
  const pack = join(place, `${name}-${kind}`);
  const items = join(data, name, 'items.jsonl.gz');
  await inkling('build', items, '--out', pack, '--pack-only', '--name', name, ...more);
  return pack;
}

function evaluate({ name, protocol }, pack, kind, more = []) {
  console.error(`${name}, ${values.split}, ${kind} ${more.join(' ')}`);
  const asked = ['--data', join(data, name), '--protocol', protocol, '--split', values.split];
  const baselines = rivals[kind] ? ['--baselines', rivals[kind]] : [];
  const sample = values.rows && protocol === 'leave-last' ? ['--rows', values.rows] : [];
  return inkling('evaluate', '--pack', pack, ...asked, ...sample, ...baselines, ...more, '--progress');
}

async function measure(set) {
  const log = [
    '--events',
    join(data, set.name, 'events.csv.gz'),
    '--protocol',
    set.protocol,
    '--min-shoppers',
    '1',
  ];
  const packs = {
    noLog: await build(set, 'noLog', [
      '--ranker',
      set.ranker,
      ...(set.models ? ['--models', resolve(set.models)] : []),
    ]),
    ...(values.built && { built: await build(set, 'built', log) }),
    withLog: join(values.packs, set.name.replace(/^amazon-/, '')),
  };
  const all = async (more) => {
    const found = {};
    for (const [kind, pack] of Object.entries(packs)) found[kind] = await evaluate(set, pack, kind, more);
    return found;
  };
  return {
    ...(await all([])),
    ...(set.hasDays && { shuffled: await all(['--shuffle-same-day']) }),
    ...(set.models && { encoderWithout: { set: set.name, ...modelOf(set.models, 'text-encoder') } }),
  };
}

/** What a folder of models holds in this role. */
function modelOf(folder, role) {
  const path = join(folder, role, 'manifest.json');
  const { name, version, variants } = JSON.parse(readFileSync(path, 'utf8'));
  return { name, version, sha256: variants.find(({ device }) => device === 'wasm').sha256 };
}

/** All of them, `jobs` at a time, in their order. */
async function inTurn(tasks, jobs) {
  const results = [];
  const next = tasks.entries();
  const work = async () => {
    for (const [at, task] of next) results[at] = await task();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results;
}

try {
  const committed = join(root, 'training/results/quality.json');
  const kept = values.only ? JSON.parse(readFileSync(committed, 'utf8')) : undefined;
  const tasks = sets.map((set) => async () => {
    if (!kept || set.name === values.only) return measure(set);
    return kept.sets.find(({ noLog }) => noLog.dataset === set.name);
  });
  const results = (await inTurn(tasks, Number(values.jobs))).filter(Boolean);
  const out = values.out ?? (values.split === 'test' ? committed : undefined);
  if (out) {
    const roles = ['text-encoder', 'history-encoder'];
    const shipped = join(root, 'public/models');
    const models = Object.fromEntries(roles.map((role) => [role, modelOf(shipped, role)]));
    if (kept && JSON.stringify(kept.models) !== JSON.stringify(models)) {
      throw new Error('the committed figures are of other models: leave out --only and measure all sets');
    }
    const asked = ['split', 'rows'].filter((name) => values[name]);
    const report = {
      madeBy:
        kept?.madeBy ??
        `node scripts/evaluate-all.mjs ${asked.map((name) => `--${name} ${values[name]}`).join(' ')}${values.built ? ' --built' : ''}`,
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
