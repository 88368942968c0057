import type { HistorySnapshot } from '../history/event-source.ts';
import { type MinedInterests, mineInterests, noInterests } from '../intent/mine-interests.ts';
import { compressTimeline } from '../timeline/compress-timeline.ts';
import { encodeTimeline } from '../timeline/encode-timeline.ts';
import { type FilteredEvents, filterEvents } from '../timeline/filter-events.ts';
import type { FeedSource, Language, Timeline } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { encodeInterests } from './encode-interests.ts';
import type { StageTimer } from './time-stages.ts';

/** What is known of a shopper at one moment. */
export interface Understanding {
  filtered: FilteredEvents;
  timeline: Timeline;
  mined: MinedInterests;
  source: FeedSource;
  failure?: string;
}

export interface UnderstandOptions {
  nowMs: number;
  language: Language;
  mayUseStored: boolean;
}

/** Queries that no item contains, by meaning. Without a text encoder, or should it fail, they stay unread. */
async function encodeUnmatched(deps: EngineDeps, timeline: Timeline): Promise<Map<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>();
  const encodeText = deps.models()?.encodeText;
  const queries = timeline.searches
    .map(({ query }) => query)
    .filter((query) => deps.catalog.find(query).length === 0);
  if (!encodeText || queries.length === 0) return vectors;
  try {
    const encoded = await encodeText(queries);
    const { dimensions } = deps.vectors;
    queries.forEach((query, at) => {
      vectors.set(query, encoded.slice(at * dimensions, (at + 1) * dimensions));
    });
  } catch {
    return new Map();
  }
  return vectors;
}

/** From events to interests: filter, compress, encode, mine. With `personalised` off there is nothing to know. */
export async function understandHistory(
  deps: EngineDeps,
  snapshot: HistorySnapshot,
  { nowMs, language, mayUseStored }: UnderstandOptions,
  timer: StageTimer,
): Promise<Understanding> {
  const { catalog, vectors } = deps;
  const events = snapshot.settings.personalised ? snapshot.events : [];
  const [filtered, timeline] = timer.run('timeline', () => {
    const reliable = filterEvents(events, catalog);
    return [reliable, compressTimeline(reliable, nowMs)] as const;
  });
  const queryVectors = await timer.wait('text', () => encodeUnmatched(deps, timeline));
  const encoded = timer.run('encode', () =>
    encodeTimeline(timeline, catalog, vectors.rowVector, nowMs, queryVectors),
  );
  const models = deps.models();
  if (!encoded) {
    // Nothing to say of this shopper. The list is the model's all the same if one stood ready to speak.
    const isReady = models?.encodeHistory !== undefined && snapshot.settings.personalised;
    return { filtered, timeline, mined: noInterests, source: isReady ? 'model' : 'fallback' };
  }
  const {
    source,
    encoded: history,
    rows,
    failure,
  } = await timer.wait('model', () =>
    encodeInterests({
      encoded,
      snapshot,
      models,
      stored: deps.stored,
      packVersion: deps.packVersion,
      nowMs,
      mayUseStored,
    }),
  );
  const mined = timer.run('interests', () => mineInterests(history, rows, catalog, nowMs, language));
  return { filtered, timeline, mined, source, ...(failure === undefined ? {} : { failure }) };
}
