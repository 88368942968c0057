import type { Language } from '../../types.ts';

/** A name is shorter; a text that goes on may be on its way to tell the model something. */
const maxLetters: Record<Language, number> = { 'zh-CN': 16, en: 48 };
/** Line breaks, zero-width and control signs, and whatever could close a quotation, open a role or stand for a token of its own. */
const notAName = /[\p{C}\p{Z}<>{}[\]|\\^`~#*_=@"“”„«»「」『』〈〉《》【】＜＞｛｝［］｜＂：:]+/gu;

/**
 * The words of a fact as they may be quoted to a language model. Titles, attributes and queries are written by anybody, so
 * what a model could take for more than words is gone, and long ones are cut.
 */
export function cleanWords(words: string, language: Language): string {
  const plain = words.replace(notAName, ' ').trim();
  return [...plain].slice(0, maxLetters[language]).join('').trim();
}
