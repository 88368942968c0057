/**
 * Makes the report anew from the committed results; with `--readme` also the block of figures in README.md, between
 * `<!-- bench:begin -->` and `<!-- bench:end -->`. Measures nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBlock, toReadmeBlock } from './bench/readme-block.mjs';
import { toReport } from './bench/report.mjs';
import { committedFolder, readResults } from './bench/results.mjs';
import { root } from './set-up.mjs';

const results = readResults(committedFolder);
if (Object.keys(results).length === 0) {
  console.error('There are no results in bench/results yet: npm run bench');
  process.exit(1);
}
writeFileSync(join(committedFolder, 'report.html'), toReport(results));
if (process.argv.includes('--readme')) {
  const path = join(root, 'README.md');
  writeFileSync(path, replaceBlock(readFileSync(path, 'utf8'), toReadmeBlock(results)));
  console.log('README.md: the figures are those of bench/results');
}
