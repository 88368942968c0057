/**
 * A logistic regression small enough to read: ridge, case weights, and weights that may be held at or above zero, or
 * at or below. Newton's step for one weight at a time, cut at the bound; the loss is convex, so that the order does
 * not matter.
 */

/** Rounds over all weights; the loss of 700 rows and 19 weights stands still after about 60. */
const maxRounds = 300;

/**
 * @param rows   `{ x, y, weight }`: shape [D], 0 or 1, above 0.
 * @param signs  1: not below 0, -1: not above 0, 0: free; shape [D].
 * @param ridge  Half of it times the sum of squares is added to the loss; the bias is free.
 * @returns `{ weights, bias }`.
 */
export function fitLogistic(rows, signs, ridge = 1) {
  const weights = signs.map(() => 0);
  let bias = 0;
  const sums = rows.map(() => 0);
  const step = (read, current, own) => {
    let slope = own * current;
    let curve = own + 1e-9;
    rows.forEach((row, at) => {
      const value = read(row);
      if (value === 0) return;
      const p = 1 / (1 + Math.exp(-sums[at]));
      slope += row.weight * (p - row.y) * value;
      curve += row.weight * Math.max(p * (1 - p), 1e-6) * value * value;
    });
    // At most 1 at a time: a full step from far away may overshoot.
    return Math.max(-1, Math.min(1, -slope / curve));
  };
  const move = (read, by) => {
    rows.forEach((row, at) => {
      sums[at] += by * read(row);
    });
  };
  for (let round = 0; round < maxRounds; round++) {
    let moved = 0;
    signs.forEach((sign, d) => {
      const read = ({ x }) => x[d];
      const wanted = weights[d] + step(read, weights[d], ridge);
      const held = sign > 0 ? Math.max(0, wanted) : sign < 0 ? Math.min(0, wanted) : wanted;
      const by = held - weights[d];
      if (by === 0) return;
      move(read, by);
      weights[d] = held;
      moved = Math.max(moved, Math.abs(by));
    });
    const by = step(() => 1, bias, 0);
    move(() => 1, by);
    bias += by;
    if (Math.max(moved, Math.abs(by)) < 1e-7) break;
  }
  return { weights, bias };
}

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
