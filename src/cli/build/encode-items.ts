import type { EncodeText, Item } from '../../types.ts';
import { itemTexts } from './item-text.ts';

/** Rows between two signs of progress. */
const batchSize = 256;

/**
 * Vectors of items: the mean of the vectors of their languages, at length 1 again.
 *
 * @returns Unit vectors, row-major, shape [items.length, dimensions]; zeros where a text means nothing to the encoder.
 */
export async function encodeItems(
  items: readonly Item[],
  encode: EncodeText,
  dimensions: number,
  onProgress?: (numItems: number) => void,
  textsOf: (item: Item) => string[] = itemTexts,
): Promise<Float32Array> {
  const vectors = new Float32Array(items.length * dimensions);
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize).map(textsOf);
    const encoded = await encode(batch.flat());
    let at = 0;
    batch.forEach((texts, row) => {
      const vector = vectors.subarray((start + row) * dimensions, (start + row + 1) * dimensions);
      for (let text = 0; text < texts.length; text++, at++) {
        for (let d = 0; d < dimensions; d++) vector[d]! += encoded[at * dimensions + d]!;
      }
      const length = Math.hypot(...vector);
      // Not a number must not spread from one odd title into every score.
      if (length > 0 && Number.isFinite(length)) for (let d = 0; d < dimensions; d++) vector[d]! /= length;
      else vector.fill(0);
    });
    onProgress?.(Math.min(items.length, start + batchSize));
  }
  return vectors;
}
