import type { Fact, Language } from '../../types.ts';

const [endPiece, articlePiece, manyPiece] = ['<end>', '<a>', '<s>'];
const special = new Set(['<pad>', '<begin>', endPiece, articlePiece, manyPiece]);
/** What belongs to one language alone: letters of either, and the space, which stands in English only. */
const strangeTo: Record<Language, RegExp> = {
  'zh-CN': /[A-Za-z ]/,
  en: /[\u3000-\u9fff\uff00-\uffef]/,
};

export interface WriterVocabulary {
  /** Ids that a line in this language may not have. */
  bannedIds(language: Language): readonly number[];
  /** A line's ids as text with pointers, `{bought}`, `{a bought}`, `{item+s}`; ids from the number of pieces on are facts. */
  decode(ids: Iterable<number>, facts: readonly Fact[], language: Language): string;
}

/** @param pieces  The text of each id. */
export function createVocabulary(pieces: readonly string[]): WriterVocabulary {
  const banned = (language: Language): number[] =>
    pieces.flatMap((piece, id) => {
      const isInflection = piece === articlePiece || piece === manyPiece;
      const isStrange = special.has(piece)
        ? isInflection && language === 'zh-CN'
        : strangeTo[language].test(piece);
      return isStrange ? [id] : [];
    });
  const byLanguage: Record<Language, number[]> = { 'zh-CN': banned('zh-CN'), en: banned('en') };
  return {
    bannedIds: (language) => byLanguage[language],
    decode(ids, facts, language) {
      let text = '';
      let article = '';
      for (const id of ids) {
        const piece = pieces[id];
        if (piece === endPiece) break;
        if (piece === articlePiece) article = 'a ';
        else if (piece === manyPiece) text = text.replace(/([a-z])\}$/, '$1+s}');
        else if (piece === undefined) {
          // A pointer brings its own space, as a word does.
          const space = language === 'en' && text !== '' && !/[(“]$/.test(text) ? ' ' : '';
          text += `${space}{${article}${facts[id - pieces.length]?.kind ?? 'nothing'}}`;
          article = '';
        } else if (!special.has(piece)) text += piece;
      }
      return text.trim();
    },
  };
}
