import { actionStrength } from '../timeline/action-strength.ts';
import { type EncodedTimeline, normalize } from '../timeline/encode-timeline.ts';
import type { EncodedHistory } from '../types.ts';

const halfLifeDays = 14;
/** Rows nearer than this to the middle of a group belong to it. */
const groupCosine = 0.5;
const maxGroups = 4;

/**
 * **The stand-in while no history encoder is there**: attended rows are grouped by likeness, and each group's interest is
 * the mean of its item vectors, weighted by action and halved for every 14 days. No learned part; lists made from it
 * say `source: 'fallback'`.
 */
export function poolHistory({ input, rows }: EncodedTimeline): EncodedHistory {
  const numRows = rows.length;
  const dimensions = input.items.length / numRows;
  const weights = rows.map(
    ({ type }, row) => Math.max(actionStrength(type), 0.1) * 2 ** (-input.agesDays[row]! / halfLifeDays),
  );
  const groups: { sum: Float32Array; middle: Float32Array; rows: number[]; weight: number }[] = [];
  const cosine = (middle: Float32Array, row: number): number => {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += middle[d]! * input.items[row * dimensions + d]!;
    return sum;
  };
  // Newest first, so that what is on the shopper's mind now founds the groups.
  for (let row = numRows - 1; row >= 0; row--) {
    let nearest: (typeof groups)[number] | undefined;
    let best = Number.NEGATIVE_INFINITY;
    for (const group of groups) {
      const likeness = cosine(group.middle, row);
      if (likeness > best) [best, nearest] = [likeness, group];
    }
    if (!nearest || (best < groupCosine && groups.length < maxGroups)) {
      nearest = {
        sum: new Float32Array(dimensions),
        middle: new Float32Array(dimensions),
        rows: [],
        weight: 0,
      };
      groups.push(nearest);
    }
    for (let d = 0; d < dimensions; d++)
      nearest.sum[d]! += weights[row]! * input.items[row * dimensions + d]!;
    nearest.middle = normalize(nearest.sum.slice());
    nearest.rows.push(row);
    nearest.weight += weights[row]!;
  }
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const interests = new Float32Array(groups.length * dimensions);
  const attention = new Float32Array(groups.length * numRows);
  groups.forEach((group, k) => {
    interests.set(group.middle, k * dimensions);
    for (const row of group.rows) {
      attention[k * numRows + row] = group.weight > 0 ? weights[row]! / group.weight : 1 / group.rows.length;
    }
  });
  return { interests, attention, strengths: Float32Array.from(groups, ({ weight }) => weight / total) };
}
