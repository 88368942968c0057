/** `npm test`: sets up, checks, and runs every test under Node and in a real browser. Closes with one count. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { bin, ensurePackages, root, run } from './set-up.mjs';

const windows = process.platform === 'win32';
const reports = mkdtempSync(join(tmpdir(), 'inkling-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** A runner that could not even report has failed once. */
function count(name, file, read) {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf8')));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  } catch (error) {
    console.error(`${name} left no report: ${error.message}`);
    total.failed += 1;
  }
}

function runTests(name, command, args, env, file, read) {
  console.log(`\n— ${name}`);
  const before = total.failed;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  count(name, file, read);
  if (status !== 0 && total.failed === before) total.failed += 1;
}

try {
  ensurePackages();
  const { ensureBrowser } = await import('./find-browser.mjs');
  const browser = await ensureBrowser();

  console.log('\n— lint and types');
  run('npm', ['run', '--silent', 'lint'], { shell: windows });
  build(['cli', 'lib', 'site', 'fixtures']);

  const nodeReport = join(reports, 'node.json');
  runTests(
    'Node',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${nodeReport}`],
    {},
    nodeReport,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }),
  );

  const browserReport = join(reports, 'browser.json');
  runTests(
    `browser (${browser})`,
    bin('playwright'),
    ['test', '--reporter=line,json'],
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    browserReport,
    ({ stats }) => {
      if (stats.flaky > 0) console.log(`${stats.flaky} browser tests passed only at the second try`);
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
      };
    },
  );
} catch (error) {
  console.error(`npm test: ${error.message}`);
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
