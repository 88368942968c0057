import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';
import { commonKnowledge } from '../knowledge/common-knowledge.ts';
import { createItemThings } from '../pack/item-things.ts';
import { type BehaviorEvent, defaultSettings, type Language, type Settings } from '../types.ts';
import { eventAt, kindsByShelf, noonMs, openSmallShop } from './small-shop.fixture.ts';

const kinds: string[] = Object.values(kindsByShelf).flat();
const zh: Record<string, string> = { tent: '帐篷', kettle: '烧水壶' };
const things = createItemThings({
  things: kinds.map((kind) => ({
    id: kind.replace(' ', '-'),
    en: kind,
    'zh-CN': zh[kind] ?? kind,
    ...(kind === 'tent' && { goesWith: ['sleeping-bag', 'lantern'] }),
  })),
  items: kinds.flatMap((_, row) => [row, row, row, row]),
});
const dayMinutes = 1440;
const events: BehaviorEvent[] = [
  eventAt(2 * dayMinutes, 'view', 'kettle-1'),
  eventAt(dayMinutes, 'view', 'kettle-2'),
  eventAt(7, 'view', 'kettle-3'),
  eventAt(6, 'purchase', 'tent-1'),
  { ...eventAt(5, 'impression', 'lantern-1'), need: 'complement/lantern' },
];

function open(settings: Partial<Settings> = {}, language: Language = 'en'): Engine {
  const snapshot = { revision: 1, events, settings: { ...defaultSettings, ...settings } };
  return createEngine({
    ...openSmallShop(),
    things,
    knowledge: async () => commonKnowledge,
    source: { read: async () => snapshot },
    language,
    packVersion: 'p1',
    models: () => undefined,
  });
}
const profile = (settings?: Partial<Settings>, language?: Language) =>
  open(settings, language).profile(noonMs);
const list = async (settings?: Partial<Settings>) =>
  (await open(settings).recommend({ placement: 'for-you', nowMs: noonMs, limit: 20 })).cards;

describe('what the shopper is told', () => {
  it('names an interest by one id in every language, and speaks the language it is asked for', async () => {
    const { interests, needs } = await profile();
    const inChinese = await profile({}, 'zh-CN');
    expect(interests[0]!.name.en).toBe('kettle');
    expect(inChinese.interests.map(({ id }) => id)).toEqual(interests.map(({ id }) => id));
    expect(needs.map(({ tag }) => tag)).toContain('lantern');
    const asked = await open().profile(noonMs, 'zh-CN');
    expect(asked.needs).toEqual(inChinese.needs);
    expect(asked.needs[0]!.rationale).not.toBe(needs[0]!.rationale);
    for (const told of interests) {
      expect(told).not.toHaveProperty('group');
      expect(told).not.toHaveProperty('things');
    }
  });

  it('takes an interest away that was put away, with its things, and keeps its name', async () => {
    const [tea] = (await profile()).interests;
    const settings = { mutedTags: [tea!.id] };
    const { interests, muted, needs } = await profile(settings);
    expect(interests.map(({ id }) => id)).not.toContain(tea!.id);
    expect(needs.map(({ interest }) => interest)).not.toContain(tea!.id);
    expect(muted).toEqual([{ tag: tea!.id, name: 'kettle', is: 'interest' }]);
    expect((await list()).some(({ itemId }) => itemId.startsWith('kettle'))).toBe(true);
    expect((await list(settings)).some(({ itemId }) => itemId.startsWith('kettle'))).toBe(false);
  });

  it('drops a need by its id, its tag or its thing', async () => {
    const ids = async (...mutedTags: string[]) => (await profile({ mutedTags })).needs.map(({ id }) => id);
    expect(await ids()).toContain('complement/lantern');
    for (const tag of ['complement/lantern', 'lantern', 'Lantern'])
      expect(await ids(tag), tag).not.toContain('complement/lantern');
    expect(await ids('complement/tent')).toContain('complement/lantern');
  });

  it('tells what each source of needs has come to weigh', async () => {
    const { sources } = await profile();
    const complement = sources.find(({ source }) => source === 'complement');
    expect(complement).toMatchObject({ shown: 1, opened: 0, dismissed: 0 });
    expect(complement!.weight).toBeLessThan(1);
  });

  it('says whether it knows the city, and nothing of the weather where it does not', async () => {
    const { world } = await profile({ city: '杭州' });
    expect(world?.city).toBe('Hangzhou');
    expect(world?.season).toBeDefined();
    expect((await profile({ city: '杭州' }, 'zh-CN')).world?.city).toBe('杭州');
    for (const settings of [{}, { city: 'Atlantis' }]) {
      const unknown = (await profile(settings)).world;
      expect(unknown).not.toHaveProperty('city');
      expect(unknown).not.toHaveProperty('season');
      expect(unknown?.spells).toEqual([]);
    }
  });
});
