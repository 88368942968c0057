import type { NetworkSpec } from '../pack/network-spec.ts';

/** F features → one score: a linear blend plus a correction by one hidden layer. */
export interface RankerNetwork {
  numFeatures: number;
  /**
   * linear · f + down · gelu(up f + upBias) + downBias, gelu in the tanh form.
   *
   * @param features  Shape [F].
   * @param gradient  Shape [F], overwritten: how much the score would rise for each feature's next bit. It costs as much as
   *                  the score, so that only those who read it ask for it.
   */
  score(features: Float64Array, gradient?: Float64Array): number;
}

const slope = 0.7978845608;
const cubic = 0.044715;

export function createRankerNetwork(weights: NetworkSpec): RankerNetwork {
  const linear = Float64Array.from(weights['linear.weight']);
  const up = Float64Array.from(weights['up.weight'].flat());
  const upBias = Float64Array.from(weights['up.bias']);
  const down = Float64Array.from(weights['down.weight'][0]!);
  const [downBias] = weights['down.bias'] as [number];
  const numFeatures = linear.length;
  return {
    numFeatures,
    score(features, gradient) {
      gradient?.set(linear);
      let score = downBias;
      for (let f = 0; f < numFeatures; f++) score += linear[f]! * features[f]!;
      for (let h = 0; h < upBias.length; h++) {
        const start = h * numFeatures;
        let x = upBias[h]!;
        for (let f = 0; f < numFeatures; f++) x += up[start + f]! * features[f]!;
        const tanh = Math.tanh(slope * (x + cubic * x * x * x));
        score += down[h]! * 0.5 * x * (1 + tanh);
        if (!gradient) continue;
        // The derivative of gelu at x.
        const rise = 0.5 * (1 + tanh) + 0.5 * x * (1 - tanh * tanh) * slope * (1 + 3 * cubic * x * x);
        const pull = down[h]! * rise;
        for (let f = 0; f < numFeatures; f++) gradient[f]! += pull * up[start + f]!;
      }
      return score;
    },
  };
}
