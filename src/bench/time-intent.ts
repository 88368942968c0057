import { createIntent } from '../engine/understand-intent.ts';
import { readYear } from '../intent/things-out-of-season.ts';
import { tellWorld } from '../knowledge/world/tell-world.ts';
import { defaultSettings, type EventType } from '../types.ts';
import { createMadeUpThings, drawHistory } from './made-up-shopper.ts';

export interface IntentOptions {
  numItems: number;
  numEvents: number;
}

/** A full pass, one more view, one more purchase, a new day and nothing else, a year not asked about before. */
export const intentCases = ['full', 'view', 'purchase', 'day', 'year'] as const;
export type IntentCase = (typeof intentCases)[number];

export interface IntentFacts {
  numThings: number;
  numTimelines: number;
  /** What came of the first pass, so that nobody measures an empty answer. */
  numObservations: number;
  numNeeds: number;
  /** The first pass: timelines are compiled, queries read, the year is asked, nothing is warm. */
  coldMs: number;
}

export interface IntentBench {
  facts: IntentFacts;
  /** @returns  Milliseconds of each run. */
  run(name: IntentCase, count: number): Promise<number[]>;
}

const dayMs = 86_400_000;
const city = 'Hangzhou';
const settings = { ...defaultSettings, city };

/** Full passes over a long history and small steps beyond it, by the code that ships, on the thread that calls it. */
export async function openIntentBench({ numItems, numEvents }: IntentOptions): Promise<IntentBench> {
  const shop = createMadeUpThings(numItems);
  let nowMs = Date.UTC(2026, 10, 26, 6);
  let events = drawHistory(numEvents, nowMs, shop);
  let firstYear = 1990;
  const understand = createIntent(shop);
  const ask = () => understand({ revision: 1, events, settings }, nowMs, 'en');
  const meet = (type: EventType): void => {
    nowMs += 20_000;
    const itemId = String((events.length * 37) % numItems);
    events = [...events, { id: `${type}-${nowMs}`, type, timeMs: nowMs, itemId }];
  };
  /** What happens before the clock starts. */
  const prepare: Record<IntentCase, () => void> = {
    // Without its first event it is another history, of which nothing is kept.
    full() {
      events = events.slice(1);
    },
    view: () => meet('view'),
    purchase: () => meet('purchase'),
    day() {
      nowMs += dayMs;
    },
    year() {
      firstYear++;
    },
  };
  const askYear = () =>
    readYear((timeMs) => tellWorld({ nowMs: timeMs, language: 'en', city }), firstYear, shop.things);
  const startMs = performance.now();
  const intent = await ask();
  const facts = {
    numThings: shop.things.things.length,
    numTimelines: Object.keys(shop.timelines).length,
    numObservations: intent!.observations.length,
    numNeeds: intent!.needs.length,
    coldMs: performance.now() - startMs,
  };
  return {
    facts,
    async run(name, count) {
      const samplesMs: number[] = [];
      for (let at = 0; at < count; at++) {
        prepare[name]();
        const fromMs = performance.now();
        await (name === 'year' ? askYear() : ask());
        samplesMs.push(performance.now() - fromMs);
      }
      return samplesMs;
    },
  };
}
