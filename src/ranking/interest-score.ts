/** How much of a cosine the strength of its interest may take away: a small prior, not a verdict. */
const strengthPrior = 0.1;

/**
 * The one place where an item's likeness to several interests becomes one number:
 * max over k of cosine_k x (0.9 + 0.1 x strength_k / greatest strength), cosines below 0 counting as 0.
 *
 * @param cosines    Of one item to each interest, shape [K], K >= 1.
 * @param strengths  Shape [K].
 * @returns          The score in 0..1 and the interest that gave it.
 * @see Multi-interest retrieval, MIND (Li et al., CIKM 2019): an item needs one interest, not all of them.
 */
export function scoreByInterest(
  cosines: ArrayLike<number>,
  strengths: ArrayLike<number>,
): { score: number; interest: number } {
  let strongest = 0;
  for (let k = 0; k < strengths.length; k++) strongest = Math.max(strongest, strengths[k]!);
  let score = 0;
  let interest = 0;
  for (let k = 0; k < cosines.length; k++) {
    const prior = strongest > 0 ? 1 - strengthPrior + (strengthPrior * strengths[k]!) / strongest : 1;
    const value = Math.max(0, cosines[k]!) * prior;
    if (value > score) [score, interest] = [value, k];
  }
  return { score, interest };
}
