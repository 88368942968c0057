import type { Item, ItemIndex, Language } from '../../../types.ts';

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

export interface Posting {
  item: ItemIndex;
  weight: number;
}

export interface WeighedTerms {
  /** Weight of each term of each text, by term; of length 1, or empty. Shape [M]. */
  rows: ReadonlyMap<number, number>[];
  /** The same by term: the texts that hold it. */
  postings: Posting[][];
}

/**
 * TF-IDF: 1- and 2-grams of words that occur in at least two texts, sublinear counts (1 + ln tf), smoothed
 * idf ln((1 + n) / (1 + df)) + 1, rows of length 1.
 *
 * @param texts  Of all items, shape [M].
 */
export function weighTerms(texts: readonly string[]): WeighedTerms {
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

  const postings: Posting[][] = Array.from({ length: termIds.size }, () => []);
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

/** Mean of 1 - cosine over the pairs of a list of two or more: how unlike each other its texts are. */
export function createTermDistance(rows: readonly ReadonlyMap<number, number>[]) {
  return (items: readonly ItemIndex[]): number => {
    const sums = new Map<number, number>();
    let ownSquares = 0;
    for (const item of items) {
      for (const [term, weight] of rows[item]!) {
        sums.set(term, (sums.get(term) ?? 0) + weight);
        ownSquares += weight * weight;
      }
    }
    let squares = 0;
    for (const sum of sums.values()) squares += sum * sum;
    // |Σv|² holds every pair twice and each text's own square once.
    return 1 - (squares - ownSquares) / (items.length * (items.length - 1));
  };
}
