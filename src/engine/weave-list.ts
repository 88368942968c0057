import type { Intent } from '../intent/predict-needs.ts';
import type { Exclusions } from '../ranking/exclude.ts';
import { middleOfDial, needShare } from '../ranking/turn-dial.ts';
import { type NeedOffer, type Woven, weaveNeeds } from '../slate/weave-needs.ts';
import type { NeedSource, ScoredItem } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { type FestivalBundle, offerBundle } from './offer-bundle.ts';
import { offerNeeds } from './offer-needs.ts';

/** Promotions of favored brands during a shopping festival come before most needs. */
const bundleStrength = 0.8;
/**
 * What a log of purchases cannot tell. Where it taught the order, all needs together cost .050 of online-retail's .772 HR@10
 * and these alone .002 (training/LOG.md, 2026-11-26): the others only name what it shows.
 */
const besideALog: readonly NeedSource[] = ['stage', 'refill'];

export interface WeaveInput {
  intent: Intent;
  deps: EngineDeps;
  /** Unit vectors, shape [K, D]. */
  interests: Float32Array;
  exclusions: Exclusions;
  nowMs: number;
  limit: number;
  meaning?: number | undefined;
  /** Whether the pack's own ranker made the order. */
  isLearned: boolean;
}

/** The ranked list with the needs that have a place in it, and a festival's bundle where there is one. */
export function weaveList(
  ranked: readonly ScoredItem[],
  { intent, deps, interests, exclusions, nowMs, limit, meaning = middleOfDial, isLearned }: WeaveInput,
): Woven & { bundle?: FestivalBundle } {
  const offers = offerNeeds(intent, deps, interests, exclusions).map((offer): NeedOffer => {
    const { sources } = intent.needs[offer.need]!;
    const mayTakePlace = !isLearned || sources.some((source) => besideALog.includes(source));
    return mayTakePlace ? offer : { ...offer, strength: 0 };
  });
  const bundle = offerBundle(intent, deps, nowMs, exclusions.isExcluded);
  const bundled = (bundle?.items ?? []).map(
    (item): NeedOffer => ({ need: -1, strength: bundleStrength, isOfWorld: false, items: [item] }),
  );
  const woven = weaveNeeds(ranked, [...bundled, ...offers], limit, needShare(meaning));
  return { ...woven, ...(bundle && { bundle }) };
}
