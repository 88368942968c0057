import { scoreByInterest } from '../ranking/interest-score.ts';
import { listPlaces } from '../timeline/list-places.ts';
import type { ItemIndex, ScoredItem } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import type { Understanding } from './understand-history.ts';

/**
 * Candidates and their order by the pack's ranker, in place of the weights that are set by hand. Undefined where
 * the pack brings no ranker, nothing was met yet that it could rest on, or none of its voices proposes anything.
 */
export function rankByVoices(
  { ranker, vectors }: Pick<EngineDeps, 'ranker' | 'vectors'>,
  { filtered, mined }: Pick<Understanding, 'filtered' | 'mined'>,
  isExcluded: (item: ItemIndex) => boolean,
): ScoredItem[] | undefined {
  const places = listPlaces(filtered.reliable);
  if (!ranker || places.items.length === 0) return undefined;
  const numInterests = mined.interests.length;
  const { dimensions } = vectors;
  /** The interest that the item is nearest to: what its reason may rest on. */
  const findInterest = (item: ItemIndex): number => {
    if (numInterests === 0) return -1;
    const vector = vectors.rowVector(item);
    const cosines = new Float32Array(numInterests);
    for (let at = 0; at < mined.vectors.length; at++)
      cosines[Math.floor(at / dimensions)]! += mined.vectors[at]! * vector[at % dimensions]!;
    return scoreByInterest(cosines, mined.strengths).interest;
  };
  const ranked = ranker.rank(places, isExcluded);
  // No voice has a word for anything that may be shown: the hand-set weights always have.
  if (ranked.length === 0) return undefined;
  // Of the hundreds that are ranked only those that are shown say what speaks for them.
  return ranked.map((voiced): ScoredItem => {
    let interest: number | undefined;
    return {
      item: voiced.item,
      score: voiced.score,
      get parts() {
        return voiced.parts;
      },
      get interest() {
        interest ??= findInterest(voiced.item);
        return interest;
      },
    };
  });
}
