/** Plain statistics of small samples, as every figure of the benchmark is given. */

/** Linear between the two nearest ranks; `share` from 0 to 1. */
export function quantile(values, share) {
  if (values.length === 0) throw new Error('a quantile of nothing was asked for');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

const round = (value) => Number(value.toPrecision(5));

/** `mad` is the median absolute deviation: the spread that a few slow runs do not move. */
export function summarize(values) {
  const median = quantile(values, 0.5);
  return {
    n: values.length,
    p50: round(median),
    p95: round(quantile(values, 0.95)),
    min: round(Math.min(...values)),
    max: round(Math.max(...values)),
    mad: round(
      quantile(
        values.map((value) => Math.abs(value - median)),
        0.5,
      ),
    ),
  };
}
