import type { Language } from '../types.ts';

/** How a card stands to a fact. The first word says what was done; `page` is the item the list stands beside. */
export const relations = [
  'viewed-same',
  'viewed-sibling',
  'viewed-near',
  'viewed-brand',
  'viewed-cheaper',
  'viewed-drop',
  'viewed-bigger',
  'viewed-smaller',
  'viewed-attribute',
  'viewed-other-value',
  'viewed-again',
  'saved-same',
  'saved-sibling',
  'saved-near',
  'saved-again',
  'bought-same',
  'bought-sibling',
  'bought-near',
  'bought-again',
  'cart-same',
  'cart-sibling',
  'cart-near',
  'searched',
  'together',
  'page-same',
  'page-sibling',
  'page-near',
  'page-brand',
  'page-cheaper',
  'page-drop',
  'page-bigger',
  'page-smaller',
  'page-attribute',
  'page-other-value',
  'page-together',
  'need-stage',
  'need-refill',
  'need-complement',
  'need-season',
  'need-festival',
  'bundle',
  'price-drop',
  'new',
  'popular',
  'attribute',
  'brand',
  'price',
  'shelf',
  'plain',
] as const;
export type BookRelation = (typeof relations)[number];
/** `use`, `same` and `beside` are said with what everybody knows of a kind of thing; their lines are not in the book. */
export type Relation = BookRelation | 'use' | 'same' | 'beside';

/**
 * Lines by relation; `attribute:material` and the like hold the lines for one attribute alone. Slots:
 * `{kind}` the card's noun, `{other}` the noun of what the sentence rests on (with `{a …}`, `{an …}`, `{another …}` and
 * plural `{kinds}`, `{others}` in English), `{brand}`, `{value}`, `{theirs}`, `{saved}`, `{was}`, `{now}`, `{price}`,
 * `{query}`, `{shelf}`, `{days}`, `{because}` (the season or festival), `{city}`.
 */
export type Phrasebook = { readonly [relation in BookRelation]: readonly string[] } & {
  readonly [attribute: `${string}:${string}`]: readonly string[];
};

export type Slots = Readonly<Record<string, string>>;

export interface Pattern {
  /** `en/viewed-same/3`: stands in `Reason.pattern`. */
  id: string;
  text: string;
}

/** What a reason may be long: Chinese in characters, English in words. */
export const cardLengths: Record<Language, { least: number; most: number; unit: RegExp }> = {
  'zh-CN': { least: 6, most: 16, unit: /./gsu },
  en: { least: 3, most: 9, unit: /\S+/g },
};

/** Whether a reason is as long as it may be. */
export function fitsCard(text: string, language: Language): boolean {
  const { least, most, unit } = cardLengths[language];
  const length = text.match(unit)?.length ?? 0;
  return length >= least && length <= most;
}

/** The lines for a relation: those written for the attribute where there are some, else those for any. */
export function findPatterns(
  book: Phrasebook,
  language: Language,
  relation: Relation,
  attributeKey?: string,
): Pattern[] {
  const own: `${string}:${string}` = `${relation}:${attributeKey ?? ''}`;
  const key = book[own] ? own : relation;
  const lines: readonly string[] = (book as Readonly<Record<string, readonly string[]>>)[key] ?? [];
  return lines.map((text, at) => ({ id: `${language}/${key}/${at}`, text }));
}

/** The sentence, its first letter large; undefined when a slot has nothing to stand in it or the length is wrong. */
export function fillPattern(pattern: Pattern, slots: Slots, language: Language): string | undefined {
  let isWhole = true;
  const filled = pattern.text.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const words = slots[name];
    if (!words) isWhole = false;
    return words ?? '';
  });
  if (!isWhole) return undefined;
  const text = language === 'en' ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
  return fitsCard(text, language) ? text : undefined;
}
