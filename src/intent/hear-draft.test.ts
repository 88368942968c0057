import { describe, expect, it } from 'vitest';
import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import { createItemThings, type PackThing } from '../pack/item-things.ts';
import type { EventType, NeedSource } from '../types.ts';
import type { FoundInterest } from './find-interests.ts';
import { createHearing, type HearingInput } from './hear-draft.ts';
import { fadedWeights, toColumns } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import type { RunningStage } from './running-stage.ts';
import type { StageModel } from './stage-model.ts';
import { thingTies } from './thing-ties.ts';
import { ownHalfLifeDays } from './things-set-aside.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 26);
const natures: [string, Partial<PackThing>?][] = [
  ['cat-litter', { refill: true, lastsDays: 30, goesWith: ['litter-scoop'] }],
  ['litter-scoop'],
  ['kitten-food'],
  ['dog-leash'],
  ['rice', { everyday: true }],
  ['teapot'],
  ['pills', { sensitive: 'health' }],
  ['kids-cup', { is: 'cup' }],
  ['cup'],
  ['faucet'],
  ['pencil-case'],
];
const things = createItemThings({
  things: natures.map(([id, more]) => ({ id, en: id, 'zh-CN': id, ...more })),
  items: natures.map((_, row) => row),
});
const row = (id: string): number => things.find(id)!;
const model = (id: string, of: LifeTimeline['of'], likelihood: Record<string, number[]>): StageModel =>
  ({
    id,
    timeline: { of },
    likelihood: new Map(Object.entries(likelihood).map(([name, own]) => [row(name), Float64Array.from(own)])),
    starts: [0, 1, 2],
    stateOf: [0, 1],
  }) as unknown as StageModel;
const cat = model('cat', 'pet', { 'kitten-food': [20, 0.9], 'cat-litter': [5, 5], 'litter-scoop': [4, 1] });
const models = [
  cat,
  model('dog', 'pet', { 'dog-leash': [4, 4] }),
  model('new-kitchen', 'home', { faucet: [17, 2] }),
  model('school', 'child', { 'pencil-case': [6, 6] }),
];
/** Of this cat, by its probabilities to be small and to be grown. */
const running = (small: number, grown: number): RunningStage =>
  ({ model: cat, active: 1, belief: { cells: Float64Array.of(small, grown) } }) as unknown as RunningStage;

const met = (daysAgo: number, id: string, type: EventType = 'purchase'): Observation => ({
  thing: row(id),
  item: row(id),
  timeMs: nowMs - daysAgo * dayMs,
  weight: type === 'purchase' ? 1 : 0.35,
  type,
  eventIds: [`${id}-${daysAgo}`],
});
const hears = (all: Observation[], more: Partial<HearingInput> = {}) => {
  const columns = toColumns(all.sort((a, b) => a.timeMs - b.timeMs));
  const isHeard = createHearing({
    columns,
    ownWeights: fadedWeights(columns, natures.length, nowMs, ownHalfLifeDays),
    interests: [...new Set(columns.things)].map((thing) => ({ things: [thing] }) as unknown as FoundInterest),
    running: [],
    outgrown: new Set(),
    models,
    setAside: new Set(),
    notWanted: new Set(),
    stocked: new Set(),
    things,
    ties: thingTies(things, models),
    isPrivate: (thing) => things.withBroader(thing).some((each) => things.things[each]!.sensitive),
    nowMs,
    ...more,
  });
  return (id: string, source: NeedSource): boolean =>
    isHeard({ thing: row(id), source, serves: '', because: {}, strength: 0.5, evidence: [] });
};

describe('createHearing', () => {
  it('hears nothing of what was bought this month but its refill', () => {
    const hear = hears([met(29, 'cat-litter'), met(31, 'teapot')]);
    expect([hear('cat-litter', 'season'), hear('cat-litter', 'refill'), hear('teapot', 'season')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('guesses at nothing that one has for good, unless it was looked at since or bought before', () => {
    const bought = [met(200, 'teapot'), met(199, 'cat-litter')];
    expect(hears(bought)('teapot', 'interest')).toBe(false);
    expect(hears([...bought, met(3, 'teapot', 'view')])('teapot', 'interest')).toBe(true);
    expect(hears([...bought, met(300, 'teapot')])('teapot', 'interest')).toBe(true);
    expect(hears(bought)('cat-litter', 'interest')).toBe(true);
  });

  it('guesses at nothing sensitive, nothing of every day, nothing set aside', () => {
    const hear = hears([met(100, 'teapot')], { setAside: new Set([row('litter-scoop')]) });
    for (const id of ['pills', 'rice', 'litter-scoop']) expect(hear(id, 'interest'), id).toBe(false);
    expect([hear('rice', 'season'), hear('pills', 'refill')]).toEqual([true, true]);
    expect(hears([met(100, 'teapot')], { isPrivate: () => false })('pills', 'interest')).toBe(true);
  });

  it('leaves to others what is theirs: another animal’s, a child’s, a builder’s', () => {
    const own = [met(100, 'cat-litter'), met(60, 'teapot', 'view')];
    const hear = hears(own);
    for (const source of ['interest', 'trend'] as const) {
      expect(hear('dog-leash', source)).toBe(false);
      expect(hear('kids-cup', source)).toBe(false);
      expect(hear('faucet', source)).toBe(false);
      expect(hear('litter-scoop', source)).toBe(true);
    }
    // Beside the pens it is a pen's; of what many take it is a schoolchild's.
    expect([hear('pencil-case', 'interest'), hear('pencil-case', 'trend')]).toEqual([true, false]);
    expect(hears([...own, met(50, 'kids-cup')])('kids-cup', 'trend')).toBe(false);
    expect(hears([...own, met(50, 'kids-cup', 'view')])('kids-cup', 'trend')).toBe(true);
    expect(hears([...own, met(50, 'dog-leash', 'view')])('dog-leash', 'trend')).toBe(true);
  });

  it('offers a newcomer whatever many take', () => {
    expect(hears([])('dog-leash', 'trend')).toBe(true);
  });

  it('lets pass what belongs to another time of the life that is led', () => {
    const own = [met(100, 'cat-litter')];
    expect(hears(own, { running: [running(0.9, 0.1)] })('kitten-food', 'interest')).toBe(true);
    expect(hears(own, { running: [running(0.1, 0.9)] })('kitten-food', 'interest')).toBe(false);
    const second = [...own, met(40, 'kitten-food', 'view'), met(35, 'kitten-food', 'view')];
    expect(hears(second, { running: [running(0.1, 0.9)] })('kitten-food', 'interest')).toBe(true);
  });

  it('reminds of no refill that a grown animal is off, and asks for nothing of which a sort stands at home', () => {
    const own = [met(300, 'kitten-food'), met(40, 'cat-litter')];
    const outgrown = new Set([row('kitten-food')]);
    expect(hears(own)('kitten-food', 'refill')).toBe(true);
    expect(hears(own, { outgrown })('kitten-food', 'refill')).toBe(false);
    expect(hears(own)('cup', 'complement')).toBe(true);
    const stocked = new Set([row('kids-cup'), row('cup')]);
    expect(hears(own, { stocked })('cup', 'complement')).toBe(false);
    expect(hears(own, { stocked })('cup', 'season')).toBe(true);
  });

  it('guesses at no sort of what is out of its time, unless it was lately met', () => {
    const notWanted = new Set([row('cup')]);
    expect(hears([met(200, 'kids-cup', 'view')], { notWanted })('kids-cup', 'interest')).toBe(false);
    expect(hears([met(20, 'kids-cup', 'view')], { notWanted })('kids-cup', 'interest')).toBe(true);
  });
});
