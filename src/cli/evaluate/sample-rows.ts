import { createRandom } from '../../seeded.ts';
import { drawByLot } from './draw-by-lot.ts';

/** `count` of the rows drawn without putting back, in their own order; all of them when there are no more. */
export function sampleRows<T>(rows: readonly T[], count: number, seed = 0): T[] {
  if (count >= rows.length) return [...rows];
  const places = rows.map((_, place) => place);
  return drawByLot(places, count, createRandom(seed))
    .sort((a, b) => a - b)
    .map((place) => rows[place]!);
}
