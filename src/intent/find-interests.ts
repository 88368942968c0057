import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type Interest, type ItemIndex, type Language, type Localized, languages } from '../types.ts';
import { type GroupMemory, groupHistory, type HistoryGroup, thingOfEntry } from './group-history.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
const dayOf = (timeMs: number): number => Math.floor(timeMs / dayMs);
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
/** One thing with so much of an interest gives it its name. */
const namingShare = 0.6;

/** An interest with the things it is about. */
export interface FoundInterest extends Interest {
  /** The shelf it is of, as `groupOfItem` names it. */
  group: string;
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

/** What was found in the same observations when they were fewer. With it or without, the result is the same. */
export interface InterestMemory extends GroupMemory {
  told: Record<Language, WeakMap<HistoryGroup, FoundInterest>>;
}

/** Bought once, of a kind often given away, with nothing else on its shelf on any other day. */
const isGift = (
  { isBought, isGiftLike, firstMs, lastMs }: HistoryGroup,
  giftDays: ReadonlySet<number>,
): boolean =>
  isBought &&
  dayOf(firstMs) === dayOf(lastMs) &&
  // Wrapped, with a card: whatever was bought beside them that day.
  (isGiftLike || giftDays.has(dayOf(firstMs)));

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
 * All of it as of the beginning of the day (UTC), so that within a day only what is touched changes.
 *
 * @param language  Of the tags; names come in both.
 */
export function findInterests(
  observations: readonly Observation[],
  things: ItemThings,
  catalog: Catalog,
  nowMs: number,
  language: Language,
  memory?: InterestMemory,
): FoundInterests {
  const asOfMs = dayOf(nowMs) * dayMs;
  const fade = (weight: number, timeMs: number): number =>
    weight * 2 ** ((timeMs - asOfMs) / dayMs / longHalfLifeDays);
  const { groups, giftDays } = groupHistory(observations, things, catalog, nowMs, fade, memory);
  // The first look of somebody new is all there is to go by; later it is one among many.
  const isOneOfMany = observations.length >= manyObservations;
  const gifts: Observation[] = [];
  const faintGroups = new Set<string>();
  const found: { id: string; name: string; group: HistoryGroup }[] = [];
  for (const group of groups.values()) {
    const { name, entries, numEvents, firstMs, lastMs, isVaried, bestWeight } = group;
    if (isGift(group, giftDays)) {
      for (const { places } of entries) gifts.push(...places.map((place) => observations[place]!));
      faintGroups.add(name);
      continue;
    }
    // Nothing of it for more than a year: that was then.
    if (nowMs - lastMs > dormantDays * dayMs) {
      faintGroups.add(name);
      continue;
    }
    if (numEvents < 2 || (dayOf(firstMs) === dayOf(lastMs) && !isVaried)) {
      const isOld = nowMs - lastMs > freshDays * dayMs;
      if (bestWeight <= faintWeight && (isOneOfMany || isOld)) faintGroups.add(name);
      continue;
    }
    found.push({ id: idOf(name), name, group });
  }
  found.sort((a, b) => b.group.strength - a.group.strength || (a.id < b.id ? -1 : 1));
  const kept = found.slice(0, maxInterests).map(tell);
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

  /** A group that is as it was has been told before. */
  function tell({ id, name, group }: (typeof found)[number]): FoundInterest {
    const told = memory?.told[language];
    const interest = told?.get(group) ?? describe(id, name, group);
    told?.set(group, interest);
    return interest;
  }

  function describe(id: string, group: string, { entries, strength }: HistoryGroup): FoundInterest {
    const byThing = new Map<number, number>();
    let [short, late, before] = [0, 0, 0];
    const weighed = entries.flatMap((entry) => {
      const ageDays = (asOfMs - entry.timeMs) / dayMs;
      short += entry.weight * 2 ** (-ageDays / shortHalfLifeDays);
      if (ageDays <= trendDays) late += entry.weight;
      else if (ageDays <= 2 * trendDays) before += entry.weight;
      const thing = thingOfEntry(entry, things);
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
      group,
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
