import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { compressHistory, type HistoryEntry, type HistoryMemory } from '../timeline/compress-history.ts';
import { type Interest, type ItemIndex, type Language, type Localized, languages } from '../types.ts';
import { type ItemGroups, itemGroups } from './item-groups.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
const dayOf = (timeMs: number): number => Math.floor(timeMs / dayMs);
/** What was met: the item, of a search its thing. */
const metOf = ({ item, thing }: Observation): number => item ?? -2 - thing;
/** A lasting interest fades by half in so many days, a passing one in so few. */
const longHalfLifeDays = 120;
const shortHalfLifeDays = 7;
/** The last so many days against the same number before them are the trend. */
const trendDays = 14;
const maxInterests = 24;
/** A look or a slip; a purchase or a search is meant, even if it stands alone. */
const faintWeight = 0.5;
const freshDays = 3;
const dormantDays = 400;
const manyObservations = 6;
const maxTags = 4;
const maxEvidence = 12;
/** So large a share of purchases for others makes a lone purchase a gift. */
const minGiftShare = 0.3;
/** One thing with so much of an interest gives it its name. */
const namingShare = 0.6;

/** An interest with the things it is about. */
export interface FoundInterest extends Interest {
  /** Rows of the pack's things, the weightiest first. */
  things: number[];
  /** Weight of each of them, adds up to the interest's strength. */
  weights: number[];
}

export interface FoundInterests {
  /** Strongest first. */
  interests: FoundInterest[];
  /** Bought for somebody else, as it looks. */
  gifts: Observation[];
  /** Groups of which one thing was looked at once and nothing more, or bought as a gift, or none for a year: no interest. */
  faintGroups: Set<string>;
}

/** Of a search the group of its thing. */
function groupOf({ item, thing }: Observation, groups: ItemGroups): number {
  return item === undefined ? groups.ofThing(thing) : groups.ofItem(item);
}

/** All entries of one group. */
interface Group {
  entries: HistoryEntry[];
  numEvents: number;
  firstMs: number;
  lastMs: number;
  /** What was met first, and whether anything else was. */
  met: number;
  isVaried: boolean;
  isBought: boolean;
  /** None of it is more than a look or a slip. */
  isFaint: boolean;
  isGiftLike: boolean;
}

/** Bought once, of a kind often given away, with nothing else on its shelf on any other day. */
const isGift = ({ isBought, isGiftLike, firstMs, lastMs }: Group, giftDays: ReadonlySet<number>): boolean =>
  isBought &&
  dayOf(firstMs) === dayOf(lastMs) &&
  // Wrapped, with a card: whatever was bought beside them that day.
  (isGiftLike || giftDays.has(dayOf(firstMs)));

/** Bought beside a present, and for nothing else. */
const wrappings = new Set(['wrapping-paper', 'gift-box', 'gift-bag', 'ribbon', 'greeting-cards']);

/** FNV-1a of the group: the same interest has the same id whatever happens in it. */
function idOf(group: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < group.length; at++) value = Math.imul(value ^ group.charCodeAt(at), 0x01000193);
  return `interest-${(value >>> 0).toString(36)}`;
}

/**
 * What the shopper is about: observations by shelf, each with strength (share of the whole, faded by age), horizon,
 * trend and evidence. What everybody buys all the time is no interest, nor is what was bought once for somebody else;
 * and one deed alone is none: two on two days, or with two items, are asked for.
 *
 * What is older than a month is read from its compressed rows: there exact days do not matter.
 *
 * @param language  Of the tags; names come in both.
 * @param memory    Rows folded before, of the same observations when they were fewer.
 */
export function findInterests(
  observations: readonly Observation[],
  things: ItemThings,
  catalog: Catalog,
  nowMs: number,
  language: Language,
  memory?: HistoryMemory,
): FoundInterests {
  const known = itemGroups(catalog, things);
  const numThings = things.things.length;
  // Thing and group in one number; -1 and -1, for what is neither, make 0.
  const subjectOf = (place: number): number => {
    const observation = observations[place]!;
    return (groupOf(observation, known) + 1) * (numThings + 1) + observation.thing + 1;
  };
  /** Weight now of what weighed so much then. */
  const fade = (weight: number, timeMs: number): number =>
    weight * 2 ** (-Math.max(0, nowMs - timeMs) / dayMs / longHalfLifeDays);
  const thingOf = ({ subject }: HistoryEntry): number => (subject % (numThings + 1)) - 1;
  const groups = new Map<number, Group>();
  /** Days on which something to wrap a present in, or to write with it, was bought. */
  const giftDays = new Set<number>();
  // The first look of somebody new is all there is to go by; later it is one among many.
  const isOneOfMany = observations.length >= manyObservations;
  for (const { action, entries } of compressHistory(observations, nowMs, subjectOf, memory)) {
    for (const entry of entries) {
      const thing = thingOf(entry);
      const group = Math.floor(entry.subject / (numThings + 1)) - 1;
      if (action === 'purchase' && thing >= 0 && wrappings.has(things.things[thing]!.id))
        for (const place of entry.places) giftDays.add(dayOf(observations[place]!.timeMs));
      if (group < 0 || (thing >= 0 && things.things[thing]!.everyday)) continue;
      const firstMs = observations[entry.places[0]!]!.timeMs;
      const lastMs = observations[entry.places.at(-1)!]!.timeMs;
      let own = groups.get(group);
      if (!own) {
        own = {
          entries: [],
          numEvents: 0,
          firstMs: firstMs,
          lastMs: lastMs,
          met: metOf(observations[entry.places[0]!]!),
          isVaried: false,
          isBought: false,
          isFaint: true,
          isGiftLike: true,
        };
        groups.set(group, own);
      }
      own.entries.push(entry);
      own.numEvents += entry.numEvents;
      own.firstMs = Math.min(own.firstMs, firstMs);
      own.lastMs = Math.max(own.lastMs, lastMs);
      const { met } = own;
      own.isVaried ||= entry.places.some((place) => metOf(observations[place]!) !== met);
      own.isBought ||= action === 'purchase';
      own.isFaint &&=
        observations[entry.best]!.weight <= faintWeight &&
        (isOneOfMany || nowMs - lastMs > freshDays * dayMs);
      own.isGiftLike &&= thing >= 0 && (things.things[thing]!.giftShare ?? 0) >= minGiftShare;
    }
  }
  const gifts: Observation[] = [];
  const dormantMs = nowMs - dormantDays * dayMs;
  const faintGroups = new Set<string>();
  const found: { name: string; id: string; entries: HistoryEntry[]; strength: number }[] = [];
  for (const [id, group] of groups) {
    const { entries, numEvents, firstMs, lastMs, isVaried } = group;
    const name = known.nameOf(id);
    if (isGift(group, giftDays)) {
      for (const { places } of entries) gifts.push(...places.map((place) => observations[place]!));
      faintGroups.add(name);
      continue;
    }
    // Nothing of it for more than a year: that was then.
    if (lastMs < dormantMs) {
      faintGroups.add(name);
      continue;
    }
    if (numEvents < 2 || (dayOf(firstMs) === dayOf(lastMs) && !isVaried)) {
      if (group.isFaint) faintGroups.add(name);
      continue;
    }
    const strength = entries.reduce((sum, { weight, timeMs }) => sum + fade(weight, timeMs), 0);
    found.push({ name, id: idOf(name), entries, strength });
  }
  found.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  const kept = found.slice(0, maxInterests).map(describe);
  const total = kept.reduce((sum, { strength }) => sum + strength, 0) || 1;
  return {
    interests: kept.map((each) => ({
      ...each,
      strength: each.strength / total,
      weights: each.weights.map((weight) => weight / total),
    })),
    gifts,
    faintGroups,
  };

  function describe({ id, entries, strength }: (typeof found)[number]): FoundInterest {
    const byThing = new Map<number, number>();
    let [short, late, before] = [0, 0, 0];
    const weighed = entries.flatMap((entry) => {
      const ageDays = Math.max(0, nowMs - entry.timeMs) / dayMs;
      short += entry.weight * 2 ** (-ageDays / shortHalfLifeDays);
      if (ageDays <= trendDays) late += entry.weight;
      else if (ageDays <= 2 * trendDays) before += entry.weight;
      const thing = thingOf(entry);
      if (thing >= 0) byThing.set(thing, (byThing.get(thing) ?? 0) + fade(entry.weight, entry.timeMs));
      // The weightiest and the newest: more of one entry is never cited.
      const { places, best } = entry;
      const cited = places.length > maxEvidence ? [best, ...places.slice(1 - maxEvidence)] : places;
      return cited.map((place) => {
        const observation = observations[place]!;
        return { observation, weight: fade(observation.weight, observation.timeMs) };
      });
    });
    weighed.sort((a, b) => b.weight - a.weight || b.observation.timeMs - a.observation.timeMs);
    const ordered = [...byThing].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const example = (weighed[0]!.observation.item ?? things.itemsOf(ordered[0]?.[0] ?? -1)[0]) as ItemIndex;
    const name: Localized = {};
    for (const reader of languages) {
      const kind = ordered[0] ? things.things[ordered[0][0]]![reader] : catalog.kind(example, reader);
      const shelf = catalog.categoryPath(example, reader).at(-2);
      name[reader] = (ordered[0]?.[1] ?? 0) >= namingShare * strength ? kind : (shelf ?? kind);
    }
    const tags = ordered.map(([thing]) => things.things[thing]![language]);
    return {
      id,
      name,
      tags: [...new Set([...tags, ...catalog.tags(example, language)])].slice(0, maxTags),
      strength,
      horizon: short > 0.5 * strength ? 'short' : 'long',
      trend: late > 1.5 * before ? 'rising' : before > 1.5 * late ? 'falling' : 'steady',
      evidence: [
        ...new Set(
          weighed.slice(0, maxEvidence + 1).flatMap(({ observation }) => observation.eventIds.toReversed()),
        ),
      ].slice(0, maxEvidence),
      things: ordered.map(([thing]) => thing),
      weights: ordered.map(([, weight]) => weight),
    };
  }
}
