import { describe, expect, it } from 'vitest';
import type { KnownThings } from '../../../knowledge/thing.ts';
import { openDescriptions } from './descriptions.ts';

const known: KnownThings = {
  things: {
    kettle: { en: ['kettle'], 'zh-CN': ['水壶'] },
    urn: { en: ['urn'], 'zh-CN': ['瓮'] },
    rug: { en: ['rug'], 'zh-CN': ['地毯'] },
  },
  glosses: {
    kettle: ['boils water; water heater', '烧开水用的'],
    urn: ['keeps water hot', '保温大桶'],
    rug: ['floor covering', '铺在地上'],
  },
  groups: [],
};
const [kettle, urn, rug] = [0, 1, 2];
const { coverage } = openDescriptions(known);

describe('openDescriptions', () => {
  it('covers a text by names and glosses, and knows only things that share a word with it', () => {
    const held = coverage('a boiling heater', 'en');
    expect([...held.keys()]).toEqual([kettle]);
    expect(held.get(kettle)).toBeCloseTo(1, 6);
  });

  it('lets a rare word count for more than a usual one', () => {
    const held = coverage('floor water', 'en');
    expect(held.get(rug)).toBeGreaterThan(held.get(urn)!);
  });

  it('takes no heed of how many phrases of a thing hold a word', () => {
    const held = coverage('water', 'en');
    expect(held.get(kettle)).toBe(held.get(urn)!);
  });

  it('covers less of a text with words that nothing has', () => {
    expect(coverage('heater Velmora', 'en').get(kettle)).toBeLessThan(coverage('heater', 'en').get(kettle)!);
  });

  it('reads Chinese by pairs and letters', () => {
    const held = coverage('开水器', 'zh-CN');
    expect(held.get(kettle)).toBeGreaterThan(0.3);
    expect(held.get(rug)).toBeUndefined();
  });
});
