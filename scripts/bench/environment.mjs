import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { root } from '../set-up.mjs';
import { withFreshProfile } from './profile.mjs';

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** Where and of what the figures are. Read before anything is measured, so that the load is the machine's own. */
export async function readEnvironment({ isQuick }) {
  const [processor] = cpus();
  const load = loadavg().map((value) => Math.round(value * 100) / 100);
  const browser = await withFreshProfile(async (page, context) => {
    const session = await context.newCDPSession(page);
    const { product } = await session.send('Browser.getVersion');
    const resolutionMs = await page.evaluate(() => {
      let smallest = Number.POSITIVE_INFINITY;
      for (let last = performance.now(), steps = 0; steps < 50; ) {
        const now = performance.now();
        if (now === last) continue;
        smallest = Math.min(smallest, now - last);
        last = now;
        steps++;
      }
      return smallest;
    });
    return { product, resolutionMs: Math.round(resolutionMs * 1_000) / 1_000 };
  });
  return {
    date: new Date().toISOString(),
    isQuick,
    commit: git('rev-parse', 'HEAD'),
    isDirty:
      git('status', '--porcelain', '--untracked-files=all', '--', 'src', 'scripts', 'public').length > 0,
    browser: browser.product,
    isHeadless: true,
    pageTimerResolutionMs: browser.resolutionMs,
    node: process.versions.node,
    system: `${platform()} ${release()}`,
    processor: processor?.model.trim() ?? 'unknown',
    numCores: cpus().length,
    memoryBytes: totalmem(),
    loadAtStart: load,
  };
}
