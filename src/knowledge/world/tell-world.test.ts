import { describe, expect, it } from 'vitest';
import type { Language } from '../../types.ts';
import { tellWorld, type WorldQuestion } from './tell-world.ts';

const at = (iso: string, language: Language, more: Partial<WorldQuestion> = {}) =>
  tellWorld({ nowMs: Date.parse(`${iso}T04:00:00Z`), language, ...more });
const things = (world: ReturnType<typeof tellWorld>, id?: string) =>
  world.needs.filter((need) => id === undefined || need.id === id).map(({ thing }) => thing);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('tellWorld', () => {
  it('asks for a dehumidifier in Hangzhou from about a week before the plum rains, and not in Beijing', () => {
    expect(things(at('2026-05-25', 'zh-CN', { city: '杭州' }))).not.toContain('dehumidifier');
    const before = at('2026-06-03', 'zh-CN', { city: '杭州市' });
    expect(before.needs.find(({ thing }) => thing === 'dehumidifier')).toMatchObject({
      source: 'spell',
      id: 'plum-rain',
      name: { 'zh-CN': '梅雨', en: 'the plum rains' },
      from: '2026-06-02',
      until: '2026-07-04',
      due: '2026-06-10',
    });
    expect(before.spells.find(({ id }) => id === 'plum-rain')).toMatchObject({
      from: '2026-06-10',
      daysUntil: 7,
    });
    // While it rains it is due today; in its last days nobody buys the machine any more.
    expect(
      at('2026-06-15', 'zh-CN', { city: '杭州' }).needs.find(({ thing }) => thing === 'dehumidifier')?.due,
    ).toBe('2026-06-15');
    expect(things(at('2026-07-06', 'zh-CN', { city: '杭州' }), 'plum-rain')).not.toContain('dehumidifier');
    for (const day of ['2026-06-03', '2026-06-20', '2026-07-01']) {
      expect(things(at(day, 'zh-CN', { city: '北京' }))).not.toContain('dehumidifier');
    }
  });

  it('asks for a humidifier where the heating comes on', () => {
    expect(things(at('2026-11-10', 'zh-CN', { city: '北京' }), 'central-heating')).toContain('humidifier');
    expect(things(at('2026-11-10', 'zh-CN', { city: '杭州' }))).not.toContain('humidifier');
    // It began in the year before.
    expect(things(at('2027-01-10', 'zh-CN', { city: '北京' }), 'central-heating')).toContain('humidifier');
    expect(things(at('2027-03-10', 'zh-CN', { city: '北京' }), 'central-heating')).not.toContain(
      'humidifier',
    );
  });

  it('has returning damp in Guangzhou only', () => {
    expect(ids(at('2026-03-10', 'zh-CN', { city: '广州' }).spells)).toContain('returning-damp');
    expect(ids(at('2026-03-10', 'zh-CN', { city: '上海' }).spells)).not.toContain('returning-damp');
  });

  it('counts the dog days by the almanac and only where they are hot', () => {
    expect(
      at('2026-07-10', 'zh-CN', { city: '西安' }).spells.find(({ id }) => id === 'dog-days'),
    ).toMatchObject({
      from: '2026-07-15',
      until: '2026-08-23',
      daysUntil: 5,
    });
    expect(ids(at('2026-07-20', 'zh-CN', { city: '昆明' }).spells)).not.toContain('dog-days');
  });

  it('never asks for moon cakes after Mid-Autumn, nor on its day', () => {
    expect(things(at('2026-08-20', 'zh-CN'))).not.toContain('mooncakes');
    expect(things(at('2026-09-10', 'zh-CN'))).toContain('mooncakes');
    expect(things(at('2026-09-24', 'zh-CN'))).toContain('mooncakes');
    for (const day of ['2026-09-25', '2026-09-26', '2026-10-10']) {
      expect(things(at(day, 'zh-CN'))).not.toContain('mooncakes');
    }
  });

  it('asks for nothing of a festival that is over, on any day of two years, in either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (let ms = Date.UTC(2026, 0, 1, 4); ms < Date.UTC(2028, 0, 1); ms += 86_400_000) {
        const { needs, festivals, dateLocal } = tellWorld({ nowMs: ms, language, aheadDays: 60 });
        const listed = new Set(ids(festivals));
        for (const { source, id, from, until, due } of needs) {
          if (source === 'festival') expect(listed, `${id} ${dateLocal}`).toContain(id);
          expect(from <= dateLocal && dateLocal <= until && dateLocal <= due, `${id} ${dateLocal}`).toBe(
            true,
          );
        }
      }
    }
  });

  it('turns the seasons in the south', () => {
    const sydney = at('2026-12-05', 'en', { city: 'Sydney' });
    expect(sydney.season?.id).toBe('summer');
    expect(things(sydney)).toContain('sunscreen');
    expect(things(sydney)).not.toContain('winter-duvet');
    const beijing = at('2026-12-05', 'en', { city: 'Beijing' });
    expect(beijing.season?.id).toBe('winter');
    expect(things(beijing)).toContain('down-jacket');
    expect(things(at('2026-05-25', 'en', { city: 'Melbourne' }))).toContain('winter-duvet');
    expect(things(at('2026-05-25', 'en', { city: 'Beijing' }))).not.toContain('winter-duvet');
  });

  it('asks for a winter duvet when it is about to get cold, each city in its own time', () => {
    expect(things(at('2026-10-10', 'zh-CN', { city: '北京' }))).toContain('winter-duvet');
    expect(things(at('2026-10-10', 'zh-CN', { city: '杭州' }))).not.toContain('winter-duvet');
    expect(things(at('2026-11-12', 'zh-CN', { city: '杭州' }))).toContain('winter-duvet');
    expect(things(at('2026-01-15', 'zh-CN', { city: '广州' }))).not.toContain('winter-duvet');
  });

  it('knows no place that was not named: festivals and terms only', () => {
    for (const city of [undefined, 'Atlantis']) {
      const world = at('2026-06-15', 'zh-CN', city === undefined ? {} : { city });
      expect(world.season).toBeUndefined();
      expect(world.city).toBeUndefined();
      expect(world.spells).toEqual([]);
      expect(ids(world.festivals)).toContain('dragon-boat');
      expect(ids(world.terms)).toContain('cn-summer-holiday');
      for (const { source } of world.needs) expect(['festival', 'term']).toContain(source);
    }
    expect(ids(at('2026-11-20', 'en').festivals)).toContain('thanksgiving');
    expect(ids(at('2026-11-20', 'en', { city: 'London' }).festivals)).not.toContain('thanksgiving');
  });

  it('takes the date from the zone of the city, else from the language', () => {
    const nowMs = Date.parse('2026-12-31T20:30:00Z');
    expect(tellWorld({ nowMs, language: 'zh-CN' }).dateLocal).toBe('2027-01-01');
    expect(tellWorld({ nowMs, language: 'en' }).dateLocal).toBe('2026-12-31');
    expect(tellWorld({ nowMs, language: 'zh-CN', city: 'Los Angeles' }).dateLocal).toBe('2026-12-31');
    expect(tellWorld({ nowMs, language: 'en', city: 'Auckland' }).dateLocal).toBe('2027-01-01');
    expect(
      tellWorld({ nowMs: Date.parse('2026-06-30T22:30:00Z'), language: 'en', city: 'Paris' }).dateLocal,
    ).toBe('2026-07-01');
  });

  it('lists the next festivals, nearest first, with days to go and sales marked', () => {
    const { festivals } = at('2026-11-26', 'en');
    expect(festivals[0]).toEqual({
      id: 'thanksgiving',
      name: { 'zh-CN': '感恩节', en: 'Thanksgiving' },
      day: '2026-11-26',
      daysUntil: 0,
      isShopping: false,
    });
    expect(festivals.find(({ id }) => id === 'black-friday')).toMatchObject({
      daysUntil: 1,
      isShopping: true,
    });
    expect(ids(at('2026-02-20', 'zh-CN').festivals)).toContain('spring-festival');
    expect(ids(at('2026-02-24', 'zh-CN').festivals)).not.toContain('spring-festival');
    expect(ids(at('2026-11-26', 'en', { aheadDays: 2 }).festivals)).toEqual(['thanksgiving', 'black-friday']);
  });

  it('tells nothing of faith, grief or health unless it is switched on', () => {
    const closed = at('2026-12-01', 'en', { city: 'New York' });
    expect(ids(closed.festivals)).not.toContain('hanukkah');
    expect(things(closed)).not.toContain('menorah');
    const open = at('2026-12-01', 'en', { city: 'New York', sensitive: ['faith'] });
    expect(ids(open.festivals)).toContain('hanukkah');
    expect(things(open)).toContain('menorah');
    expect(things(at('2026-03-28', 'zh-CN'))).not.toContain('memorial-offerings');
    expect(things(at('2026-03-28', 'zh-CN'))).toContain('qingtuan');
    expect(things(at('2026-03-28', 'zh-CN', { sensitive: ['grief'] }))).toContain('memorial-offerings');
    expect(things(at('2026-03-28', 'zh-CN', { sensitive: 'all' }))).toContain('memorial-offerings');
    expect(things(at('2026-04-01', 'zh-CN', { city: '北京' }))).not.toContain('eye-drops');
  });

  it('asks for school bags before the term and not a month into it', () => {
    expect(things(at('2026-08-15', 'zh-CN'), 'cn-autumn-term')).toContain('school-bag');
    expect(things(at('2026-10-01', 'zh-CN'), 'cn-autumn-term')).not.toContain('school-bag');
    expect(things(at('2027-01-15', 'en', { city: 'Sydney' }), 'au-school-year')).toContain('school-bag');
  });

  it('keeps asking, but weaker, where the climate never changes', () => {
    const days = ['2026-01-01', '2026-06-15', '2026-12-20'];
    for (const day of days) {
      const fan = at(day, 'en', { city: 'Singapore' }).needs.find(({ thing }) => thing === 'fan');
      expect(fan?.weight).toBeCloseTo(0.45 * 0.6);
      expect(things(at(day, 'en', { city: 'Singapore' }), 'mosquitoes')).toContain('mosquito-repellent');
      expect(things(at(day, 'en', { city: 'Singapore' }), 'turning-cool')).toEqual([]);
    }
    expect(
      ids(at('2026-12-20', 'en', { city: 'Singapore' }).spells).filter((id) => id === 'mosquitoes'),
    ).toHaveLength(1);
  });

  it('depends on nothing but its argument, and puts the likeliest need first', () => {
    const question = { nowMs: Date.parse('2026-06-05T04:00:00Z'), language: 'zh-CN', city: '上海' } as const;
    expect(tellWorld(question)).toEqual(tellWorld(question));
    const weights = tellWorld(question).needs.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
