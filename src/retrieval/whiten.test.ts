import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decomposeSymmetric } from './eigen.ts';
import { learnWhitening, whiten } from './whiten.ts';

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../training/tests/zero-shot-cases.json'), 'utf8'),
);
const flat = (rows: number[][]) => Float32Array.from(rows.flat());
const furthest = (found: ArrayLike<number>, expected: number[][]) =>
  Math.max(...expected.flat().map((x, at) => Math.abs(x - found[at]!)));

describe('whitening', () => {
  it("has training's mean and matrix", () => {
    const { mean, matrix } = learnWhitening(flat(cases.vectors), 8);
    expect(furthest(mean, [cases.mean])).toBeLessThan(2e-5);
    expect(furthest(matrix, cases.matrix)).toBeLessThan(2e-5);
  });

  it("gives training's vectors, zeros for a text without a known word", () => {
    const vectors = flat(cases.vectors);
    expect(furthest(whiten(vectors, learnWhitening(vectors, 8)), cases.whitened)).toBeLessThan(2e-5);
  });
});

describe('eigen-decomposition', () => {
  it('gives back a matrix of 128 x 128 from axes at right angles', () => {
    const size = 128;
    const matrix = new Float64Array(size * size);
    let seed = 1;
    for (let r = 0; r < size; r++) {
      for (let c = r; c < size; c++) {
        seed = (seed * 48271) % 2147483647;
        matrix[r * size + c] = matrix[c * size + r] = seed / 2147483647 - 0.5;
      }
    }
    const { values, axes } = decomposeSymmetric(matrix, size);
    let worst = 0;
    for (let r = 0; r < size; r++) {
      for (let c = 0; c < size; c++) {
        let again = 0;
        let angle = 0;
        for (let k = 0; k < size; k++) {
          again += axes[r * size + k]! * values[k]! * axes[c * size + k]!;
          angle += axes[k * size + r]! * axes[k * size + c]!;
        }
        worst = Math.max(worst, Math.abs(again - matrix[r * size + c]!), Math.abs(angle - (r === c ? 1 : 0)));
      }
    }
    expect(worst).toBeLessThan(1e-9);
  });

  it('leaves a matrix of zeros alone', () => {
    expect([...decomposeSymmetric(new Float64Array(4), 2).values]).toEqual([0, 0]);
  });
});
