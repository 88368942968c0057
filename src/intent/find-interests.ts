import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { Interest, Language } from '../types.ts';
import { describeInterest } from './describe-interest.ts';
import { type GroupMemory, groupHistory, type HistoryGroup, thingOfEntry } from './group-history.ts';
import { itemGroups } from './item-groups.ts';
import { recordHalfLifeDays } from './keep-record.ts';
import type { Observation } from './observe-things.ts';
import type { RecordedInterest } from './recorded-interest.ts';
import type { StageModel } from './stage-model.ts';

const dayMs = 86_400_000;
const dayOf = (timeMs: number): number => Math.floor(timeMs / dayMs);
const maxInterests = 24;
/** A look or a slip; a purchase or a search is meant, even if it stands alone. */
const faintWeight = 0.5;
const freshDays = 3;
const dormantDays = 400;
const manyObservations = 6;

/** An interest with the things it is about. */
export interface FoundInterest extends Interest {
  /** The shelves it is of, as `groupOfItem` names them. */
  groups: string[];
  /** Every id that was ever its own, or that of one of its parts. */
  ids: string[];
  /** Rows of the pack's things, the weightiest first. */
  things: number[];
  /** Weight of each of them, adds up to the interest's strength. */
  weights: number[];
}

export interface FoundInterests {
  /** Strongest first. */
  interests: FoundInterest[];
  /** What the shopper said no to: nothing follows from it, whatever it has joined or become. */
  away: FoundInterest[];
  /** Bought for somebody else, as it looks. */
  gifts: Observation[];
  /** Shelves of which one thing was looked at once and nothing more, or bought as a gift, or none for a year, or that were put away: no interest. */
  faintGroups: Set<string>;
}

/** What was found in the same observations when they were fewer. With it or without, the result is the same. */
export interface InterestMemory extends GroupMemory {
  told: Record<Language, WeakMap<HistoryGroup, { of: readonly HistoryGroup[]; interest: FoundInterest }>>;
}

export interface InterestShop {
  catalog: Catalog;
  things: ItemThings;
  models: readonly StageModel[];
}

export interface InterestOptions {
  nowMs: number;
  /** Of the tags; names come in both. */
  language: Language;
  /** Whether the shopper said no to what goes by this id. */
  isMuted?: (id: string) => boolean;
  memory?: InterestMemory | undefined;
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

/** What is said of several strands, in one. */
function joinGroups([first, ...more]: readonly HistoryGroup[]): HistoryGroup {
  if (more.length === 0) return first!;
  const joined = { ...first!, entries: [...first!.entries] };
  for (const each of more) {
    joined.entries.push(...each.entries);
    joined.numEvents += each.numEvents;
    joined.firstMs = Math.min(joined.firstMs, each.firstMs);
    joined.lastMs = Math.max(joined.lastMs, each.lastMs);
    joined.isVaried ||= each.isVaried || each.met !== joined.met;
    joined.isBought ||= each.isBought;
    joined.bestWeight = Math.max(joined.bestWeight, each.bestWeight);
    joined.isGiftLike &&= each.isGiftLike;
    joined.strength += each.strength;
  }
  return joined;
}

/**
 * What the shopper is about: observations by interest, each with strength (share of the whole, faded by age), horizon,
 * trend and evidence. What everybody buys all the time is no interest, nor is what was bought once for somebody else;
 * and one deed alone is none: two on two days, or with two items, are asked for.
 *
 * All of it as of the beginning of the day (UTC), so that within a day only what is touched changes.
 */
export function findInterests(
  observations: readonly Observation[],
  { catalog, things, models }: InterestShop,
  { nowMs, language, isMuted = () => false, memory }: InterestOptions,
): FoundInterests {
  const asOfMs = dayOf(nowMs) * dayMs;
  const fade = (weight: number, timeMs: number): number =>
    weight * 2 ** ((timeMs - asOfMs) / dayMs / recordHalfLifeDays);
  const { groups, giftDays } = groupHistory(observations, things, catalog, nowMs, fade, models, memory);
  const told = memory?.told[language];
  const input = { observations, things, catalog, language, asOfMs, fade };
  // The first look of somebody new is all there is to go by; later it is one among many.
  const isOneOfMany = observations.length >= manyObservations;
  const gifts: Observation[] = [];
  const faint = new Set<number>();
  const other = new Set<number>();
  const found: { interest: RecordedInterest; own: HistoryGroup[]; strength: number }[] = [];
  const away: FoundInterest[] = [];
  const byInterest = new Map<RecordedInterest, { open: HistoryGroup[]; muted: HistoryGroup[] }>();
  for (const group of groups.values()) {
    const { interest, ids } = group.strand;
    const own = byInterest.get(interest) ?? { open: [], muted: [] };
    own[ids.some(isMuted) ? 'muted' : 'open'].push(group);
    byInterest.set(interest, own);
  }
  for (const [interest, { open, muted }] of byInterest) {
    for (const own of [open, muted]) {
      if (own.length === 0) continue;
      const joined = joinGroups(own);
      const standing = judge(joined);
      const isFaint = standing === 'faint' || (standing === 'interest' && own === muted);
      for (const { strand } of own) (isFaint ? faint : other).add(strand.group);
      if (standing !== 'interest') continue;
      if (own === muted) away.push(tell(interest, own));
      else found.push({ interest, own, strength: joined.strength });
    }
  }
  found.sort((a, b) => b.strength - a.strength || (a.interest.id < b.interest.id ? -1 : 1));
  const kept = found.slice(0, maxInterests).map(({ interest, own }) => tell(interest, own));
  const total = kept.reduce((sum, { strength }) => sum + strength, 0) || 1;
  const { nameOf } = itemGroups(catalog, things);
  return {
    interests: kept.map((each) => ({
      ...each,
      strength: each.strength / total,
      weights: each.weights.map((weight) => weight / total),
    })),
    away,
    gifts,
    faintGroups: new Set([...faint].filter((group) => !other.has(group)).map(nameOf)),
  };

  function judge(group: HistoryGroup): 'interest' | 'faint' | 'open' {
    const { entries, numEvents, firstMs, lastMs, isVaried, bestWeight } = group;
    if (isGift(group, giftDays)) {
      for (const { places } of entries) gifts.push(...places.map((place) => observations[place]!));
      return 'faint';
    }
    // Bought for a day of the year and for nothing else.
    if (entries.every((entry) => things.things[thingOfEntry(entry, things)]?.occasion)) return 'open';
    // Nothing of it for more than a year: that was then.
    if (nowMs - lastMs > dormantDays * dayMs) return 'faint';
    if (numEvents >= 2 && (dayOf(firstMs) !== dayOf(lastMs) || isVaried)) return 'interest';
    const isOld = nowMs - lastMs > freshDays * dayMs;
    return bestWeight <= faintWeight && (isOneOfMany || isOld) ? 'faint' : 'open';
  }

  /** Groups that are as they were have been told before. */
  function tell(interest: RecordedInterest, own: readonly HistoryGroup[]): FoundInterest {
    const known = told?.get(own[0]!);
    if (known?.of.length === own.length && known.of.every((each, at) => each === own[at]))
      return known.interest;
    const group = joinGroups(own);
    const strands = own.map(({ strand }) => strand);
    const described = describeInterest({ ...interest, strands }, group, input);
    told?.set(own[0]!, { of: own, interest: described });
    return described;
  }
}
