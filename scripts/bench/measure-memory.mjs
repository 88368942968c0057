import { installProbe } from './page-probe.mjs';
import { createProfile } from './profile.mjs';
import { libraryPath } from './shop-items.mjs';
import { quantile } from './statistics.mjs';
import { comeFromElsewhere, visit } from './visit.mjs';

/** Without it the browser answers with its next collection of garbage, which may be half a minute away. */
const args = ['--enable-blink-features=ForceEagerMeasureMemory'];

/**
 * Memory of the foreign page with the tag, model and text encoder loaded, and of the same page without the tag, as the
 * browser itself attributes it. Served with the isolation headers, without which it does not say.
 */
export async function measureMemory({ addresses, isQuick, tell }) {
  const numRuns = isQuick ? 2 : 5;
  const url = `${addresses.isolatedForeign}/`;
  const measure = async (withTag) => {
    const profile = createProfile();
    try {
      const { context, page } = await profile.open({ args });
      await installProbe(context);
      await comeFromElsewhere(page, addresses);
      if (withTag) await visit(page, url);
      else {
        await context.route(`**${libraryPath}**`, (route) => route.abort());
        await page.goto(url);
      }
      await page.evaluate(() => window.inklingBench.whenQuiet(1_000));
      const result = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
      await context.close();
      return toParts(result);
    } finally {
      profile.remove();
    }
  };

  const runs = { withTag: [], withoutTag: [] };
  for (let run = 0; run < numRuns; run++) {
    tell(`memory ${run + 1}/${numRuns}`);
    runs.withTag.push(await measure(true));
    runs.withoutTag.push(await measure(false));
  }
  const toMedians = (parts) => ({
    n: parts.length,
    page: quantile(
      parts.map(({ page }) => page),
      0.5,
    ),
    worker: quantile(
      parts.map(({ worker }) => worker),
      0.5,
    ),
    total: quantile(
      parts.map(({ total }) => total),
      0.5,
    ),
  });
  return {
    method: 'performance.measureUserAgentSpecificMemory',
    withTag: toMedians(runs.withTag),
    withoutTag: toMedians(runs.withoutTag),
  };
}

function toParts({ bytes, breakdown }) {
  const sum = (scope) =>
    breakdown
      .filter(({ attribution }) => attribution.some((each) => each.scope === scope))
      .reduce((total, each) => total + each.bytes, 0);
  return { total: bytes, page: sum('Window'), worker: sum('DedicatedWorkerGlobalScope') };
}
