import { fineLimit, scanFinely } from './kernel/scan-finely.ts';
import type { SequenceModel } from './sequence-model.ts';

/** Adds `share` of the logit of every item for a state, shape [D], to `into`, shape [M]: scale x cosine + the item's own bias. */
export type AddLogits = (state: Float32Array, share: number, into: Float32Array) => void;

/** By the scan of the model's own vectors, with a state of 24 bits. */
export function openLogits({
  width,
  engine,
  itemBias,
  scale,
  vectorScale,
}: Pick<SequenceModel, 'width' | 'engine' | 'itemBias' | 'scale' | 'vectorScale'>): AddLogits {
  const query = new Int32Array(width);
  const products = new Float64Array(itemBias.length);
  return (state, share, into) => {
    const largest = state.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const step = largest / fineLimit || 1;
    for (let d = 0; d < width; d++) query[d] = Math.round(state[d]! / step);
    scanFinely(engine, query, 4, products);
    const unit = step * scale * vectorScale;
    for (let item = 0; item < into.length; item++)
      into[item]! += share * (unit * products[item]! + itemBias[item]!);
  };
}
