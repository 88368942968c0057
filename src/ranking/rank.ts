import { type Candidate, type HandExpert, handExperts, type ScoredItem, type ScoreParts } from '../types.ts';
import type { Weights } from './weights.ts';

/** What the experts say of each candidate, in the order of the candidates. Absent experts have nothing to say. */
export interface ExpertScores {
  /** Each about 0 to 1, shape [C]. */
  scores: Partial<Record<HandExpert, Float32Array>>;
  /** Which interest spoke loudest, -1 for none, shape [C]. */
  interests?: Int32Array;
}

/**
 * Fuses the experts into one score, Σ weight x expert, its parts kept: added up in the order of `experts` they give the
 * score exactly.
 *
 * @returns  Best first; equal scores in pack order.
 */
export function rank(candidates: readonly Candidate[], said: ExpertScores, weights: Weights): ScoredItem[] {
  const scored = candidates.map(({ item }, at): ScoredItem => {
    const parts: ScoreParts = {};
    let score = 0;
    for (const expert of handExperts) {
      const part = weights[expert] * (said.scores[expert]?.[at] ?? 0);
      if (part === 0) continue;
      parts[expert] = part;
      score += part;
    }
    return { item, score, parts, interest: said.interests?.[at] ?? -1 };
  });
  return scored.sort((a, b) => b.score - a.score || a.item - b.item);
}
