import { withFreshProfile } from './profile.mjs';
import { summarize } from './statistics.mjs';

const numItems = 10_000;
const numEvents = 37_000;

const names = {
  full: 'Full pass: a history never read before',
  purchase: 'One more purchase',
  view: 'One more view',
  day: 'A new day, nothing else',
  year: 'What a year asks for in a city, once a year and city',
};

/** A full intent pass over a long history, and what one more event costs, in a worker, on one thread. */
export async function measureIntent({ addresses, isQuick }) {
  const warmUp = isQuick ? 5 : 20;
  const numRuns = isQuick ? 10 : 60;
  const result = await withFreshProfile(async (page, context) => {
    page.setDefaultTimeout(0);
    await page.goto(`${addresses.scan}/intent.html`);
    await page.waitForFunction(() => 'intentBench' in window);
    const facts = await page.evaluate((options) => window.intentBench.open(options), { numItems, numEvents });
    const session = await context.browser()?.newBrowserCDPSession();
    const run = (id, count) =>
      page.evaluate(([name, runs]) => window.intentBench.run(name, runs), [id, count]);
    const cases = [];
    for (const id of Object.keys(names)) {
      await run(id, warmUp);
      const samplesMs = await run(id, numRuns);
      const startMs = await readProcessorMs(session);
      await run(id, numRuns);
      const processorMs = ((await readProcessorMs(session)) - startMs) / numRuns;
      cases.push({ id, samplesMs, processorMs: Number(processorMs.toPrecision(4)) });
    }
    return { ...facts, cases };
  });
  return toIntentReport(result, { warmUp });
}

/** Processor time of the pages' processes, their collectors of garbage included: what other programs take is not in it. */
async function readProcessorMs(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
}

/** The worker's samples as figures. */
export function toIntentReport({ cases, ...rest }, { warmUp }) {
  return {
    ...rest,
    numItems,
    numEvents,
    warmUp,
    threads: 1,
    cases: cases.map(({ id, samplesMs, processorMs }) => ({
      id,
      name: names[id],
      processorMs,
      milliseconds: summarize(samplesMs),
      samplesMs: samplesMs.map((value) => Math.round(value * 1_000) / 1_000),
    })),
  };
}
