import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../set-up.mjs';
import { withFreshProfile } from './profile.mjs';
import { quantile, summarize } from './statistics.mjs';

const numItems = 10_000;
const numEvents = 50;

/** One recommendation over 10,000 items for a history of 50 events, from the events to the cards, by the engine that ships. */
export async function measureRanker({ addresses, isQuick }) {
  const options = { numItems, numEvents, warmUp: 30, numRuns: isQuick ? 20 : 300 };
  const result = await withFreshProfile(async (page, context) => {
    page.setDefaultTimeout(0);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${addresses.scan}/ranker.html`);
    await page.waitForFunction(() => 'rankerBench' in window);
    const names = await page.evaluate((given) => window.rankerBench.open(given), options);
    const contestants = [];
    for (const at of names.keys()) {
      const timing = await page.evaluate((place) => window.rankerBench.time(place), at);
      const startMs = await readThreadMs(session);
      await page.evaluate(([place, runs]) => window.rankerBench.repeat(place, runs), [at, options.numRuns]);
      const processorMs = ((await readThreadMs(session)) - startMs) / options.numRuns;
      contestants.push({ ...timing, processorMs: Number(processorMs.toPrecision(4)) });
    }
    const about = await page.evaluate(() => ({
      isCrossOriginIsolated: window.rankerBench.isCrossOriginIsolated,
      timerResolutionMs: window.rankerBench.timerResolutionMs,
    }));
    return { ...about, contestants };
  });
  return { ...toRankerReport(result, options), files: weighTier() };
}

/** Processor time of the page's own thread: what other programs take meanwhile is not in it. */
async function readThreadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'ThreadTime').value;
}

/** The page's samples as figures. */
export function toRankerReport({ contestants, ...rest }, { warmUp }) {
  return {
    ...rest,
    numItems,
    numEvents,
    warmUp,
    threads: 1,
    contestants: contestants.map(({ samplesMs, stagesMs, ...each }) => ({
      ...each,
      milliseconds: summarize(samplesMs),
      stages: Object.fromEntries(
        Object.entries(stagesMs).map(([stage, values]) => [
          stage,
          Number(quantile(values, 0.5).toPrecision(3)),
        ]),
      ),
      samplesMs: samplesMs.map((value) => Math.round(value * 1_000) / 1_000),
    })),
  };
}

/**
 * The models that a visit fetches to rank, on WebAssembly: what a shop's own log teaches is part of its pack, grows with the catalogue and
 * is counted there.
 */
function weighTier() {
  const models = ['text-encoder', 'history-encoder'].flatMap((name) => {
    const folder = `public/models/${name}`;
    const { variants, vocabulary } = JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8'));
    const { file } = variants.find(({ device }) => device === 'wasm');
    return [file, vocabulary?.file].filter(Boolean).map((each) => `${folder}/${each}`);
  });
  return [...models, 'training/rankers/zero-shot.json'].map((file) => {
    const raw = readFileSync(join(root, file));
    // A pack holds it without indents.
    const bytes = file.endsWith('.json')
      ? Buffer.from(JSON.stringify(JSON.parse(raw.toString('utf8'))))
      : raw;
    return {
      file: file.split('/').at(-2) === 'rankers' ? 'ranker.json' : file.split('/').slice(-2).join('/'),
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
    };
  });
}
