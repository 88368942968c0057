import type { ChosenNeed } from '../intent/arbitrate-needs.ts';
import type { Intent } from '../intent/predict-needs.ts';
import type { Exclusions } from '../ranking/exclude.ts';
import { middleOfDial, needShare } from '../ranking/turn-dial.ts';
import { type NeedOffer, type Woven, weaveNeeds } from '../slate/weave-needs.ts';
import type { ScoredItem } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { type FestivalBundle, offerBundle } from './offer-bundle.ts';
import { offerNeeds } from './offer-needs.ts';

/** Promotions of favored brands during a shopping festival come before most needs. */
const bundleStrength = 0.8;
/** Of a refill, where the log has told how often such needs come true. */
const minChanceOfRefill = 0.2;

/**
 * Where a log taught the order, what it cannot tell: a stage of life, and a refill that falls due. All needs together cost .050 of
 * online-retail's .772 HR@10, those that a tag scorer alone foresees nothing of HR@10 but .028 of NDCG@10 (training/LOG.md,
 * 2026-11-26): they only name what the order shows.
 */
export const takesPlaceBesideALog = ({ sources, chance }: Pick<ChosenNeed, 'sources' | 'chance'>): boolean =>
  sources.includes('stage') || (sources.includes('refill') && chance >= minChanceOfRefill);

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
    const mayTakePlace = !isLearned || takesPlaceBesideALog(intent.needs[offer.need]!);
    return mayTakePlace ? offer : { ...offer, strength: 0 };
  });
  const bundle = offerBundle(intent, deps, nowMs, exclusions.isExcluded);
  const bundled = (bundle?.items ?? []).map(
    (item): NeedOffer => ({ need: -1, strength: bundleStrength, isOfWorld: false, items: [item] }),
  );
  const woven = weaveNeeds(ranked, [...bundled, ...offers], limit, needShare(meaning));
  return { ...woven, ...(bundle && { bundle }) };
}
