import { type HandExpert, handExperts, type Placement } from '../types.ts';

/** How much each expert, scaled to 0..1, counts. */
export type Weights = Readonly<Record<HandExpert, number>>;

export type Situation = 'model' | 'no-model' | 'no-history' | 'related' | 'complementary' | 'recent';

/**
 * One table, set by hand, for packs that bring no learned ranker.
 *
 * With a model the interest expert must dominate: everything else together weighs 0.36 of it, so that a list from bad
 * interest vectors is a bad list and shows up as one. Measured on the demo catalogue with pooled vectors (72 kinds, three views,
 * of the first 8 cards so many of the kind or its shelf): context 0: 6.7, 0.12: 7.4; with random interest vectors
 * 0.4 and 0.8.
 */
export const weightsBySituation: Readonly<Record<Situation, Weights>> = {
  model: { interest: 1, neighbor: 0.12, transition: 0.08, popularity: 0.04, context: 0.12 },
  'no-model': { interest: 0.8, neighbor: 0.25, transition: 0.15, popularity: 0.1, context: 0.15 },
  'no-history': { interest: 0, neighbor: 0.1, transition: 0.05, popularity: 1, context: 0.6 },
  related: { interest: 0.12, neighbor: 0.2, transition: 0.1, popularity: 0.03, context: 0.8 },
  complementary: { interest: 0.1, neighbor: 0.5, transition: 0.2, popularity: 0.04, context: 0.6 },
  // Recency comes in as context: where the shopper just was.
  recent: { interest: 0, neighbor: 0, transition: 0, popularity: 0, context: 1 },
};

export function situationOf(placement: Placement, hasInterests: boolean, hasModel: boolean): Situation {
  if (placement !== 'for-you') return placement;
  if (!hasInterests) return 'no-history';
  return hasModel ? 'model' : 'no-model';
}

/** Sum of all weights: the greatest score there can be. */
export function maxScore(weights: Weights): number {
  return handExperts.reduce((sum, expert) => sum + weights[expert], 0);
}
