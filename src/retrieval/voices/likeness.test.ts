import { expect, it } from 'vitest';
import { openDenseVectors } from '../open-dense-vectors.ts';
import { createDenseLikeness, scoreByNearest } from './likeness.ts';

const dimensions = 16;
const rows = Int8Array.from({ length: 40 * dimensions }, (_, at) => ((at * 37) % 255) - 127);
const scale = 0.01;
const product = (i: number, j: number) => {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += rows[i * dimensions + d]! * rows[j * dimensions + d]!;
  return sum * scale * scale;
};
const likeness = createDenseLikeness(openDenseVectors(rows, dimensions, scale), 3);
const all = Array.from({ length: 40 }, (_, item) => item);

it('is the product of two rows, to the integer', () => {
  for (const item of [0, 7, 39]) {
    expect([...likeness.ofItem(item)]).toEqual(all.map((other) => Math.fround(product(item, other))));
  }
});

it('adds up the places of a history in one query', () => {
  const pooled = { items: [4, 9, 30], weights: [1, 0.8, 1e-6] };
  const into = new Float32Array(40).fill(7);
  likeness.score(pooled, into);
  for (const other of all) {
    const expected = product(4, other) + 0.8 * product(9, other) + 1e-6 * product(30, other);
    expect(into[other]).toBeCloseTo(expected, 5);
  }
});

it('takes the place that says most, whatever the number of places', () => {
  for (const items of [[5], [5, 1, 2, 3], [5, 1, 2, 3, 8, 13]]) {
    const weights = items.map((_, place) => 0.9 ** place);
    const into = new Float32Array(40);
    scoreByNearest(likeness.ofItem, { items, weights }, into);
    const expected = all.map((other) =>
      Math.max(...items.map((item, i) => weights[i]! * product(item, other))),
    );
    expected.forEach((value, other) => {
      expect(into[other]).toBeCloseTo(value, 5);
    });
  }
});
