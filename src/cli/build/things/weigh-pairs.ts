import { createCandidateFinder } from '../../../knowledge/find-candidates.ts';
import { chooseByName } from '../../../knowledge/match-things.ts';
import { things } from '../../../knowledge/things.ts';
import { withTextEncoder } from '../../with-text-encoder.ts';
import { findModels } from '../find-models.ts';
import { openItemWeigher, vectorsOfItems } from './find-thing.ts';
import type { Weighed } from './weigh-items.ts';

/** A judged pair of need and item, the item weighed. */
export interface WeighedPair {
  needText: string;
  /** Row of the things; undefined when the need's words name none. */
  need: number | undefined;
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
export async function weighPairs(
  tsv: string,
  modelFolder: string,
): Promise<{ pairs: WeighedPair[]; broader: readonly (readonly number[])[] }> {
  const rows = tsv.trim().split('\n').slice(1);
  const read = rows.map((row) => {
    const [lang, needText, title, category, serves] = row.split('\t');
    const language = lang === 'en' ? ('en' as const) : ('zh-CN' as const);
    const item = { title: { [language]: title! }, ...(category && { category: { [language]: category } }) };
    return { language, needText: needText!, item, serves: serves === '1' };
  });
  const { broader, find } = createCandidateFinder(things);
  const thingOf = (title: Record<string, string>): number | undefined =>
    chooseByName(find({ title }).candidates, broader)?.thing;
  const needOf = (language: string, text: string): number | undefined => {
    const whole = thingOf({ [language]: text });
    const core = language === 'en' ? undefined : thingOf({ [language]: text.split(' ').at(-1)! });
    if (core === undefined || whole === undefined) return core ?? whole;
    return broader[whole]!.includes(core) ? whole : core;
  };
  const text = (await findModels(modelFolder)).find(({ role }) => role === 'text-encoder')!;
  return withTextEncoder(text, async (encode) => {
    const weigher = await openItemWeigher(things, encode);
    const vectors = await vectorsOfItems(
      read.map(({ item }) => item),
      encode,
    );
    const pairs = read.map(({ language, needText, item, serves }, row) => ({
      needText,
      need: needOf(language, needText),
      serves,
      half: halfOf(needText),
      weighed: weigher.weigh(item, vectors[row]!),
    }));
    return { pairs, broader };
  });
}
