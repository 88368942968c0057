import { type ObservationColumns, toColumns } from '../intent/observation-columns.ts';
import { createObserver, type EventReader, type Observation } from '../intent/observe-things.ts';
import type { Intent, IntentMemory } from '../intent/predict-needs.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { BehaviorEvent } from '../types.ts';

/** A history that was read, with what it takes to read on. */
export interface ReadHistory {
  observations: Observation[];
  columns: ObservationColumns;
  memory: IntentMemory;
  /** Intents worked out of it, by what else they depend on. */
  intents: Map<string, Intent>;
}

export interface HistoryKeeper {
  /**
   * Reads on where these events only continue what was read before, else from their beginning. What comes of it is the same.
   *
   * @param events  Oldest first, none later than `nowMs`.
   */
  read(events: readonly BehaviorEvent[], nowMs: number): ReadHistory;
}

const dayMs = 86_400_000;
/** The history as it is, and one with a few events left out, as `why` asks for. */
const maxKept = 2;

const isSame = (a: BehaviorEvent, b: BehaviorEvent): boolean =>
  a === b ||
  (a.id === b.id &&
    a.timeMs === b.timeMs &&
    a.type === b.type &&
    a.itemId === b.itemId &&
    a.query === b.query &&
    a.need === b.need);

/**
 * Keeps what was worked out of a history by what stands in it, not by who asked: a forgotten event makes another history,
 * of which nothing is kept.
 */
export function createHistoryKeeper(reader: EventReader, things: ItemThings): HistoryKeeper {
  interface Kept extends ReadHistory {
    events: readonly BehaviorEvent[];
    /** Days before were taken for over: `memory` holds nothing that a later event of theirs would change. */
    openMs: number;
    observer: ReturnType<typeof createObserver>;
  }
  let all: Kept[] = [];
  const begin = (events: readonly BehaviorEvent[]): Kept => {
    const observer = createObserver(reader, things);
    observer.observe(events);
    const observations = observer.list();
    return {
      events,
      openMs: Number.NEGATIVE_INFINITY,
      observer,
      observations,
      columns: toColumns(observations),
      memory: {
        interests: { rows: new Map(), told: { en: new WeakMap(), 'zh-CN': new WeakMap() } },
        stages: new Map(),
      },
      intents: new Map(),
    };
  };
  const readOn = (kept: Kept, events: readonly BehaviorEvent[]): Kept => {
    const next = events[kept.events.length];
    if (!next) return kept;
    if (next.timeMs < kept.openMs) return begin(events);
    if (!kept.observer.observe(events.slice(kept.events.length))) return begin(events);
    const observations = kept.observer.list();
    return {
      ...kept,
      events,
      observations,
      columns: toColumns(observations, kept.columns),
      intents: new Map(),
    };
  };
  return {
    read(events, nowMs) {
      const [kept] = all
        .filter(
          (each) =>
            each.events.length <= events.length &&
            each.events.every((event, at) => isSame(event, events[at]!)),
        )
        .sort((a, b) => b.events.length - a.events.length);
      const now = kept ? readOn(kept, events) : begin(events);
      now.openMs = Math.max(now.openMs, Math.floor(nowMs / dayMs) * dayMs);
      all = [now, ...all.filter((each) => each !== kept)].slice(0, maxKept);
      return now;
    },
  };
}
