import { describe, expect, it } from 'vitest';
import * as lore from '../../src/knowledge/kind-lore-of.ts';
import * as nouns from '../../src/pack/item-nouns.ts';
import * as kindLines from '../../src/reasons/kind-lines.ts';
import * as slots from '../../src/reasons/noun-slots.ts';
import * as book from '../../src/reasons/phrasebook.ts';
import { phrasebookEn } from '../../src/reasons/phrasebook-en.ts';
import { phrasebookZh } from '../../src/reasons/phrasebook-zh.ts';
import { hashText } from '../../src/seeded.ts';
import { createPhrasebookSpeaker } from './phrasebook-line.mjs';
import { readSituations } from './read-corpus.mjs';

const product = {
  ...{ ...lore, ...nouns, ...kindLines, ...slots, ...book, hashText },
  phrasebooks: { 'zh-CN': phrasebookZh, en: phrasebookEn },
};
const open = () =>
  createPhrasebookSpeaker(product, (_, language) => (language === 'en' ? ['desk fan'] : []), 1);
const situation = (turnsOn: string, ...cells: string[]) =>
  readSituations(['s1', 'held-out', turnsOn, 'thing', ...cells].join('\t'))[0]!;

describe('what the phrasebook says of a situation', () => {
  it('is filled from the facts, in either language', () => {
    const season = situation('season', 'item=anorak|冲锋衣', 'season=plum rain|梅雨', 'city=Hangzhou|杭州');
    expect(open()(season, 'zh-CN')).toMatch(/梅雨|时节/);
    const drop = situation(
      'price_drop',
      'item=xylophone|木琴',
      'price_drop=$60|¥300',
      'saved=xylophone|木琴',
    );
    expect(open()(drop, 'en')).toContain('$60');
    const brand = situation('brand', 'item=xylophones|木琴', 'brand=Halidon|Halidon');
    expect(open()(brand, 'en')).toMatch(/^(Xylophones|From|Halidon|Meet|The)/);
    expect(open()(brand, 'en')).not.toMatch(/\b(a|an) xylophones/i);
  });

  it('rests on common knowledge of the two kinds where there is some', () => {
    const beans = situation('viewed', 'item=coffee beans|咖啡豆', 'viewed=coffee grinder|磨豆机');
    const line = lore.lineBeside('coffee beans', 'coffee grinder', 'en');
    expect(line).toBeDefined();
    expect(open()(beans, 'en')).toBe(line);
  });

  it('answers a search only where the search finds the item', () => {
    const found = situation('searched', 'item=fan|风扇', 'searched=desk fan|台扇');
    expect(open()(found, 'en')).toContain('desk fan');
    const host = situation('searched', 'item=xylophone|木琴', 'searched=drum kit|架子鼓');
    expect(open()(host, 'en')).toBeUndefined();
  });

  it('says nothing of an interest when nothing is known of the kind', () => {
    const interest = situation('interest', 'item=xylophone|木琴', 'interest=Music|音乐');
    expect(open()(interest, 'en')).toBeUndefined();
  });

  it('uses up its patterns before it repeats one', () => {
    const speak = open();
    const said = Array.from({ length: 5 }, (_, n) =>
      speak({ ...situation('brand', 'item=gong|锣', 'brand=Halidon|Halidon'), id: `s${n}` }, 'en'),
    );
    expect(new Set(said).size).toBe(5);
  });
});
