import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import { createItemThings } from '../pack/item-things.ts';
import { compileTimelines } from './compile-timelines.ts';
import { filterStage, type StageMemory } from './filter-stage.ts';
import { inferStages } from './infer-stages.ts';
import { deedOf, toColumns } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import { foreseeWeeks, sumStates, toLifeStage } from './running-stage.ts';
import { stepWeek } from './step-week.ts';
import { weighWeeks } from './weigh-weeks.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 26);
const numItems = 41;
/** Three things of a baby's first year, a gift, and seventeen that have nothing to do with it. */
const names = ['newborn-diapers', 'weaning-spoon', 'walker', 'rattle', 'swaddle'];
const things = createItemThings({
  things: [...names, ...Array.from({ length: 36 }, (_, n) => `other-${n}`)].map((id) => ({
    id,
    en: id,
    'zh-CN': id,
    giftShare: id === 'rattle' ? 0.6 : id.startsWith('other') ? 0.1 : 0.05,
  })),
  items: Array.from({ length: numItems }, (_, n) => n),
});
const firstYear: LifeTimeline = {
  name: { en: 'A baby' },
  of: 'child',
  several: true,
  beginsPerYear: 0.05,
  states: [
    {
      id: 'newborn',
      name: { en: 'Newborn' },
      days: [80, 90, 100],
      share: 0.6,
      signals: { 'newborn-diapers': 3, rattle: 1 },
      needs: [{ thing: 'swaddle', fromDay: 0, untilDay: 90, leadDays: 7, weight: 0.9 }],
    },
    {
      id: 'spoons',
      name: { en: 'First spoons' },
      days: [170, 180, 190],
      share: 0.5,
      signals: { 'weaning-spoon': 2, rattle: 0.5 },
      needs: [],
    },
    {
      id: 'walks',
      name: { en: 'Walks' },
      days: [150, 180, 210],
      share: 0.4,
      signals: { walker: 2 },
      needs: [],
    },
  ],
};
const model = compileTimelines({ baby: firstYear }, things, new Float32Array(numItems))[0]!;

const met = (daysAgo: number, thing: string, weight = 1): Observation => ({
  thing: things.find(thing)!,
  timeMs: nowMs - daysAgo * dayMs,
  weight,
  type: 'purchase',
  eventIds: [`${thing}-${daysAgo}`],
});
const byTime = (all: Observation[]): Observation[] => all.sort((a, b) => a.timeMs - b.timeMs);
const others = (count: number, from: number, to: number): Observation[] =>
  Array.from({ length: count }, (_, n) => met(from + ((to - from) * n) / count, `other-${n % 36}`));
const infer = (all: Observation[]) =>
  inferStages({ observations: all, columns: toColumns(all) }, [model], nowMs);
const stateNow = (all: Observation[]): string[] =>
  infer(byTime(all)).map((stage) => toLifeStage(stage, nowMs).id);

describe('filterStage', () => {
  it('says nothing of a shopper who never met a thing of it', () => {
    expect(filterStage(toColumns(byTime(others(20, 200, 1))), model, nowMs)).toBeUndefined();
    expect(filterStage(toColumns([]), model, nowMs)).toBeUndefined();
  });

  it('places the shopper by what was bought and lets time go on', () => {
    expect(
      stateNow([met(30, 'newborn-diapers'), met(16, 'newborn-diapers'), met(3, 'newborn-diapers')]),
    ).toEqual(['baby/newborn']);
    expect(
      stateNow([met(230, 'newborn-diapers'), met(217, 'newborn-diapers'), met(205, 'newborn-diapers')]),
    ).toEqual(['baby/spoons']);
    const long = [338, 345, 352].map((daysAgo) => met(daysAgo, 'newborn-diapers'));
    expect(stateNow([...long, met(330, 'swaddle')])).toEqual(['baby/walks']);
  });

  it('is over when it has run its course', () => {
    expect(stateNow([met(900, 'newborn-diapers'), met(885, 'newborn-diapers')])).toEqual([]);
  });

  it('is not told by one deed, nor by one day of gifts', () => {
    expect(stateNow([met(10, 'newborn-diapers')])).toEqual([]);
    expect(stateNow([met(10, 'rattle'), met(10, 'rattle', 0.5), ...others(10, 100, 1)])).toEqual([]);
  });

  it('is forgotten when all that is done speaks of something else', () => {
    const start = [met(60, 'newborn-diapers'), met(50, 'newborn-diapers')];
    const believed = (all: Observation[]): number =>
      1 - filterStage(toColumns(byTime(all)), model, nowMs)!.none;
    expect(believed([...start, ...others(40, 45, 1)])).toBeLessThan(0.5 * believed([...start]));
  });

  it('hears of a stage from what it needs, though nobody named that as a sign', () => {
    expect(model.likelihood.get(things.find('swaddle')!)![0]!).toBeGreaterThan(2);
    expect(
      stateNow([met(27, 'swaddle'), met(20, 'swaddle'), met(12, 'newborn-diapers'), met(3, 'swaddle')]),
    ).toEqual(['baby/newborn']);
  });

  it('takes what the shopper has always done for a habit', () => {
    const believed = (all: Observation[]): number =>
      1 - filterStage(toColumns(byTime(all)), model, nowMs)!.none;
    const now = [met(30, 'walker'), met(20, 'walker'), ...others(60, 700, 1)];
    const always = Array.from({ length: 12 }, (_, n) => met(600 - 45 * n, 'walker'));
    expect(believed([...now, ...always])).toBeLessThan(believed(now));
  });

  it('takes nothing first met within two months for a habit', () => {
    const columns = toColumns(byTime([met(100, 'walker'), met(70, 'walker'), met(20, 'walker')]));
    const days = { firstDay: 0, weekOf: (day: number) => day, numWeeks: 3 };
    const told = weighWeeks(columns, model, days);
    const [first, second, third] = [0, 1, 2].map((day) => told[day * model.starts.length + 2]!);
    expect(second).toBeCloseTo(first!, 12);
    expect(third).toBeLessThan(first!);
  });

  it('may enter in a later state than the first', () => {
    expect(stateNow([met(12, 'walker'), met(6, 'walker'), met(2, 'walker')])).toEqual(['baby/walks']);
  });

  it('counts a look as it counts a purchase, and a slip of the finger less', () => {
    expect(deedOf(0.35)).toBe(deedOf(1));
    expect(deedOf(0.2)).toBeLessThan(deedOf(0.35));
  });

  it('finds a second child beside the first', () => {
    const first = [
      met(330, 'newborn-diapers'),
      met(310, 'newborn-diapers'),
      met(5, 'walker'),
      met(2, 'walker'),
    ];
    const second = [met(20, 'newborn-diapers'), met(8, 'newborn-diapers'), met(1, 'newborn-diapers')];
    expect(stateNow([...first])).toEqual(['baby/walks']);
    expect(stateNow([...first, ...second]).sort()).toEqual(['baby-2/newborn', 'baby/walks']);
  });

  it('keeps probabilities adding up to one, whatever happens', () => {
    const deed = fc.record({
      daysAgo: fc.integer({ min: 0, max: 1500 }),
      thing: fc.constantFrom(...names, 'other-1'),
      weight: fc.double({ min: 0.1, max: 1.3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 60 }), (deeds) => {
        const all = byTime(deeds.map(({ daysAgo, thing, weight }) => met(daysAgo, thing, weight)));
        const belief = filterStage(toColumns(all), model, nowMs);
        if (!belief) return;
        const total = belief.none + belief.gift + belief.cells.reduce((a, b) => a + b, 0);
        expect(total).toBeCloseTo(1, 9);
        expect(Math.min(belief.none, belief.gift, ...belief.cells)).toBeGreaterThanOrEqual(0);
        for (const begins of [true, false]) {
          stepWeek(belief, model, nowMs, begins);
          expect(belief.none + belief.gift + belief.cells.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('goes on from where it stood as if it had filtered all anew', () => {
    const deed = fc.record({
      day: fc.integer({ min: 0, max: 700 }),
      thing: fc.constantFrom(...names, 'other-1', 'other-2'),
      weight: fc.constantFrom(0.2, 0.35, 1),
    });
    let numTold = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 60 }), (deeds) => {
        const all = byTime(deeds.map(({ day, thing, weight }) => met(700 - day, thing, weight)));
        const memory: StageMemory = new Map();
        for (let count = 1; count <= all.length; count++) {
          const known = all.slice(0, count);
          const atMs = known.at(-1)!.timeMs + dayMs / 2;
          const columns = toColumns(known);
          const belief = filterStage(columns, model, atMs, { memory });
          expect(belief).toEqual(filterStage(columns, model, atMs));
          if (belief) numTold++;
        }
        // And when nothing more was heard for long, or an earlier moment is asked about.
        for (const atMs of [nowMs + 90 * dayMs, nowMs + 30 * dayMs])
          expect(filterStage(toColumns(all), model, atMs, { memory })).toEqual(
            filterStage(toColumns(all), model, atMs),
          );
      }),
      { numRuns: 60 },
    );
    expect(numTold).toBeGreaterThan(0);
  });

  it('is gone when what it cites is taken away', () => {
    const deed = fc.record({ daysAgo: fc.integer({ min: 1, max: 300 }), thing: fc.constantFrom(...names) });
    fc.assert(
      fc.property(fc.array(deed, { minLength: 2, maxLength: 12 }), (deeds) => {
        const all = byTime(deeds.map(({ daysAgo, thing }) => met(daysAgo, thing)));
        for (const stage of infer(all)) {
          const cited = new Set(stage.evidence);
          const left = infer(all.filter((each) => !cited.has(each)));
          // What is left may still tell a stage, but it rests on other deeds.
          for (const other of left) expect(other.evidence.some((each) => cited.has(each))).toBe(false);
          expect(left.length).toBeLessThanOrEqual(infer(all).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('foreseeWeeks', () => {
  it('moves on through the states', () => {
    const [stage] = infer([
      met(30, 'newborn-diapers'),
      met(20, 'newborn-diapers'),
      met(10, 'newborn-diapers'),
    ]);
    const weeks = foreseeWeeks(stage!, 13, nowMs);
    const states = weeks.map((cells) => sumStates(cells, model));
    expect(states[0]![0]!).toBeGreaterThan(states[0]![1]!);
    expect(states[13]![1]!).toBeGreaterThan(states[13]![0]!);
  });
});
