import { withFreshProfile } from './profile.mjs';
import { quantile, summarize } from './statistics.mjs';

const numItems = 100_000;
const dimensions = 128;

/** Scan and search of 100,000 x 128 in one page: our kernel, a plain loop, onnxruntime-web. */
export async function measureScan({ addresses, isQuick }) {
  const options = {
    numItems,
    dimensions,
    numRounds: isQuick ? 5 : 40,
    warmUp: { runs: 30, milliseconds: 300 },
    sampleMs: isQuick ? 20 : 40,
  };
  const result = await withFreshProfile(async (page) => {
    page.setDefaultTimeout(0);
    await page.goto(`${addresses.scan}/`);
    await page.waitForFunction(() => 'runScan' in window);
    return page.evaluate((given) => window.runScan(given), options);
  });
  return toReport(result, options);
}

/** The page's samples as figures, each contestant's ratio to our fastest taken within one round. */
export function toReport({ contestants, ...rest }, { warmUp, numRounds, sampleMs }) {
  const fastest = (task) =>
    contestants
      .filter((each) => each.family === 'inkling' && each.task === task)
      .reduce((a, b) => (quantile(a.samplesMs, 0.5) <= quantile(b.samplesMs, 0.5) ? a : b));
  const own = { scan: fastest('scan'), search: fastest('search') };
  return {
    ...rest,
    numItems,
    dimensions,
    numRounds,
    sampleMs,
    warmUp,
    device: 'wasm',
    threads: 1,
    fastest: { scan: own.scan.name, search: own.search.name },
    contestants: contestants.map(({ samplesMs, ...each }) => {
      const reference = own[each.task].samplesMs;
      const ratios = samplesMs.map((milliseconds, round) => milliseconds / reference[round]);
      return { ...each, milliseconds: summarize(samplesMs), timesOurs: summarize(ratios) };
    }),
  };
}
