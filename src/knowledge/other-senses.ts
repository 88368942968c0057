import type { Language } from '../types.ts';
import type { NamedItem } from './find-candidates.ts';
import { blankGifts, splitEnglish } from './find-names.ts';
import type { Thing } from './thing.ts';

/**
 * Words by which a shop says that an item only belongs to the thing it names: a part of it, what holds, covers, cleans
 * or fills it; a plaything or a model of it; a book about it. They say nothing of a thing that is itself named so.
 */
const senses = {
  belongs: {
    en: 'part accessory accessories replacement spare refill gasket seal stand holder mount bracket skirt cover case cleaner spray deodorizer deodoriser organizer organiser sticker decal hook rack strap liner adapter adaptor sleeve protector lid warmer dispenser hanger template clip hinge valve belt nozzle sharpener polish repair mat slider attachment reel vent insert compatible',
    zh: /配件|零件|部件|耗材|替换|替芯|替代|适配|适用|支架|挂架|托架|底座|加热器|温热器|除臭|除味|清洁剂|清洗剂|去污剂|除垢|护理剂|排烟管|软管|接头|密封|滤[芯网棉]|收纳[袋盒包]|防尘罩|保护[套罩膜壳]|挂钩|坐垫|刷头|螺丝|贴纸|绣架|工具/g,
  },
  plays: {
    en: 'toy doll dollhouse miniature minifigure figurine plush plushie lego pretend playset costume ornament keychain charm puzzle diecast squishy',
    zh: /玩具|模型|娃娃|公仔|玩偶|手办|微缩|过家家|积木|拼图|bjd|摆件|挂件|仿真|道具|装扮|毛绒/gi,
  },
  tells: {
    en: 'book paperback hardcover guide handbook manual poster coloring colouring ebook course magazine cookbook recipe',
    zh: /图书|书籍|绘本|教程|图册|画册|教材|指南|大全|手册|海报|课程|杂志|童书|出版社|食谱/g,
  },
} as const;

export type Sense = keyof typeof senses;
export const senseNames = Object.keys(senses) as Sense[];

const englishOf = Object.fromEntries(
  senseNames.map((name) => [name, new Set(splitEnglish(senses[name].en))]),
) as unknown as Record<Sense, ReadonlySet<string>>;

const aside = /(?:\bw\/|[+＋]|\b(?:with|for|incl|including|from|by|in|on|to)\b)[^,;(|]*/gi;

/** The words of a sense in a text of a language. */
const wordsIn = (text: string, language: Language, sense: Sense): string[] =>
  language === 'en'
    ? splitEnglish(text).filter((word) => englishOf[sense].has(word))
    : (text.match(senses[sense].zh) ?? []);

/** Words of each sense in an item's title and in its category. */
export type SenseWords = Record<Sense, { title: string[]; shelf: string[] }>;

/** What comes with an item, behind `with`, `w/` or `送`, is not counted, nor parts of it named behind the first clause. */
export function findSenses({ title, category, kind }: NamedItem): SenseWords {
  const en = (title.en ?? '').replace(aside, ' ');
  const zh = blankGifts(title['zh-CN'] ?? '');
  const shelf = (language: Language): string =>
    kind?.[language] ?? category?.[language]?.split('>').slice(-2).join(' ') ?? '';
  const wordsOf = (sense: Sense): { title: string[]; shelf: string[] } => ({
    title: [
      ...wordsIn(sense === 'belongs' ? en.replace(/[,;(|].*/, '') : en, 'en', sense),
      ...wordsIn(zh, 'zh-CN', sense),
    ],
    shelf: [...wordsIn(shelf('en'), 'en', sense), ...wordsIn(shelf('zh-CN'), 'zh-CN', sense)],
  });
  return { belongs: wordsOf('belongs'), plays: wordsOf('plays'), tells: wordsOf('tells') };
}

/** Words by which a thing itself goes. */
export type OwnWords = ReadonlySet<string>;

export const ownWordsOf = ({ en, 'zh-CN': zh }: Thing): OwnWords =>
  new Set(
    senseNames.flatMap((sense) => [
      ...en.flatMap((name) => wordsIn(name, 'en', sense)),
      ...zh.flatMap((name) => wordsIn(name, 'zh-CN', sense)),
    ]),
  );
