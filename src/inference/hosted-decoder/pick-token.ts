import { createRandom } from '../../seeded.ts';

/** Chooses a token from the logits of all V. */
export type PickToken = (logits: Float32Array) => number;

/** The likeliest; the first of equals. */
export const pickLikeliest: PickToken = (logits) => {
  let best = 0;
  for (let id = 1; id < logits.length; id++) if (logits[id]! > logits[best]!) best = id;
  return best;
};

/**
 * By chance, the same for the same seed, among tokens that are not far behind the likeliest.
 *
 * @param temperature  0: always the likeliest.
 * @param minP         Share of the likeliest one's probability below which a token is out.
 */
export function pickByChance(seed: number, temperature: number, minP: number): PickToken {
  if (temperature <= 0) return pickLikeliest;
  const noise = createRandom(seed);
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
