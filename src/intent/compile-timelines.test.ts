import { describe, expect, it } from 'vitest';
import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import { createItemThings } from '../pack/item-things.ts';
import { compileTimelines } from './compile-timelines.ts';

const timeline = (signal: string, beginsPerYear = 0.02): LifeTimeline => ({
  name: { en: signal },
  of: 'self',
  beginsPerYear,
  states: [
    { id: 'one', name: { en: 'One' }, days: [60, 90, 120], share: 0.2, signals: { [signal]: 1 }, needs: [] },
  ],
});

/** By timeline: how many times oftener it begins in a shop with so many items of each thing than its authors say. */
function oftenerIn(counts: Record<string, number>, timelines: Record<string, LifeTimeline>): number[] {
  const ids = Object.keys(counts);
  const items = ids.flatMap((id, row) => Array.from({ length: counts[id]! }, () => row));
  const things = createItemThings({ things: ids.map((id) => ({ id, en: id, 'zh-CN': id })), items });
  const models = compileTimelines(timelines, things, new Float32Array(items.length).fill(1));
  return models.map(({ beginsPerWeek, timeline: { beginsPerYear } }) => (52 * beginsPerWeek) / beginsPerYear);
}

describe('compileTimelines', () => {
  const three = { camping: timeline('tent'), baby: timeline('crib'), baking: timeline('flour') };

  it('takes a stretch of life for commoner where more of the shop is for it', () => {
    const [camping, baby, baking] = oftenerIn({ tent: 40, crib: 10, flour: 5, soap: 20 }, three);
    expect(camping).toBeCloseTo(2, 5);
    expect(baby).toBeCloseTo(1, 5);
    expect(baking).toBeLessThan(baby!);
  });

  it('lets a shop of one thing alone say no more than three times', () => {
    const [camping] = oftenerIn({ tent: 4000, crib: 100, flour: 1, soap: 20 }, three);
    expect(camping).toBeCloseTo(3, 5);
  });

  it('begins nothing for more than one shopper in twenty a year', () => {
    const common = {
      camping: timeline('tent', 0.3),
      baby: timeline('crib', 0.3),
      baking: timeline('flour', 0.3),
    };
    for (const oftener of oftenerIn({ tent: 10, crib: 10, flour: 10, soap: 20 }, common))
      expect(0.3 * oftener).toBeCloseTo(0.05, 5);
  });
});
