import { expect, it } from 'vitest';
import { judgeAims } from './aims.mjs';
import { toIntentReport } from './measure-intent.mjs';

const result = (numNeeds: number, ...purchase: number[]) => ({
  numThings: 2_000,
  numTimelines: 80,
  numObservations: 30_000,
  numNeeds,
  coldMs: 400,
  cases: [
    { id: 'full', samplesMs: [100, 110, 120], processorMs: 105 },
    { id: 'purchase', samplesMs: purchase, processorMs: 6 },
  ],
});
const aimsOf = (numNeeds: number, ...purchase: number[]) =>
  judgeAims({
    intent: {
      environment: { isQuick: false },
      result: toIntentReport(result(numNeeds, ...purchase), { warmUp: 20 }),
    },
  });

it('gives each case its own spread and judges full pass and increment by the slow ones', () => {
  const { cases } = toIntentReport(result(60, 5, 6, 7), { warmUp: 20 });
  expect(cases.map(({ id }) => id)).toEqual(['full', 'purchase']);
  expect(cases[0]!.milliseconds).toMatchObject({ n: 3, p50: 110 });
  expect(cases[0]).toMatchObject({ processorMs: 105, name: expect.stringContaining('Full pass') });
  expect(aimsOf(60, 5, 6, 7).map(({ id, isMet }) => [id, isMet])).toEqual([
    ['intent-full', true],
    ['intent-more', true],
  ]);
  expect(aimsOf(60, 5, 6, 70)[1]).toMatchObject({ isMet: false, n: 3 });
});

it('does not count a pass that foresees nothing', () => {
  expect(aimsOf(0, 5).map(({ isMet }) => isMet)).toEqual([false, false]);
});
