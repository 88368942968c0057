/** Mulberry32: small, seeded, and the same on every machine. Numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
