/**
 * `npm run bench`: drives a real browser over the foreign page and over a page of our own, writes what it measured as
 * JSON and as a report to bench/results, and prints it. `--quick` and `--only` are for development.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readOptions } from './bench/options.mjs';
import { committedFolder, quickFolder, readResults, writeResult } from './bench/results.mjs';
import { build } from './build.mjs';
import { bin, ensurePackages, root, run } from './set-up.mjs';

const tell = (text) => process.stderr.write(`bench: ${text}\n`);

async function measure(suite, surroundings) {
  switch (suite) {
    case 'bytes':
      return (await import('./bench/measure-bytes.mjs')).measureBytes(surroundings);
    case 'journeys':
      return (await import('./bench/measure-journeys.mjs')).measureJourneys(surroundings);
    case 'memory':
      return (await import('./bench/measure-memory.mjs')).measureMemory(surroundings);
    case 'scan':
      return (await import('./bench/measure-scan.mjs')).measureScan(surroundings);
    case 'text':
      return (await import('./bench/measure-text.mjs')).measureText(surroundings);
    case 'ranker':
      return (await import('./bench/measure-ranker.mjs')).measureRanker(surroundings);
    case 'intent':
      return (await import('./bench/measure-intent.mjs')).measureIntent(surroundings);
    case 'writer':
      return (await import('./bench/measure-writer.mjs')).measureWriter(surroundings);
  }
}

/** Suites with a page of our own, built from src/bench; the first four need no shop. */
const ownPages = ['scan', 'text', 'ranker', 'intent', 'writer'];
const shopless = ownPages.slice(0, 4);

async function buildPages(only) {
  if (only.some((suite) => !shopless.includes(suite))) {
    build(['fixtures']);
    (await import('./bench/shop-items.mjs')).copyShop();
  }
  if (only.some((suite) => ownPages.includes(suite))) {
    const config = ['--config', 'scripts/bench/vite.bench.config.ts', '--logLevel', 'warn'];
    run(bin('vite'), ['build', ...config], { shell: process.platform === 'win32' });
    cpSync(join(root, 'public/models/text-encoder'), join(root, 'dist/bench/text-encoder'), {
      recursive: true,
    });
  }
}

try {
  const { isQuick, only } = readOptions(process.argv.slice(2));
  ensurePackages();
  await (await import('./find-browser.mjs')).ensureBrowser();
  await buildPages(only);
  const { startHosts } = await import('./bench/hosts.mjs');
  const { readEnvironment } = await import('./bench/environment.mjs');
  const folder = isQuick ? quickFolder : committedFolder;
  const { addresses, takeRequests, stop } = await startHosts();
  try {
    const environment = await readEnvironment({ isQuick });
    for (const suite of only) {
      tell(suite);
      const result = await measure(suite, { addresses, takeRequests, isQuick, tell });
      writeResult(folder, suite, environment, result);
    }
  } finally {
    stop();
  }
  const results = readResults(folder);
  const { toReport } = await import('./bench/report.mjs');
  const { allTables } = await import('./bench/tables.mjs');
  const { toLines } = await import('./bench/print-tables.mjs');
  writeFileSync(join(folder, 'report.html'), toReport(results));
  for (const table of allTables(results)) console.log(toLines(table).join('\n'));
  console.log(`\nThe report is in ${relative(root, join(folder, 'report.html'))}`);
} catch (error) {
  console.error(`npm run bench: ${error.message}`);
  process.exit(1);
}
