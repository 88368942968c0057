import type { Item, Language } from '../../../types.ts';
import type { Scorer } from '../row.ts';

/** Of a history event's weight for each place from the end. */
export const historyDecay = 0.8;
const minDocuments = 2;

/** What TF-IDF reads of an item: title, brand and last category segment, whatever the text encoder is given. */
export function readWords({ title, brand, category }: Item, language: Language): string {
  const segment = category?.[language]?.split('>').at(-1)?.trim();
  return [title[language], brand, segment].filter(Boolean).join(' ');
}

/** Words of two or more letters or digits, lower-cased, and each pair of neighbours. */
export function readTerms(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...words, ...pairs];
}

interface Term {
  item: number;
  weight: number;
}

/**
 * Likeness of words: 1- and 2-grams that occur in at least two items, sublinear counts (1 + ln tf), smoothed
 * idf ln((1 + n) / (1 + df)) + 1, rows of length 1; the history pooled with 0.8 to the power of the place from the end.
 *
 * @param texts  Of all items, shape [M].
 */
export function createTfIdfScorer(texts: readonly string[]): Scorer {
  const { rows, postings } = weighTerms(texts);
  return {
    score({ items }, _seen, into) {
      const pooled = new Map<number, number>();
      items.forEach((item, at) => {
        const decay = historyDecay ** (items.length - 1 - at);
        for (const [term, weight] of rows[item]!) pooled.set(term, (pooled.get(term) ?? 0) + decay * weight);
      });
      into.fill(0);
      for (const [term, weight] of pooled) {
        for (const posting of postings[term]!) into[posting.item]! += weight * posting.weight;
      }
    },
  };
}

function weighTerms(texts: readonly string[]): { rows: Map<number, number>[]; postings: Term[][] } {
  const counts = texts.map((text) => {
    const counted = new Map<string, number>();
    for (const term of readTerms(text)) counted.set(term, (counted.get(term) ?? 0) + 1);
    return counted;
  });
  const documents = new Map<string, number>();
  for (const counted of counts) {
    for (const term of counted.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  const termIds = new Map<string, number>();
  for (const [term, count] of documents) if (count >= minDocuments) termIds.set(term, termIds.size);

  const postings: Term[][] = Array.from({ length: termIds.size }, () => []);
  const rows = counts.map((counted, item) => {
    const row = new Map<number, number>();
    let squares = 0;
    for (const [term, count] of counted) {
      const id = termIds.get(term);
      if (id === undefined) continue;
      const idf = Math.log((1 + texts.length) / (1 + documents.get(term)!)) + 1;
      const weight = (1 + Math.log(count)) * idf;
      squares += weight * weight;
      row.set(id, weight);
    }
    for (const [id, weight] of row) {
      const unit = weight / Math.sqrt(squares);
      row.set(id, unit);
      postings[id]!.push({ item, weight: unit });
    }
    return row;
  });
  return { rows, postings };
}
