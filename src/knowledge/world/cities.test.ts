import { describe, expect, it } from 'vitest';
import { cities, findCity } from './cities.ts';
import type { City } from './city.ts';
import { spells } from './spells.ts';

const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆';
const mainland = cities.filter(({ region }) => region === 'CN');
const withSpell = (id: string) => cities.filter((city) => city.spells.some((spell) => spell.id === id));
const sum = (months: readonly number[]) => months.reduce((a, b) => a + b, 0);
const name = (city: City) => city.names.en;

describe('cities', () => {
  it('has sixty of the mainland, in every province, and places elsewhere', () => {
    expect(mainland.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mainland.map(({ province }) => province))).toEqual(new Set(provinces.split(' ')));
    expect(cities.length).toBeGreaterThanOrEqual(100);
    expect(cities.filter(({ latitude }) => latitude < 0).length).toBeGreaterThanOrEqual(8);
  });

  it('gives each a whole and believable climate', () => {
    for (const city of cities) {
      for (const months of [city.temperatures, city.rainfalls, city.humidities])
        expect(months).toHaveLength(12);
      expect(Math.min(...city.temperatures), name(city)).toBeGreaterThan(-25);
      expect(Math.max(...city.temperatures), name(city)).toBeLessThan(40);
      expect(sum(city.rainfalls), name(city)).toBeLessThan(3000);
      expect(Math.min(...city.rainfalls), name(city)).toBeGreaterThanOrEqual(0);
      for (const humidity of city.humidities) expect(humidity > 20 && humidity < 95, name(city)).toBe(true);
      const warmest = city.temperatures.indexOf(Math.max(...city.temperatures));
      if (city.latitude > 24) expect([5, 6, 7], name(city)).toContain(warmest === 8 ? 7 : warmest);
      if (city.latitude < -24) expect([11, 0, 1], name(city)).toContain(warmest);
      // From month to month the mean moves by no leap that a slip of the pen would make.
      city.temperatures.forEach((celsius, at) => {
        expect(Math.abs(celsius - city.temperatures[(at + 1) % 12]!), `${name(city)} ${at + 1}`).toBeLessThan(
          13.5,
        );
      });
    }
  });

  it('tells apart what is cold, hot, wet and dry', () => {
    const mean = (id: string) => sum(findCity(id)!.temperatures) / 12;
    expect(mean('哈尔滨')).toBeLessThan(mean('北京'));
    expect(mean('北京')).toBeLessThan(mean('上海'));
    expect(mean('上海')).toBeLessThan(mean('广州'));
    expect(mean('广州')).toBeLessThan(mean('三亚'));
    expect(sum(findCity('乌鲁木齐')!.rainfalls)).toBeLessThan(400);
    expect(sum(findCity('广州')!.rainfalls)).toBeGreaterThan(1600);
  });

  it('has each spell only where it comes', () => {
    const damp = withSpell('returning-damp');
    expect(damp.filter(({ region }) => region !== 'CN').map(({ id }) => id)).toEqual(['hong-kong', 'macau']);
    for (const { province, region } of damp) {
      if (region === 'CN') expect(['广东', '广西', '福建', '海南']).toContain(province);
    }
    expect(damp.map(({ id }) => id)).toContain('guangzhou');

    // North of the Qinling mountains and the river Huai.
    for (const city of withSpell('central-heating')) expect(city.latitude, name(city)).toBeGreaterThan(33.5);
    expect(withSpell('central-heating').map(({ id }) => id)).toContain('beijing');
    for (const province of [
      '黑龙江',
      '吉林',
      '辽宁',
      '新疆',
      '陕西',
      '山东',
      '河南',
      '宁夏',
      '甘肃',
      '青海',
      '山西',
      '河北',
    ]) {
      for (const city of mainland.filter((one) => one.province === province)) {
        expect(
          city.spells.map(({ id }) => id),
          name(city),
        ).toContain('central-heating');
      }
    }

    for (const { latitude } of withSpell('plum-rain').filter(({ region }) => region === 'CN')) {
      expect(latitude > 25 && latitude < 33).toBe(true);
    }
    for (const { province } of withSpell('dragon-boat-water')) expect(province).toBe('广东');
    expect(withSpell('typhoon').map(({ id }) => id)).not.toContain('beijing');
    expect(withSpell('hurricane').map(({ id }) => id)).toEqual(['miami', 'houston']);
    for (const city of withSpell('snow'))
      expect(Math.min(...city.temperatures), name(city)).toBeLessThan(3.5);
  });

  it('uses every spell and dates it with dates of the year', () => {
    const used = new Set(cities.flatMap((city) => city.spells.map(({ id }) => id)));
    expect(used).toEqual(
      new Set(Object.keys(spells).filter((id) => id !== 'dog-days' && id !== 'nine-nines')),
    );
    for (const { spells: own } of cities) {
      for (const { from, to } of own) {
        for (const date of [from, to])
          expect(Number.isNaN(Date.parse(`2026-${date}T00:00:00Z`)), date).toBe(false);
      }
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    }
  });
});

describe('findCity', () => {
  it('takes either language, an alias, any case, and 市', () => {
    for (const text of ['杭州', '杭州市', 'Hangzhou', 'HANGZHOU', ' hangzhou ', 'Hangzhou City', '杭城']) {
      expect(findCity(text)?.id, text).toBe('hangzhou');
    }
    expect(findCity('xian')?.id).toBe('xian');
    expect(findCity("Xi'an")?.id).toBe('xian');
    expect(findCity('São Paulo')?.id).toBe('sao-paulo');
    expect(findCity('sao paulo')?.id).toBe('sao-paulo');
    expect(findCity('胡志明市')?.id).toBe('ho-chi-minh-city');
    expect(findCity('new york city')?.id).toBe('new-york');
    expect(findCity('墨西哥城')?.id).toBe('mexico-city');
  });

  it('knows nothing of a place it has not got', () => {
    for (const text of ['', '市', 'city', 'Atlantis', '不在的城']) expect(findCity(text)).toBeUndefined();
  });

  it('gives no name to two cities', () => {
    for (const city of cities) {
      for (const text of [city.id, city.names['zh-CN'], city.names.en, ...city.aliases]) {
        expect(findCity(text)?.id, text).toBe(city.id);
      }
    }
  });
});
