import type { EncodeText } from '../../../types.ts';

const batchSize = 256;

/** Unit vectors of texts in their order, each distinct text read once; zeros where one means nothing to the encoder. */
export async function encodeTexts(texts: readonly string[], encode: EncodeText): Promise<Float32Array[]> {
  const distinct = [...new Set(texts)];
  const vectorOf = new Map<string, Float32Array>();
  for (let start = 0; start < distinct.length; start += batchSize) {
    const batch = distinct.slice(start, start + batchSize);
    const vectors = await encode(batch);
    const dimensions = vectors.length / batch.length;
    batch.forEach((text, row) => {
      const vector = vectors.slice(row * dimensions, (row + 1) * dimensions);
      vectorOf.set(text, vector.every(Number.isFinite) ? vector : vector.fill(0));
    });
  }
  return texts.map((text) => vectorOf.get(text)!);
}
