import { expect, it } from 'vitest';
import { createRecallTally, topOf } from './exclusive-recall.ts';

it('counts what each source found, and what it alone did', () => {
  const tally = createRecallTally(['a', 'b', 'c']);
  tally.add([1, 2, 3], [[1, 2], [2, 9], []]);
  tally.add([4], [[], [4], []]);
  expect(tally.values()).toEqual({
    targets: 4,
    recall: 0.75,
    sources: {
      a: { recall: 0.5, exclusive: 0.25 },
      b: { recall: 0.5, exclusive: 0.25 },
      c: { recall: 0, exclusive: 0 },
    },
  });
});

it('says nothing of nothing', () => {
  expect(createRecallTally(['a']).values()).toMatchObject({ targets: 0, recall: 0 });
});

it('topOf leaves out what a source is silent of', () => {
  expect(topOf(Float64Array.from([0, 2, Number.NEGATIVE_INFINITY, 3]))).toEqual([3, 1]);
});
