import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import {
  compressHistory,
  type HistoryEntry,
  type HistoryMemory,
  type HistoryRow,
} from '../timeline/compress-history.ts';
import { itemGroups } from './item-groups.ts';
import { type KeptRecord, recordUntil } from './keep-record.ts';
import type { Observation } from './observe-things.ts';
import type { Strand } from './recorded-interest.ts';
import type { StageModel } from './stage-model.ts';

/** All that was done with the things of one strand. */
export interface HistoryGroup {
  strand: Strand;
  entries: HistoryEntry[];
  numEvents: number;
  firstMs: number;
  lastMs: number;
  /** What was met first, and whether anything else was. */
  met: number;
  isVaried: boolean;
  isBought: boolean;
  /** Of its weightiest deed. */
  bestWeight: number;
  /** All of it is of kinds often given away. */
  isGiftLike: boolean;
  /** Faded weight. */
  strength: number;
}

export interface GroupedHistory {
  groups: Map<Strand, HistoryGroup>;
  /** Days on which something to wrap a present in, or to write with it, was bought. */
  giftDays: Set<number>;
}

/** What was grouped of the same observations when they were fewer. With it or without, the result is the same. */
export interface GroupMemory {
  rows: HistoryMemory;
  /** All before the day that begins at `dayMs`: within that day only its own deeds are added. */
  before?: GroupedHistory & { dayMs: number };
  /** What became of the interests until then. */
  record?: KeptRecord;
}

const dayMs = 86_400_000;
/** So large a share of purchases for others makes a lone purchase a gift. */
const minGiftShare = 0.3;
/** Bought beside a present, and for nothing else. */
const wrappings = new Set(['wrapping-paper', 'gift-box', 'gift-bag', 'ribbon', 'greeting-cards']);
/** What was met: the item, of a search its thing. */
const metOf = ({ item, thing }: Observation): number => item ?? -2 - thing;

/** Row of the pack's things that an entry is about, -1 for none. */
export const thingOfEntry = ({ subject }: HistoryEntry, things: ItemThings): number =>
  (subject % (things.things.length + 1)) - 1;

/**
 * The compressed history by strands of interests, without what everybody buys all the time. What is older than a month is
 * read from its folded rows: there exact days do not matter.
 *
 * @param fade  Weight now of what weighed so much then, the same throughout a day (UTC).
 */
export function groupHistory(
  observations: readonly Observation[],
  things: ItemThings,
  catalog: Catalog,
  nowMs: number,
  fade: (weight: number, timeMs: number) => number,
  models: readonly StageModel[],
  memory?: GroupMemory,
): GroupedHistory {
  const known = itemGroups(catalog, things);
  const numThings = things.things.length;
  const groupOf = ({ item, thing }: Observation): number =>
    item === undefined ? known.ofThing(thing) : known.ofItem(item);
  // Thing and group in one number; -1 and -1, for what is neither, make 0.
  const subjectOf = (place: number): number => {
    const observation = observations[place]!;
    return (groupOf(observation) + 1) * (numThings + 1) + observation.thing + 1;
  };
  const today = Math.floor(nowMs / dayMs) * dayMs;
  const record = recordUntil(observations, groupOf, today, { known, things, models }, memory);
  const addEntry = (
    { groups, giftDays }: GroupedHistory,
    entry: HistoryEntry,
    action: HistoryRow['action'],
    shared: ReadonlyMap<Strand, HistoryGroup> | undefined,
  ): void => {
    const { subject, places, best, weight, timeMs, numEvents } = entry;
    const thing = thingOfEntry(entry, things);
    const nature = thing < 0 ? undefined : things.things[thing]!;
    if (action === 'purchase' && nature && wrappings.has(nature.id))
      for (const place of places) giftDays.add(Math.floor(observations[place]!.timeMs / dayMs));
    const group = Math.floor(subject / (numThings + 1)) - 1;
    if (group < 0 || nature?.everyday) return;
    const strand = record.strandOf({ group, thing });
    const first = observations[places[0]!]!;
    const lastMs = observations[places.at(-1)!]!.timeMs;
    let own = groups.get(strand);
    if (own && own === shared?.get(strand)) {
      own = { ...own, entries: [...own.entries] };
      groups.set(strand, own);
    }
    if (!own) {
      const met = metOf(first);
      const none = { isVaried: false, isBought: false, isGiftLike: true, bestWeight: 0, strength: 0 };
      own = { strand, entries: [], numEvents: 0, firstMs: first.timeMs, lastMs, met, ...none };
      groups.set(strand, own);
    }
    const { met } = own;
    own.entries.push(entry);
    own.numEvents += numEvents;
    own.firstMs = Math.min(own.firstMs, first.timeMs);
    own.lastMs = Math.max(own.lastMs, lastMs);
    own.isVaried ||= places.some((place) => {
      const observation = observations[place]!;
      return observation.isVaried === true || metOf(observation) !== met;
    });
    own.isBought ||= action === 'purchase';
    own.bestWeight = Math.max(own.bestWeight, observations[best]!.weight);
    own.isGiftLike &&= (nature?.giftShare ?? 0) >= minGiftShare;
    own.strength += fade(weight, timeMs);
  };

  const rows = compressHistory(observations, nowMs, subjectOf, memory?.rows);
  const isOfToday = ({ entries }: HistoryRow): boolean =>
    observations[entries[0]!.places[0]!]!.timeMs >= today;
  let numBefore = rows.length;
  while (numBefore > 0 && isOfToday(rows[numBefore - 1]!)) numBefore--;
  let before = memory?.before?.dayMs === today ? memory.before : undefined;
  if (!before) {
    before = { groups: new Map(), giftDays: new Set(), dayMs: today };
    for (const { action, entries } of rows.slice(0, numBefore))
      for (const entry of entries) addEntry(before, entry, action, undefined);
    if (memory) memory.before = before;
  }
  const all = { groups: new Map(before.groups), giftDays: new Set(before.giftDays) };
  for (const { action, entries } of rows.slice(numBefore))
    for (const entry of entries) addEntry(all, entry, action, before.groups);
  return all;
}
