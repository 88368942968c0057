import { createEngine, type EngineDeps } from '../engine.ts';
import { type BehaviorEvent, defaultSettings } from '../types.ts';
import { openBenchEncoder } from './bench-history-encoder.ts';
import { createMadeUpPack } from './made-up-pack.ts';
import { createRandom } from './seeded-random.ts';
import { measureTimerResolutionMs } from './timer-resolution.ts';

export interface RankerOptions {
  numItems: number;
  numEvents: number;
  /** Recommendations before any is counted, the first of which is the cold one. */
  warmUp: number;
  numRuns: number;
}

export interface RankerTiming {
  name: string;
  device: string;
  dtype: string;
  /** The first recommendation: everything that is turned round or compiled only once. */
  coldMs: number;
  samplesMs: number[];
  /** Of each stage, one for each sample. */
  stagesMs: Record<string, number[]>;
}

export interface RankerResult {
  isCrossOriginIsolated: boolean;
  timerResolutionMs: number;
  contestants: RankerTiming[];
}

declare global {
  interface Window {
    runRanker(options: RankerOptions): Promise<RankerResult>;
  }
}

const hourMs = 3_600_000;

/** A shopper who looks at one more thing before each question: no list may rest on the one before. */
function createShopper(numItems: number, numEvents: number) {
  const random = createRandom(11);
  const events: BehaviorEvent[] = [];
  let nowMs = Date.UTC(2026, 0, 1);
  const look = (): void => {
    nowMs += hourMs;
    const itemId = String(Math.floor(numItems * random() ** 2));
    events.push({ id: `event-${nowMs}`, type: 'view', itemId, timeMs: nowMs });
    if (events.length > numEvents) events.shift();
  };
  for (let event = 0; event < numEvents; event++) look();
  return {
    look,
    nowMs: () => nowMs,
    read: async () => ({ revision: nowMs, events: [...events], settings: { ...defaultSettings } }),
  };
}

async function timeEngine(
  name: string,
  pack: Omit<EngineDeps, 'source' | 'models'>,
  models: ReturnType<EngineDeps['models']>,
  { numItems, numEvents, warmUp, numRuns }: RankerOptions,
): Promise<RankerTiming> {
  const shopper = createShopper(numItems, numEvents);
  const performanceNow = () => performance.now();
  const engine = createEngine({ ...pack, models: () => models, source: shopper, performanceNow });
  const timing: RankerTiming = {
    name,
    device: 'none',
    dtype: 'none',
    coldMs: 0,
    samplesMs: [],
    stagesMs: {},
  };
  for (let run = 0; run < warmUp + numRuns; run++) {
    shopper.look();
    const startMs = performance.now();
    const list = await engine.recommend({ placement: 'for-you', limit: 12, nowMs: shopper.nowMs() });
    const tookMs = performance.now() - startMs;
    const { source, device, dtype, timings } = list.status;
    if (source !== 'model' || list.cards.length < 12) {
      throw new Error(`${name}: ${list.cards.length} cards by '${source}', not a list of the ranker`);
    }
    if (run === 0) Object.assign(timing, { coldMs: tookMs, device, dtype });
    if (run < warmUp) continue;
    timing.samplesMs.push(tookMs);
    for (const [stage, ms] of Object.entries(timings)) {
      timing.stagesMs[stage] ??= [];
      timing.stagesMs[stage].push(ms);
    }
  }
  return timing;
}

window.runRanker = async (options) => {
  const { models, dimensions } = await openBenchEncoder();
  const pack = (hasSequence: boolean) => createMadeUpPack(options.numItems, dimensions, hasSequence);
  return {
    isCrossOriginIsolated: crossOriginIsolated,
    timerResolutionMs: measureTimerResolutionMs(),
    contestants: [
      await timeEngine('counted voices', pack(false), undefined, options),
      await timeEngine('and a sequence model of 64 dimensions', pack(true), undefined, options),
      await timeEngine('counted voices and the history encoder', pack(false), models, options),
    ],
  };
};
