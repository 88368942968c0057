import { createCandidateFinder } from '../../../knowledge/find-candidates.ts';
import { chooseByName } from '../../../knowledge/match-things.ts';
import { things } from '../../../knowledge/things.ts';
import type { ShopWeigher } from './find-thing.ts';
import type { Weighed } from './weigh-items.ts';

/** A judged pair of need and item, the item weighed. */
export interface WeighedPair {
  needText: string;
  /** Row of the things; undefined when the need's words name none. */
  need: number | undefined;
  /** What names alone would say that the item is. */
  byName: number | undefined;
  serves: boolean;
  /** 0 or 1, by hash of the need. */
  half: number;
  weighed: Weighed[];
}

/** FNV-1a of the UTF-8 bytes, one bit of it. */
function halfOf(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 16) & 1;
}

/**
 * The judged pairs of training/judge/need-pairs.tsv as what speaks for their items being things: what the sureness is
 * fitted on. Of a Chinese need the last word says what is wanted, the words before it which.
 */
export async function weighPairs(tsv: string, { broader, weighAll }: ShopWeigher): Promise<WeighedPair[]> {
  const { find } = createCandidateFinder(things);
  const thingOf = (item: Parameters<typeof find>[0]): number | undefined =>
    chooseByName(find(item).candidates, broader)?.thing;
  const needOf = (language: string, text: string): number | undefined => {
    const whole = thingOf({ title: { [language]: text } });
    const last = text.split(' ').at(-1)!;
    const core = language === 'en' ? undefined : thingOf({ title: { [language]: last } });
    if (core === undefined || whole === undefined) return core ?? whole;
    return broader[whole]!.includes(core) ? whole : core;
  };
  const rows = tsv.trim().split('\n').slice(1);
  const read = rows.map((row) => {
    const [lang, needText, title, category, serves] = row.split('\t');
    const language = lang === 'en' ? ('en' as const) : ('zh-CN' as const);
    const item = { title: { [language]: title! }, ...(category && { category: { [language]: category } }) };
    return { language, needText: needText!, item, serves: serves === '1' };
  });
  const weighed = await weighAll(read.map(({ item }) => item));
  return read.map(({ language, needText, item, serves }, row) => ({
    needText,
    need: needOf(language, needText),
    byName: thingOf(item),
    serves,
    half: halfOf(needText),
    weighed: weighed[row]!,
  }));
}
