import { foldChinese, wordsOf } from '../../../knowledge/find-names.ts';
import type { Language } from '../../../types.ts';

const little = new Set(
  'a an and as at by for from in into is it its no not of off on one or out over so than that the their them to up when which who whose with without'.split(
    ' ',
  ),
);
/** Which of several sorts it is. */
const ordinals = { en: /\b(?:stage|step|level|grade|phase)\s*[0-9]+/gi, 'zh-CN': /[0-9]+\s*[段阶]/g };
const isMeasure = (word: string): boolean => /^\d+[a-z]{0,2}$/.test(word);

/** `Slashing`, `slashed` and `slasher` are one, and so are `baker` and `baking`; what comes out need be no word. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?<=[a-z]{3})(?:ing|er|ed|or|y|e)$/, '');
  return /([bdgklmnprtz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * What a text is made of where it describes and need not name: stems of English words; pairs of Chinese letters and,
 * since half a word says something too, the letters alone. Twins are folded.
 */
export function describedWords(text: string, language: Language): string[] {
  const numbered = (text.match(ordinals[language]) ?? []).map((each) =>
    each.toLowerCase().replace(/\s+/g, ''),
  );
  if (language === 'en') {
    const words = wordsOf(text).filter((word) => word.length > 1 && !little.has(word) && !isMeasure(word));
    return [...new Set([...words.map(stemOf), ...numbered])];
  }
  const runs = foldChinese(text).match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  const terms = runs.flatMap((run) => {
    if (/[a-z0-9]/.test(run)) return isMeasure(run) ? [] : [run];
    const letters = [...run];
    return [...letters.slice(1).map((letter, at) => letters[at]! + letter), ...letters];
  });
  return [...new Set([...terms, ...numbered])];
}
