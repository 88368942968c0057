import { foldWords } from './fold-words.ts';
import type { LexicalTerms } from './lexical-terms.ts';

/** Terms of an item that are kept. */
export const maxTerms = 24;
/** A term of one item is like nothing else. */
const leastItems = 2;

/** Words and pairs of neighboring words of each field; no pair crosses two fields. */
export function termsOfFields(fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const words = foldWords(field);
    return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
  });
}

/** FNV-1a of the UTF-8 bytes, 32 bits folded to 16. */
export function hashTerm(term: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(term)) value = Math.imul(value ^ byte, 0x01000193);
  return ((value >>> 16) ^ value) & 0xffff;
}

/**
 * The heaviest terms of each item by counts of the catalogue itself (sublinear tf-idf), so that a shop without a log has them
 * too. training/inkling_training/zeroshot/LEXICAL.md is the contract; training reads the same bytes.
 *
 * @param fields  For each item its texts. Shape [M], ragged.
 */
export function hashTerms(fields: readonly (readonly string[])[], most = maxTerms): LexicalTerms {
  const bags = fields.map((own) => countEach(termsOfFields(own)));
  const documents = countEach(bags.flatMap((bag) => [...bag.keys()]));
  const offsets = new Uint32Array(bags.length + 1);
  const hashes: number[] = [];
  const weights: number[] = [];
  bags.forEach((bag, item) => {
    const row = new Map<number, number>();
    for (const { term, weight } of heaviest(bag, documents, bags.length).slice(0, most)) {
      const hash = hashTerm(term);
      row.set(hash, (row.get(hash) ?? 0) + weight);
    }
    let squares = 0;
    for (const weight of row.values()) squares += weight * weight;
    for (const [hash, weight] of [...row].sort(([a], [b]) => a - b)) {
      hashes.push(hash);
      weights.push(Math.floor((255 * weight) / Math.sqrt(squares) + 0.5));
    }
    offsets[item + 1] = hashes.length;
  });
  return {
    numItems: bags.length,
    offsets,
    hashes: Uint16Array.from(hashes),
    weights: Uint8Array.from(weights),
  };
}

/** Equal weights stand by the term's text: its characters are all of one UTF-16 unit, so `<` goes by code points. */
function heaviest(bag: Map<string, number>, documents: Map<string, number>, numItems: number) {
  return [...bag]
    .filter(([term]) => documents.get(term)! >= leastItems)
    .map(([term, count]) => ({
      term,
      weight: (1 + Math.log(count)) * (Math.log((1 + numItems) / (1 + documents.get(term)!)) + 1),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

function countEach(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
