import { createEngine, type EngineDeps } from '../engine.ts';
import { createRandom } from '../seeded.ts';
import { type BehaviorEvent, defaultSettings } from '../types.ts';
import { openBenchEncoder } from './bench-history-encoder.ts';
import { createMadeUpPack } from './made-up-pack.ts';
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

export interface RankerBench {
  isCrossOriginIsolated: boolean;
  timerResolutionMs: number;
  /** Opens all packs. @returns Their names. */
  open(options: RankerOptions): Promise<string[]>;
  time(at: number): Promise<RankerTiming>;
  /** The same work without a clock, for whoever counts the thread's processor time from outside. */
  repeat(at: number, numRuns: number): Promise<void>;
}

declare global {
  interface Window {
    rankerBench: RankerBench;
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

/** Asks for one list after another, each after one more view. */
function createContestant(
  name: string,
  pack: Omit<EngineDeps, 'source' | 'models'>,
  models: ReturnType<EngineDeps['models']>,
  { numItems, numEvents }: RankerOptions,
) {
  const shopper = createShopper(numItems, numEvents);
  const performanceNow = () => performance.now();
  const engine = createEngine({ ...pack, models: () => models, source: shopper, performanceNow });
  return {
    name,
    async ask() {
      shopper.look();
      const startMs = performance.now();
      const list = await engine.recommend({ placement: 'for-you', limit: 12, nowMs: shopper.nowMs() });
      const tookMs = performance.now() - startMs;
      if (list.status.source !== 'model' || list.cards.length < 12) {
        throw new Error(
          `${name}: ${list.cards.length} cards by '${list.status.source}', not a list of the ranker`,
        );
      }
      return { tookMs, status: list.status };
    },
  };
}

let options: RankerOptions;
let contestants: ReturnType<typeof createContestant>[];

window.rankerBench = {
  isCrossOriginIsolated: crossOriginIsolated,
  timerResolutionMs: measureTimerResolutionMs(),
  async open(given) {
    options = given;
    const { models, dimensions } = await openBenchEncoder();
    const pack = (hasSequence: boolean) => createMadeUpPack(options.numItems, dimensions, hasSequence);
    contestants = [
      createContestant('counted voices', pack(false), undefined, options),
      createContestant('and a sequence model of 64 dimensions', pack(true), undefined, options),
      createContestant('counted voices and the history encoder', pack(false), models, options),
    ];
    return contestants.map(({ name }) => name);
  },
  async time(at) {
    const { name, ask } = contestants[at]!;
    const cold = await ask();
    const { device, dtype } = cold.status;
    const timing: RankerTiming = { name, device, dtype, coldMs: cold.tookMs, samplesMs: [], stagesMs: {} };
    for (let run = 1; run < options.warmUp; run++) await ask();
    for (let run = 0; run < options.numRuns; run++) {
      const { tookMs, status } = await ask();
      timing.samplesMs.push(tookMs);
      for (const [stage, ms] of Object.entries(status.timings)) {
        timing.stagesMs[stage] ??= [];
        timing.stagesMs[stage].push(ms);
      }
    }
    return timing;
  },
  async repeat(at, numRuns) {
    for (let run = 0; run < numRuns; run++) await contestants[at]!.ask();
  },
};
