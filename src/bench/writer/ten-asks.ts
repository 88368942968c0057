import type { Language } from '../../types.ts';

/** Kind, and the words of it in both languages. */
type ToldFact = readonly [kind: string, en: string, zh: string];

export interface AskedLine {
  voice: (typeof voices)[number];
  length: 0 | 1 | 2;
  facts: { kind: string; words: string }[];
}

const told = (
  item: ToldFact[1],
  itemInChinese: ToldFact[2],
  seen: readonly [en: string, zh: string],
): ToldFact[] => [
  ['item', item, itemInChinese],
  ['viewed', ...seen],
];

/** What every line is told beside its item: with the control token a prefix of nine. */
const common: ToldFact[] = [
  ['season', 'late autumn', '深秋'],
  ['city', 'Hangzhou', '杭州'],
  ['stage', 'setting up a home', '布置新家'],
  ['interest', 'home comforts', '居家'],
  ['popularity', 'often bought here', '很多人买'],
  ['price_drop', '$12', '¥80'],
];

const items: ToldFact[][] = [
  told('electric kettle', '电热水壶', ['tea set', '茶具']),
  told('throw blanket', '沙发毯', ['reading lamp', '阅读灯']),
  told('scented candle', '香薰蜡烛', ['bath towel', '浴巾']),
  told('desk lamp', '台灯', ['office chair', '办公椅']),
  told('storage box', '收纳箱', ['coat rack', '衣帽架']),
  told('frying pan', '平底锅', ['chopping board', '砧板']),
  told('humidifier', '加湿器', ['air purifier', '空气净化器']),
  told('wall clock', '挂钟', ['picture frame', '相框']),
  told('door mat', '门垫', ['shoe rack', '鞋架']),
  told('water bottle', '保温杯', ['lunch box', '饭盒']),
];

const voices = ['plain', 'warm', 'playful', 'expert'] as const;

/** Ten lines of eight facts in one language, every voice and length among them. */
export function tenAsks(language: Language): AskedLine[] {
  return items.map((own, at) => ({
    voice: voices[at % voices.length]!,
    length: (at % 3) as 0 | 1 | 2,
    facts: [...own, ...common].map(([kind, en, zh]) => ({ kind, words: language === 'en' ? en : zh })),
  }));
}
