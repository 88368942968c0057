import { createRandom } from './create-random.ts';

/** `count` of the rows drawn without putting back, in their own order; all of them when there are no more. */
export function sampleRows<T>(rows: readonly T[], count: number, seed = 0): T[] {
  if (count >= rows.length) return [...rows];
  const random = createRandom(seed);
  const places = rows.map((_, place) => place);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (places.length - at));
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((place) => rows[place]!);
}
