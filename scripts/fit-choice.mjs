/**
 * A choice among things, or of none of them, small enough to read: each thing's evidence is summed by weights, and the
 * sums share out one whole, `none` having a sum of its own. Ridge, case weights, and weights that may be held at or
 * above zero, or at or below.
 */

/** Steps of Adam, each cut at the bounds and smaller than the one before. */
const numSteps = 300;
const firstStep = 0.1;
const [keepMean, keepSquare] = [0.9, 0.999];
const tiny = 1e-6;

/** @returns How likely each row is, and last that it is none; shape [rows + 1]. */
export function shareOut(rows, { weights, none }) {
  const sums = [...rows.map((x) => x.reduce((sum, value, d) => sum + weights[d] * value, 0)), none];
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** What each share's sum should gain for one case: by how much the wish raises it, less what it has. */
function pullOf(shares, { is, says }) {
  const inside = shares.map((share, at) => (is[at] ? share : 0));
  const mass = inside.reduce((sum, share) => sum + share, 0);
  if (says === 'none') return shares.map((share, at) => (at === shares.length - 1 ? 1 : 0) - share);
  if (says === 'one') return inside.map((share, at) => (mass > tiny ? share / mass - shares[at] : 0));
  return inside.map((share, at) => (mass < 1 - tiny ? (shares[at] - share) / (1 - mass) - shares[at] : 0));
}

/**
 * @param cases  `{ rows, is, says, weight }`: evidence, shape [things, D]; which things are meant; that it is one of
 *               those ('one'), none of those ('other'), or nothing at all ('none'); above 0.
 * @param signs  1: not below 0, -1: not above 0, 0: free; shape [D].
 * @param ridge  Half of it times the sum of squares is added to the loss; `none` is free.
 * @param start  Where to begin, `{ weights, none }`.
 * @returns `{ weights, none }`.
 */
export function fitChoice(cases, signs, ridge = 1, start = { weights: signs.map(() => 0), none: 0 }) {
  const size = signs.length + 1;
  const values = Float64Array.from([...start.weights, start.none]);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= numSteps; step++) {
    const slope = values.map((value, d) => (d < size - 1 ? -ridge * value : 0));
    const model = { weights: values.subarray(0, size - 1), none: values[size - 1] };
    for (const each of cases) {
      const pull = pullOf(shareOut(each.rows, model), each);
      each.rows.forEach((x, at) => {
        const by = each.weight * pull[at];
        for (let d = 0; by !== 0 && d < x.length; d++) slope[d] += by * x[d];
      });
      slope[size - 1] += each.weight * pull[each.rows.length];
    }
    for (let d = 0; d < size; d++) {
      const own = slope[d] / total;
      mean[d] += (1 - keepMean) * (own - mean[d]);
      square[d] += (1 - keepSquare) * (own * own - square[d]);
      const gain = mean[d] / (1 - keepMean ** step);
      values[d] +=
        (firstStep * (1 - step / numSteps) * gain) / (Math.sqrt(square[d] / (1 - keepSquare ** step)) + 1e-9);
      if (signs[d] > 0) values[d] = Math.max(0, values[d]);
      if (signs[d] < 0) values[d] = Math.min(0, values[d]);
    }
  }
  return { weights: [...values.subarray(0, size - 1)], none: values[size - 1] };
}
