import { describe, expect, it } from 'vitest';
import type { RunningStage } from '../../intent/running-stage.ts';
import { layOutCells } from '../../intent/stage-durations.ts';
import type { StageModel } from '../../intent/stage-model.ts';
import { mapStages, namesOfCells, type StageMap } from './map-stages.ts';

const states = ['small', 'grown'].map((id) => ({
  id,
  name: { en: id },
  days: [63, 70, 77] as const,
  share: 0.1,
  signals: {},
  needs: [],
}));
const model = {
  ...layOutCells(states),
  id: 'dog',
  timeline: { name: { en: 'A dog' }, of: 'pet', beginsPerYear: 0.01, states },
  beginsPerWeek: 0,
} as unknown as StageModel;
const map: StageMap = {
  'dog/small': [
    { until: 21, to: 'puppy/settling' },
    { from: 21, to: 'puppy/teething' },
  ],
};
const nowMs = Date.UTC(2026, 10, 26);
const stageAt = (cell: number, probability: number): RunningStage =>
  ({
    model,
    belief: {
      cells: Float64Array.from(model.stateOf, (_, each) => (each === cell ? probability : 0)),
      none: 1 - probability,
      gift: 0,
    },
  }) as unknown as RunningStage;

describe('mapStages', () => {
  it('splits a state by the days since it began', () => {
    const names = namesOfCells(model, map);
    expect(names.slice(0, 4)).toEqual([
      'puppy/settling',
      'puppy/settling',
      'puppy/settling',
      'puppy/teething',
    ]);
    expect(names[model.starts[1]!]).toBeUndefined();
  });

  it('says of theirs what is believed of ours, and until when', () => {
    const [said] = mapStages([stageAt(0, 0.8)], map, nowMs);
    expect(said).toMatchObject({ course: 'puppy', state: 'settling', probability: 0.8 });
    const days = (Date.parse(said!.until!) - nowMs) / 86_400_000;
    expect(days).toBeGreaterThan(14);
    expect(days).toBeLessThan(22);
  });

  it('says nothing of what stands for nothing', () => {
    expect(mapStages([stageAt(model.starts[1]!, 0.9)], map, nowMs)).toEqual([]);
  });
});
