/** Claims that are right or wrong, each with a score: what holds from a threshold on. */

/**
 * The lowest threshold from which on so large a share is right, and what is found there.
 *
 * @param judged   `{ score, right }` of those that are claimed.
 * @param numRight How many there are to find, claimed or not.
 */
export function thresholdFor(judged, numRight, precision) {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  let best = { threshold: 1, precision: 1, recall: 0 };
  let right = 0;
  sorted.forEach((each, at) => {
    right += each.right ? 1 : 0;
    // Equal scores stand or fall together.
    if (sorted[at + 1]?.score === each.score) return;
    const share = right / (at + 1);
    if (share >= precision && right / numRight >= best.recall)
      best = { threshold: each.score, precision: share, recall: right / numRight };
  });
  return best;
}

/** Precision and recall from a threshold on. */
export function resultAt(judged, numRight, threshold) {
  const claimed = judged.filter(({ score }) => score >= threshold);
  const right = claimed.filter((each) => each.right).length;
  return {
    claimed: claimed.length,
    right,
    precision: right / Math.max(1, claimed.length),
    recall: right / numRight,
  };
}
