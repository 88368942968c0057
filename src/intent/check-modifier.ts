import { type Language, type Localized, languages } from '../types.ts';

/**
 * Words that say nothing of what is looked for. A tag with one of them would find anything.
 * @see RecGPT (arXiv 2507.22879), semantic precision of item tags.
 */
const empty: Record<Language, RegExp> = {
  en: /\b(smart|intelligent|modular|multifunction\w*|set|kit|series|premium|quality|best|new|hot|popular|deluxe|pro|plus)\b/i,
  'zh-CN': /智能|模块|多功能|套装|系列|高端|优质|新款|爆款|热销|网红|同款|豪华|升级/,
};

/** Whether a text says nothing of what is looked for. */
export const isEmptyTalk = (text: string, language: Language): boolean => empty[language].test(text);

const listed = /\s*[,，、;；]\s*/;
const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
/** Whether the two said together would say something twice: `duck down down sleeping bag`, 鸭绒羽绒睡袋. */
const repeats: Record<Language, (text: string, core: string) => boolean> = {
  en: (text, core) => core.includes(text) || words(text).some((word) => words(core).includes(word)),
  'zh-CN': (text, core) => [...text].some((sign) => /\p{Script=Han}/u.test(sign) && core.includes(sign)),
};

/**
 * The modifier, as far as it may stand before a core word: without the languages in which it is empty talk, names a brand
 * or only repeats the core word.
 *
 * @param isBrand  Whether a text in lower case names a brand of the shop.
 * @param core     The core word in each language.
 */
export function checkModifier(
  modifier: Localized | undefined,
  core: Record<Language, string>,
  isBrand: (text: string) => boolean,
): Localized | undefined {
  if (!modifier) return undefined;
  const kept: Localized = {};
  for (const language of languages) {
    // `canvas, leather` is a list of materials: a tag has the first.
    const [text] = modifier[language]?.trim().split(listed) ?? [];
    if (!text || isEmptyTalk(text, language) || isBrand(text.toLowerCase())) continue;
    if (repeats[language](text.toLowerCase(), core[language].toLowerCase())) continue;
    kept[language] = text;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}
