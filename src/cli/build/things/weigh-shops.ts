import type { Language } from '../../../types.ts';
import type { ShopWeigher } from './find-thing.ts';
import type { Weighed, WordedItem } from './weigh-items.ts';

/** An invented shop of training/judge/other-words.tsv as it speaks in one language or in both, its items weighed. */
export interface WeighedShop {
  shop: string;
  numLanguages: number;
  items: WordedItem[];
  /** Row of the thing that each item truly is; undefined where it is none that is known. */
  things: (number | undefined)[];
  weighed: Weighed[][];
}

const spoken: readonly (readonly Language[])[] = [['en', 'zh-CN'], ['en'], ['zh-CN']];

/** Each shop three times, as far as it speaks both languages: in both, in English alone, in Chinese alone. */
export async function weighShops(tsv: string, { ids, weighAll }: ShopWeigher): Promise<WeighedShop[]> {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const rows = tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [shop, thing, en, zh, shelfEn, shelfZh] = row.split('\t');
      return {
        shop: shop!,
        thing: rowOf.get(thing!),
        title: { en: en!, 'zh-CN': zh! },
        category: { en: shelfEn ?? '', 'zh-CN': shelfZh ?? '' },
      };
    });
  const shops: WeighedShop[] = [];
  for (const shop of new Set(rows.map((row) => row.shop))) {
    const own = rows.filter((row) => row.shop === shop);
    for (const languages of spoken) {
      if (!languages.every((language) => own.some(({ title }) => title[language]))) continue;
      const only = (text: Record<Language, string>) =>
        Object.fromEntries(languages.filter((each) => text[each]).map((each) => [each, text[each]]));
      const items = own.map(({ title, category }) => ({ title: only(title), category: only(category) }));
      const weighed = await weighAll(items);
      const things = own.map(({ thing }) => thing);
      shops.push({ shop, numLanguages: languages.length, items, things, weighed });
    }
  }
  return shops;
}
