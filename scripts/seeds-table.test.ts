import { expect, test } from 'vitest';
import { formatSeeds } from './seeds-table.mjs';

const report = (...seeds: [number, number, number][]) => ({
  split: 'test',
  sets: { 'amazon-beauty': { exclude: { rows: 9, seeds } } },
});

test('an aim is met where the mean of the seeds reaches both of its figures', () => {
  const row = formatSeeds(report([0, 0.1, 0.064], [1, 0.11, 0.064]))
    .split('\n')
    .at(-1);
  expect(row).toContain('| .1040 / .0630 | **.1050 / .0640** | .1000 / .0640, .1100 / .0640 | 9 | met |');
});

test('one figure short is missed, and sets that were not judged have no row', () => {
  const lines = formatSeeds(report([0, 0.2, 0.0629])).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/\| missed \|$/);
});
