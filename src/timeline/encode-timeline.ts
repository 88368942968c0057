import type { Catalog } from '../pack/catalog.ts';
import {
  actionCodes,
  type EventId,
  type EventType,
  type HistoryInput,
  type ItemIndex,
  type Timeline,
} from '../types.ts';
import { maxTimelineEvents } from './compress-timeline.ts';

/** What one row of the model's input stands for. */
export interface AttendedRow {
  /** Of a search: the first item its words found; absent when it was understood by meaning alone. */
  item?: ItemIndex;
  query?: string;
  type: EventType;
  timeMs: number;
  /** Newest last. */
  eventIds: EventId[];
}

export interface EncodedTimeline {
  input: HistoryInput;
  /** One for each row of `input`, in its order. */
  rows: AttendedRow[];
}

/** A unit vector, shape [D]. */
export type ItemVector = (item: ItemIndex) => Float32Array;

const dayMs = 86_400_000;
/** Enough of a search's items to say what it means, few enough to stay its best ones. */
const maxItemsOfSearch = 24;

/** Scales to length 1 in place; zeros stay zeros. */
export function normalize(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum > 0) {
    const length = Math.sqrt(sum);
    for (let d = 0; d < vector.length; d++) vector[d]! /= length;
  }
  return vector;
}

/** A search by its words: the middle of the items that contain them. Undefined when there are none. */
function vectorOfWords(items: readonly ItemIndex[], vectorOf: ItemVector): Float32Array | undefined {
  if (items.length === 0) return undefined;
  const sum = new Float32Array(vectorOf(items[0]!).length);
  for (const item of items.slice(0, maxItemsOfSearch)) {
    const vector = vectorOf(item);
    for (let d = 0; d < sum.length; d++) sum[d]! += vector[d]!;
  }
  return normalize(sum);
}

/**
 * Timeline → model input. Searches stand among the events as rows of their own: by the items their words find, else by
 * the text encoder's vector when there is one. Undefined when there is nothing to encode.
 *
 * @param vectorOf      Rows of the pack.
 * @param queryVectors  By query, for those that no item contains.
 */
export function encodeTimeline(
  timeline: Timeline,
  catalog: Catalog,
  vectorOf: ItemVector,
  nowMs: number,
  queryVectors?: ReadonlyMap<string, Float32Array>,
): EncodedTimeline | undefined {
  const entries: { row: AttendedRow; vector: Float32Array }[] = timeline.events.map((event) => ({
    row: { item: event.item, type: event.type, timeMs: event.timeMs, eventIds: event.eventIds },
    vector: vectorOf(event.item),
  }));
  for (const { query, eventId, timeMs } of timeline.searches) {
    const found = catalog.find(query);
    const vector = vectorOfWords(found, vectorOf) ?? queryVectors?.get(query);
    if (!vector) continue;
    const item = found[0];
    const row: AttendedRow = { query, type: 'search', timeMs, eventIds: [eventId] };
    entries.push({ row: item === undefined ? row : { ...row, item }, vector });
  }
  if (entries.length === 0) return undefined;
  // A stable sort: events stay in their order, a search follows what happened at the same instant.
  const kept = entries.sort((a, b) => a.row.timeMs - b.row.timeMs).slice(-maxTimelineEvents);
  const dimensions = kept[0]!.vector.length;
  const items = new Float32Array(kept.length * dimensions);
  kept.forEach(({ vector }, at) => {
    items.set(vector, at * dimensions);
  });
  return {
    input: {
      items,
      actions: Int32Array.from(kept, ({ row }) => actionCodes[row.type] ?? 0),
      agesDays: Float32Array.from(kept, ({ row }) => Math.max(0, nowMs - row.timeMs) / dayMs),
    },
    rows: kept.map(({ row }) => row),
  };
}
