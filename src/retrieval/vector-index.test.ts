import { describe, expect, it } from 'vitest';
import { InputShapeError, MisuseError } from '../errors.ts';
import { createVectorIndex } from './vector-index.ts';

/** Two unit vectors on axes 0 and 1, one between them, one of zeros; 16 dimensions. */
function openIndex(engine?: 'plain' | 'script') {
  const index = createVectorIndex(4, 16, engine);
  index.rows[0] = 127;
  index.rows[16 + 1] = 127;
  index.rows[32] = 90;
  index.rows[33] = 90;
  index.seal();
  return index;
}
const axis0 = Float32Array.from({ length: 16 }, (_, d) => (d === 0 ? 1 : 0));

describe('createVectorIndex', () => {
  it('scores items so that score x scale is about the cosine', () => {
    for (const engine of ['plain', 'script'] as const) {
      const index = openIndex(engine);
      expect(index.engine).toBe(engine);
      const cosines = Array.from(index.scan(axis0), (score) => score * index.scoreScale);
      [1, 0, Math.SQRT1_2, 0].forEach((cosine, item) => {
        expect(cosines[item]).toBeCloseTo(cosine, 2);
      });
    }
  });

  it('gives the best k with all scores of the same pass', () => {
    const { items, scores, allScores } = openIndex().topK(axis0, 2);
    expect(Array.from(items)).toEqual([0, 2]);
    expect(Array.from(scores)).toEqual([127 * 63, 90 * 63]);
    expect(Array.from(allScores)).toEqual([127 * 63, 0, 90 * 63, 0]);
    expect(openIndex().topK(axis0, 99).items).toHaveLength(4);
  });

  it('writes every scan into one buffer', () => {
    const index = openIndex();
    expect(index.scan(axis0)).toBe(index.scan(axis0));
  });

  it('gives rows back as unit vectors, zeros as zeros', () => {
    const index = openIndex();
    expect(index.rowVector(2)[0]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(Array.from(index.rowVector(3))).toEqual(new Array(16).fill(0));
  });

  it('says what is wrong with a size, an order of calls or a query', () => {
    expect(() => createVectorIndex(0, 16)).toThrow(MisuseError);
    expect(() => createVectorIndex(1, 16).scan(axis0)).toThrow(MisuseError);
    expect(() => openIndex().scan(new Float32Array(8))).toThrow(InputShapeError);
  });
});
