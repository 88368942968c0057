/**
 * `node scripts/compare-builds.mjs <folder>`: the foreign shop as it is built here (`npm run bench` or
 * `node scripts/fixtures.mjs` makes it) beside one that another commit built (its `dist/foreign`), visit by visit in one
 * run. Machines differ from hour to hour by a factor of two; what the same minutes say of both is worth more than two
 * absolute figures. Writes bench/results/compared.json and prints the medians.
 */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from './bench/environment.mjs';
import { startHosts } from './bench/hosts.mjs';
import { installProbe } from './bench/page-probe.mjs';
import { withFreshProfile } from './bench/profile.mjs';
import { committedFolder } from './bench/results.mjs';
import { copyShop, otherShop } from './bench/shop-items.mjs';
import { summarize } from './bench/statistics.mjs';
import { comeFromElsewhere, visit } from './bench/visit.mjs';
import { root } from './set-up.mjs';

const numRuns = 12;
const [folder] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'inkling/element.js'))) {
  console.error(`compare-builds: ${folder ?? '(no folder)'} is no dist/foreign of another build`);
  process.exit(1);
}
const copy = join(root, 'dist', otherShop);
rmSync(copy, { recursive: true, force: true });
cpSync(resolve(folder), copy, { recursive: true });
copyShop();

const { addresses, stop } = await startHosts();
const environment = await readEnvironment({ isQuick: false });
const samples = {};

function note(build, view, { first, model, moments, tasks }) {
  samples[view] ??= { before: [], now: [] };
  samples[view][build].push({
    loadMs: moments.loadMs,
    firstCardsMs: first.paintedMs,
    modelCardsMs: model.paintedMs,
    longTasks: tasks.filter(({ isOurs }) => isOurs).length,
  });
}

/** A shopper's first visit, a product they look at, and the way back: three page views in one profile. */
const live = (build) =>
  withFreshProfile(async (page, context) => {
    const address = build === 'now' ? addresses.foreign : addresses.other;
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    note(build, 'first visit', await visit(page, `${address}/`));
    note(build, 'product page', await visit(page, `${address}/product.html?sku=HP-1009`));
    note(build, 'later view', await visit(page, `${address}/`));
  });

for (let n = 0; n < numRuns; n++) {
  process.stderr.write(`compare-builds: ${n + 1}/${numRuns}\n`);
  for (const build of n % 2 ? ['now', 'before'] : ['before', 'now']) await live(build);
}
stop();

const figures = ['loadMs', 'firstCardsMs', 'modelCardsMs'];
const summary = Object.fromEntries(
  Object.entries(samples).map(([view, builds]) => [
    view,
    Object.fromEntries(
      Object.entries(builds).map(([build, rows]) => [
        build,
        {
          ...Object.fromEntries(figures.map((name) => [name, summarize(rows.map((row) => row[name]))])),
          longTasks: rows.reduce((sum, row) => sum + row.longTasks, 0),
        },
      ]),
    ),
  ]),
);
const result = { numRuns, summary };
writeFileSync(
  join(committedFolder, 'compared.json'),
  `${JSON.stringify({ suite: 'compared', environment, result }, null, 1)}\n`,
);
for (const [view, builds] of Object.entries(summary)) {
  for (const [build, { longTasks, ...rest }] of Object.entries(builds)) {
    const medians = figures.map(
      (name) => `${name} ${Math.round(rest[name].p50)} (${Math.round(rest[name].mad)})`,
    );
    console.log(`${view}, ${build}: ${medians.join(', ')}, long tasks of ours ${longTasks}`);
  }
}
