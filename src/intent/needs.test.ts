import { describe, expect, it } from 'vitest';
import { createItemThings, type PackThing } from '../pack/item-things.ts';
import type { EventType } from '../types.ts';
import { arbitrateNeeds } from './arbitrate-needs.ts';
import type { NeedDraft } from './need-draft.ts';
import { needsOfPurchases } from './needs-of-purchases.ts';
import { findRestocks, needsOfRefills } from './needs-of-refills.ts';
import type { Observation } from './observe-things.ts';
import { findSettled } from './things-not-wanted.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 26);
const thing = (id: string, more: Partial<PackThing> = {}): PackThing => ({
  id,
  en: id,
  'zh-CN': id,
  ...more,
});
const things = createItemThings({
  things: [
    thing('tent', { lastsDays: 1500, goesWith: ['sleeping-bag', 'tent', 'lantern', 'nowhere'] }),
    thing('sleeping-bag'),
    thing('lantern'),
    thing('ink', { refill: true, lastsDays: 90 }),
    thing('cat-litter', { refill: true, lastsDays: 30 }),
    thing('boots', { lastsDays: 400 }),
    thing('winter-boots', { is: 'boots', lastsDays: 400 }),
  ],
  items: [0, 1, 2, 3, 4, 5, 6],
});
const row = (id: string): number => things.find(id)!;
const met = (daysAgo: number, id: string, type: EventType = 'purchase'): Observation => ({
  thing: row(id),
  item: row(id),
  timeMs: nowMs - daysAgo * dayMs,
  weight: 1,
  type,
  eventIds: [`${id}-${daysAgo}`],
});
const namesOf = (drafts: readonly NeedDraft[]): string[] =>
  drafts.map((draft) => things.things[draft.thing]!.id);

describe('needsOfRefills', () => {
  const asked = (all: Observation[]): NeedDraft[] => needsOfRefills(findRestocks(all, things), things, nowMs);

  it('asks when it is nearly used up, not the week after it was bought', () => {
    expect(asked([met(7, 'ink')])).toEqual([]);
    expect(namesOf(asked([met(85, 'ink')]))).toEqual(['ink']);
    expect(asked([met(400, 'ink')])).toEqual([]);
  });

  it('goes by the own rhythm once there is one', () => {
    const everyTwelveDays = [60, 48, 36, 24, 12].map((day) => met(day, 'cat-litter'));
    const [need] = asked(everyTwelveDays);
    expect(need).toMatchObject({ evidence: expect.arrayContaining(['cat-litter-12']) });
    expect((need!.dueMs! - nowMs) / dayMs).toBeLessThan(8);
    expect(asked([met(12, 'cat-litter')])).toEqual([]);
  });
});

describe('needsOfPurchases', () => {
  it('names what goes with what was bought, best first, fresh first, never the thing itself', () => {
    const drafts = needsOfPurchases([met(2, 'tent')], things, nowMs);
    expect(namesOf(drafts)).toEqual(['sleeping-bag', 'lantern']);
    expect(drafts[0]!.strength).toBeGreaterThan(drafts[1]!.strength);
    const [late] = needsOfPurchases([met(40, 'tent')], things, nowMs);
    expect(late!.strength).toBeLessThan(drafts[0]!.strength);
    expect(needsOfPurchases([met(90, 'tent')], things, nowMs)).toEqual([]);
    expect(needsOfPurchases([met(2, 'tent', 'view')], things, nowMs)).toEqual([]);
  });
});

describe('findSettled', () => {
  const settled = (all: Observation[]): string[] =>
    [...findSettled(all, findRestocks(all, things), things, nowMs)].map((each) => things.things[each]!.id);

  it('holds what lasts and was bought, and a refill that is far from used up', () => {
    expect(settled([met(100, 'tent'), met(10, 'ink')]).sort()).toEqual(['ink', 'tent']);
    expect(settled([met(1490, 'tent'), met(80, 'ink')])).toEqual([]);
  });

  it('lets go of it when others of the kind are looked at afterwards', () => {
    expect(settled([met(100, 'tent'), met(3, 'tent', 'view'), met(2, 'tent', 'view')])).toEqual([]);
    // Several of the kind in one day are one observation.
    const choosing = { ...met(3, 'tent', 'view'), isVaried: true as const };
    expect(settled([met(100, 'tent'), choosing])).toEqual([]);
    expect(settled([met(103, 'tent', 'view'), met(102, 'tent', 'view'), met(100, 'tent')])).toEqual(['tent']);
  });

  it('holds sorts of it too, whatever was compared before it was bought', () => {
    const compared = [met(103, 'winter-boots', 'view'), met(102, 'winter-boots', 'view')];
    expect(settled([...compared, met(100, 'boots')]).sort()).toEqual(['boots', 'winter-boots']);
    const after = [met(9, 'winter-boots', 'view'), met(8, 'winter-boots', 'view')];
    expect(settled([met(100, 'boots'), ...after])).toEqual(['boots']);
  });
});

describe('arbitrateNeeds', () => {
  const draft = (id: string, source: NeedDraft['source'], strength: number): NeedDraft => ({
    thing: row(id),
    source,
    serves: `${source}-1`,
    because: { en: source },
    strength,
    evidence: [`${source}-e`],
  });
  const options = { things, notWanted: new Set<number>() };

  it('makes one need of one thing, more sure for every witness, spoken for by the strongest', () => {
    const [need, ...more] = arbitrateNeeds(
      [draft('lantern', 'season', 0.3), draft('lantern', 'complement', 0.6), draft('lantern', 'season', 0.2)],
      options,
    );
    expect(more).toEqual([]);
    expect(need).toMatchObject({ source: 'complement', sources: ['complement', 'season'] });
    expect(need!.strength).toBeCloseTo(1 - 0.4 * 0.7, 9);
    expect(need!.evidence).toEqual(['complement-e', 'season-e']);
  });

  it('keeps the sort and drops the broader thing, unless the sort is a mere guess beside it', () => {
    const chosen = (sort: number): string[] =>
      namesOf(
        arbitrateNeeds([draft('boots', 'season', 0.5), draft('winter-boots', 'season', sort)], options),
      );
    expect(chosen(0.4)).toEqual(['winter-boots']);
    expect(chosen(0.2)).toEqual(['boots']);
  });

  it('drops what is not wanted or muted, and weighs sources as the shopper taught', () => {
    const drafts = [
      draft('ink', 'refill', 0.5),
      draft('tent', 'stage', 0.9),
      draft('lantern', 'festival', 0.6),
    ];
    const needs = arbitrateNeeds(drafts, {
      things,
      notWanted: new Set([row('tent')]),
      weightOf: (source) => (source === 'festival' ? 0.5 : 1),
      isMuted: ({ serves }) => serves === 'never',
    });
    expect(namesOf(needs)).toEqual(['ink', 'lantern']);
    expect(arbitrateNeeds(drafts, { ...options, isMuted: () => true })).toEqual([]);
  });

  it('lets whoever says why speak before what is likely and no more', () => {
    const [need] = arbitrateNeeds([draft('ink', 'forecast', 0.6), draft('ink', 'refill', 0.2)], options);
    expect(need).toMatchObject({ source: 'refill', sources: ['refill', 'forecast'] });
    expect(need!.chance).toBeCloseTo(1 - 0.4 * 0.8, 9);
  });

  it('goes by how often a source came true, where a log has told, and leaves the strength as it is', () => {
    const drafts = [draft('lantern', 'complement', 0.9), draft('ink', 'forecast', 0.2)];
    const rateOf = (source: NeedDraft['source']): number => (source === 'complement' ? 0.1 : 1);
    const needs = arbitrateNeeds(drafts, { ...options, rateOf });
    expect(namesOf(needs)).toEqual(['ink', 'lantern']);
    expect(needs.map(({ chance, strength }) => [chance, strength])).toEqual([
      [0.2, 0.2],
      [expect.closeTo(0.09, 9), 0.9],
    ]);
  });
});
