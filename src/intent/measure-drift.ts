/** How often each subject stands in a window, with the number of all. */
export interface Spread {
  counts: ReadonlyMap<number, number>;
  size: number;
}

export function spreadOf(subjects: readonly number[]): Spread {
  const counts = new Map<number, number>();
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return { counts, size: subjects.length };
}

/** In bits. */
function entropyOf({ counts, size }: Spread): number {
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / size) * Math.log2(count / size);
  return entropy;
}

/** Half of what p or q is further from their middle, in bits: `p log2(p / m) / 2`. */
const farFromMiddle = (p: number, q: number): number => (p > 0 ? 0.5 * p * Math.log2((2 * p) / (p + q)) : 0);

/**
 * How far behaviour has moved from one window to the next: 0.4 x change of entropy (bits) + 0.3 x (1 - Jaccard of what
 * they hold) + 0.3 x Jensen-Shannon divergence (bits, 0 to 1). 0 for equal windows, and where either is empty 1 is the rest.
 *
 * @see RecGPT-Mobile (2026): intent is worked out again above 0.8.
 */
export function measureDrift(before: Spread, after: Spread): number {
  if (before.size === 0 || after.size === 0) return before.size === after.size ? 0 : 1;
  let divergence = 0;
  let shared = 0;
  for (const [subject, count] of after.counts) {
    const p = count / after.size;
    const q = (before.counts.get(subject) ?? 0) / before.size;
    if (q > 0) shared++;
    divergence += farFromMiddle(p, q) + farFromMiddle(q, p);
  }
  for (const [subject, count] of before.counts)
    if (!after.counts.has(subject)) divergence += farFromMiddle(count / before.size, 0);
  const all = before.counts.size + after.counts.size - shared;
  const change = Math.abs(entropyOf(after) - entropyOf(before));
  return 0.4 * change + 0.3 * (1 - shared / all) + 0.3 * divergence;
}
