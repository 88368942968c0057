/** Chooses a token from the logits of all V. */
export type PickToken = (logits: Float32Array) => number;

/** The likeliest; the first of equals. */
export const pickLikeliest: PickToken = (logits) => {
  let best = 0;
  for (let id = 1; id < logits.length; id++) if (logits[id]! > logits[best]!) best = id;
  return best;
};

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function createNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * By chance, the same for the same seed, among tokens that are not far behind the likeliest.
 *
 * @param temperature  0: always the likeliest.
 * @param minP         Share of the likeliest one's probability below which a token is out.
 */
export function pickByChance(seed: number, temperature: number, minP: number): PickToken {
  if (temperature <= 0) return pickLikeliest;
  const noise = createNoise(seed);
  return (logits) => {
    const most = logits[pickLikeliest(logits)]!;
    const least = most + temperature * Math.log(minP);
    const ids: number[] = [];
    let sum = 0;
    const sums: number[] = [];
    for (let id = 0; id < logits.length; id++) {
      if (logits[id]! < least) continue;
      sum += Math.exp((logits[id]! - most) / temperature);
      ids.push(id);
      sums.push(sum);
    }
    const drawn = noise() * sum;
    return ids[sums.findIndex((each) => drawn < each)] ?? ids.at(-1) ?? 0;
  };
}
