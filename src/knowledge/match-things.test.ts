import { describe, expect, it } from 'vitest';
import { foldWord } from './find-names.ts';
import { createThingMatcher, type NamedItem } from './match-things.ts';
import type { Things } from './thing.ts';

const things: Things = {
  diapers: { en: ['diapers', 'nappies'], 'zh-CN': ['纸尿裤', '尿不湿'] },
  'newborn-diapers': { is: 'diapers', en: ['newborn diapers'], 'zh-CN': ['新生儿 纸尿裤', 'NB码 纸尿裤'] },
  'diaper-bag': { en: ['diaper bag', 'changing bag'], 'zh-CN': ['妈咪包'] },
  stroller: { en: ['stroller', 'pushchair'], 'zh-CN': ['推车'], not: ['doll', '玩偶'] },
  'espresso-machine': { en: ['espresso machine'], 'zh-CN': ['咖啡机'] },
  'coffee-machine-cleaner': { en: ['coffee machine cleaner'], 'zh-CN': ['咖啡机清洁剂'] },
  knife: { en: ['kitchen knife'], 'zh-CN': ['菜刀'] },
  tent: { en: ['tent'], 'zh-CN': ['帐篷'] },
  'tent-pegs': { en: ['tent pegs', 'tent stakes'], 'zh-CN': ['地钉'] },
};
const match = createThingMatcher(things);
const en = (title: string, category?: string): string | undefined =>
  match({ title: { en: title }, ...(category && { category: { en: category } }) });
const zh = (title: string, category?: string): string | undefined =>
  match({ title: { 'zh-CN': title }, ...(category && { category: { 'zh-CN': category } }) });

describe('createThingMatcher', () => {
  it('finds a thing by any of its names, plural or not, in either language', () => {
    expect(en('Softcloud nappy, size 4')).toBe('diapers');
    expect(en('Pipfern high-seat pushchair, lies flat')).toBe('stroller');
    expect(en('Set of three kitchen knives')).toBe('knife');
    expect(zh('小蕨 高景观婴儿推车 可平躺')).toBe('stroller');
  });

  it('takes the most specific of a thing and its sorts, wherever the words stand', () => {
    expect(en('Newborn diapers, 84 pieces')).toBe('newborn-diapers');
    expect(en('Mollie newborn, up to 5 kg, 84 pcs', 'Baby > Diapers')).toBe('newborn-diapers');
    expect(zh('柔薄纸尿裤 NB码 66片')).toBe('newborn-diapers');
    expect(zh('柔薄纸尿裤 L码 52片')).toBe('diapers');
  });

  it('tells a thing from what is for it or named after it', () => {
    expect(en('Diaper bag with changing pad')).toBe('diaper-bag');
    expect(en('Steel tent pegs, set of ten')).toBe('tent-pegs');
    expect(zh('咖啡机清洁剂 500g')).toBe('coffee-machine-cleaner');
    expect(en('Waterproof bag for tent and poles')).toBeUndefined();
    expect(en('Tent repair kit')).toBeUndefined();
  });

  it('reads Chinese titles that begin with the noun', () => {
    expect(zh('推车轻便高景观可坐可躺')).toBe('stroller');
    expect(zh('帐篷收纳袋 大号')).toBeUndefined();
  });

  it('heeds the words that make it something else, unless it only comes with them', () => {
    expect(en('Pipfern stroller with a doll for the child')).toBe('stroller');
    expect(en('Wooden doll stroller')).toBeUndefined();
    expect(zh('玩偶 推车')).toBeUndefined();
  });

  it('lets a plain title outweigh the shelf, and the shelf speak where the title is silent', () => {
    expect(en('Steel tent pegs', 'Camping > Tents')).toBe('tent-pegs');
    expect(en('Aurora 3', 'Camping > Tents')).toBe('tent');
  });

  it('knows nothing of what nobody has named', () => {
    const odd: NamedItem[] = [{ title: {} }, { title: { en: '' } }, { title: { en: 'Granite bust' } }];
    for (const item of odd) expect(match(item)).toBeUndefined();
  });
});

describe('foldWord', () => {
  it.each([
    ['knives', 'knife'],
    ['batteries', 'battery'],
    ['dresses', 'dress'],
    ['boxes', 'box'],
    ['Tents', 'tent'],
  ])('%s and %s fold alike', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });

  it('leaves short words and those on ss, us and is alone', () => {
    expect(['bus', 'glass', 'iris', 'gas'].map(foldWord)).toEqual(['bus', 'glass', 'iris', 'gas']);
  });
});
