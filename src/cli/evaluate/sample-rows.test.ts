import { expect, test } from 'vitest';
import { sampleRows } from './sample-rows.ts';

const rows = Array.from({ length: 100 }, (_, at) => at);

test('a sample has no row twice, keeps their order, and is the same every time', () => {
  const sample = sampleRows(rows, 30);
  expect(new Set(sample).size).toBe(30);
  expect(sample).toEqual(sample.toSorted((a, b) => a - b));
  expect(sampleRows(rows, 30)).toEqual(sample);
  expect(sampleRows(rows, 30, 1)).not.toEqual(sample);
});

test('asking for more rows than there are gives all of them', () => {
  expect(sampleRows(rows, 1000)).toEqual(rows);
});

test('every row has the same chance', () => {
  const counts = new Float64Array(10);
  for (let seed = 0; seed < 2000; seed++)
    for (const row of sampleRows(rows.slice(0, 10), 3, seed)) counts[row]!++;
  // 600 each, give or take 4 standard deviations of about 20.
  for (const count of counts) expect(Math.abs(count - 600)).toBeLessThan(82);
});
