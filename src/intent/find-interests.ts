import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type Interest, type ItemIndex, type Language, type Localized, languages } from '../types.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
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

/**
 * Where an item belongs: its shelf, where the shop has shelves within departments, else its narrowest category, else its
 * thing. Undefined when nothing is known of it.
 */
export function groupOfItem(item: ItemIndex, catalog: Catalog, things: ItemThings): string | undefined {
  // In one language, whichever the reader's is: the ids of interests are made of it, and one may be muted by its id.
  const path = catalog.categoryPath(item, languages[0]);
  if (path.length > 0) return `shelf/${path.slice(0, path.length > 2 ? -1 : undefined).join('/')}`;
  const thing = things.ofItem(item);
  return thing >= 0 ? `thing/${things.things[thing]!.id}` : undefined;
}

/** Of a search the group of its thing. */
function groupOf({ item, thing }: Observation, catalog: Catalog, things: ItemThings): string | undefined {
  const example = item ?? (thing >= 0 ? things.itemsOf(thing)[0] : undefined);
  return example === undefined ? undefined : groupOfItem(example, catalog, things);
}

/** Bought once, of a kind often given away, with nothing else on its shelf on any other day. */
const isGift = (all: readonly Observation[], things: ItemThings, giftDays: ReadonlySet<number>): boolean => {
  const days = new Set(all.map(dayOf));
  const isBought = all.some(({ type }) => type === 'purchase');
  if (!isBought || days.size !== 1) return false;
  // Wrapped, with a card: whatever was bought beside them that day.
  if ([...days].every((day) => giftDays.has(day))) return true;
  return all.every(({ thing }) => thing >= 0 && (things.things[thing]!.giftShare ?? 0) >= minGiftShare);
};

const dayOf = ({ timeMs }: Observation): number => Math.floor(timeMs / dayMs);
/** Bought beside a present, and for nothing else. */
const wrappings = new Set(['wrapping-paper', 'gift-box', 'gift-bag', 'ribbon', 'greeting-cards']);

/** Days on which something to wrap a present in, or to write with it, was bought. */
function findGiftDays(observations: readonly Observation[], things: ItemThings): Set<number> {
  const wrapped = observations.filter(
    ({ thing, type }) => type === 'purchase' && thing >= 0 && wrappings.has(things.things[thing]!.id),
  );
  return new Set(wrapped.map(dayOf));
}

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
 * @param language  Of the tags; names come in both.
 */
export function findInterests(
  observations: readonly Observation[],
  things: ItemThings,
  catalog: Catalog,
  nowMs: number,
  language: Language,
): FoundInterests {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.thing >= 0 && things.things[observation.thing]!.everyday) continue;
    const group = groupOf(observation, catalog, things);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), observation]);
  }
  const giftDays = findGiftDays(observations, things);
  const gifts: Observation[] = [];
  // The first look of somebody new is all there is to go by; later it is one among many.
  const isFaint = ({ weight, timeMs }: Observation): boolean =>
    weight <= faintWeight && (nowMs - timeMs > freshDays * dayMs || observations.length >= manyObservations);
  const faintGroups = new Set<string>();
  const found: FoundInterest[] = [];
  for (const [group, all] of groups) {
    if (isGift(all, things, giftDays)) {
      gifts.push(...all);
      faintGroups.add(group);
      continue;
    }
    // Nothing of it for more than a year: that was then.
    if (all.every(({ timeMs }) => nowMs - timeMs > dormantDays * dayMs)) {
      faintGroups.add(group);
      continue;
    }
    const numEvents = all.reduce((sum, { eventIds }) => sum + eventIds.length, 0);
    const days = new Set(all.map(({ timeMs }) => Math.floor(timeMs / dayMs)));
    const items = new Set(all.map(({ item, thing }) => item ?? -2 - thing));
    if (numEvents < 2 || (days.size < 2 && items.size < 2)) {
      if (all.every(isFaint)) faintGroups.add(group);
      continue;
    }
    found.push(describe(group, all));
  }
  found.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  const kept = found.slice(0, maxInterests);
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

  function describe(group: string, all: readonly Observation[]): FoundInterest {
    const byThing = new Map<number, number>();
    let [strength, short, late, before] = [0, 0, 0, 0];
    const weighed = all.map((observation) => {
      const ageDays = Math.max(0, nowMs - observation.timeMs) / dayMs;
      const weight = observation.weight * 2 ** (-ageDays / longHalfLifeDays);
      strength += weight;
      short += observation.weight * 2 ** (-ageDays / shortHalfLifeDays);
      if (ageDays <= trendDays) late += observation.weight;
      else if (ageDays <= 2 * trendDays) before += observation.weight;
      if (observation.thing >= 0)
        byThing.set(observation.thing, (byThing.get(observation.thing) ?? 0) + weight);
      return { observation, weight };
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
      id: idOf(group),
      group,
      name,
      tags: [...new Set([...tags, ...catalog.tags(example, language)])].slice(0, maxTags),
      strength,
      horizon: short > 0.5 * strength ? 'short' : 'long',
      trend: late > 1.5 * before ? 'rising' : before > 1.5 * late ? 'falling' : 'steady',
      evidence: weighed.flatMap(({ observation }) => observation.eventIds.toReversed()).slice(0, maxEvidence),
      things: ordered.map(([thing]) => thing),
      weights: ordered.map(([, weight]) => weight),
    };
  }
}
