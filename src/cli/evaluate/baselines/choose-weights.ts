import { gainsAt } from '../gains.ts';
import { placeTargets, topItems } from '../place-targets.ts';
import type { EvaluationRow, Scorer, SeenItems } from '../row.ts';
import { standardize } from './standardize.ts';

/** One row as the search sees it: what every part says of the items that could come first. */
export interface WeightRow {
  /** Standardised over the catalogue, one array of shape [C] for each part. */
  parts: Float32Array[];
  /** Places of the targets among the C items. */
  targets: number[];
  numTargets: number;
}

/** Of each part: an item behind all of these in every part is not among the first ten of their sum. */
const perPart = 200;
/** A negative weight lets a blend that ranks everything push down what was bought before. */
const grid = [-1, -0.3, -0.1, -0.03, 0, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.5, 2];
const maxPasses = 6;
const cutOff = 10;

/** Asks every part about every row, and keeps of each row the union of the parts' best items and the targets. */
export async function readWeightRows(
  parts: readonly Scorer[],
  rows: readonly EvaluationRow[],
  { seen, numItems, asksForBaskets }: { seen: SeenItems; numItems: number; asksForBaskets: boolean },
): Promise<WeightRow[]> {
  const scores = parts.map(() => new Float64Array(numItems));
  const found: WeightRow[] = [];
  for (const { history, targets } of rows) {
    const excluded = new Set(seen === 'exclude' ? history.items : []);
    const ranked = targets.filter((target) => !excluded.has(target));
    if (ranked.length === 0) continue;
    const items = new Set(ranked);
    for (const [at, part] of parts.entries()) {
      await part.score(history, seen, scores[at]!);
      standardize(scores[at]!, excluded);
      for (const item of topItems(scores[at]!, perPart, excluded)) items.add(item);
    }
    const kept = [...items];
    found.push({
      parts: scores.map((each) => Float32Array.from(kept, (item) => each[item]!)),
      targets: ranked.map((_, place) => place),
      numTargets: asksForBaskets ? ranked.length : targets.length,
    });
  }
  return found;
}

/** Mean NDCG@10 of the weighted sum. */
export const judgeWeights = (rows: readonly WeightRow[], weights: readonly number[]): number =>
  judgeCoordinate(rows, weights, 0, weights.slice(0, 1))[0]!;

/** The same for each value that one part's weight may take; what the others say is added up only once. */
function judgeCoordinate(
  rows: readonly WeightRow[],
  weights: readonly number[],
  part: number,
  values: readonly number[],
): number[] {
  const nobody = new Set<number>();
  const gains = new Float64Array(values.length);
  for (const { parts, targets, numTargets } of rows) {
    const others = new Float64Array(parts[0]!.length);
    for (let other = 0; other < parts.length; other++) {
      const weight = weights[other]!;
      if (other === part || weight === 0) continue;
      const said = parts[other]!;
      for (let item = 0; item < others.length; item++) others[item]! += weight * said[item]!;
    }
    const own = parts[part]!;
    const sum = new Float64Array(others.length);
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      for (let item = 0; item < sum.length; item++) sum[item] = others[item]! + value * own[item]!;
      gains[at]! += gainsAt(placeTargets(sum, targets, nobody), numTargets, cutOff).ndcg;
    }
  }
  return Array.from(gains, (gain) => (rows.length > 0 ? gain / rows.length : 0));
}

/**
 * Weights by NDCG@10, one coordinate at a time over a fixed grid: from the best single part on, each part's weight is set to
 * the best of the grid while the others stand, until a whole pass changes nothing. No chance is in it.
 */
export function chooseWeights(rows: readonly WeightRow[], numParts: number): number[] {
  const alone = Array.from({ length: numParts }, (_, part) =>
    judgeWeights(
      rows,
      Array.from({ length: numParts }, (_, other) => (other === part ? 1 : 0)),
    ),
  );
  const start = alone.indexOf(Math.max(...alone));
  let weights: number[] = alone.map((_, part) => (part === start ? 1 : 0));
  let best = alone[start]!;
  for (let pass = 0; pass < maxPasses; pass++) {
    let hasChanged = false;
    for (let part = 0; part < numParts; part++) {
      const gains = judgeCoordinate(rows, weights, part, grid);
      const greatest = Math.max(...gains);
      if (greatest <= best + 1e-9) continue;
      weights = weights.with(part, grid[gains.indexOf(greatest)]!);
      [best, hasChanged] = [greatest, true];
    }
    if (!hasChanged) break;
  }
  return weights;
}
