import { type LexicalTerms, numHashes } from '../lexical-terms.ts';
import type { PooledPlaces } from './voice.ts';

/** Terms turned round: for each hash the items that bear it. */
export interface TermIndex {
  /** Σ weight(i) x (terms(i) · terms(j)) over the pooled items, into shape [M]. */
  score(pooled: PooledPlaces, into: Float32Array): void;
}

export function createTermIndex({ numItems, offsets, hashes, weights }: LexicalTerms): TermIndex {
  const starts = new Uint32Array(numHashes + 1);
  for (const hash of hashes) starts[hash + 1]!++;
  for (let hash = 0; hash < numHashes; hash++) starts[hash + 1]! += starts[hash]!;
  const next = starts.slice();
  const items = new Uint32Array(hashes.length);
  const shares = new Float32Array(hashes.length);
  for (let item = 0; item < numItems; item++) {
    for (let term = offsets[item]!; term < offsets[item + 1]!; term++) {
      const at = next[hashes[term]!]!++;
      items[at] = item;
      shares[at] = weights[term]! / 255;
    }
  }
  /** The pooled items' terms, summed by hash; only `asked` places are not 0 while a question is answered. */
  const query = new Float32Array(numHashes);
  const asked: number[] = [];
  return {
    score(pooled, into) {
      into.fill(0);
      asked.length = 0;
      pooled.items.forEach((item, i) => {
        for (let term = offsets[item]!; term < offsets[item + 1]!; term++) {
          const hash = hashes[term]!;
          if (query[hash] === 0) asked.push(hash);
          query[hash]! += (pooled.weights[i]! * weights[term]!) / 255;
        }
      });
      for (const hash of asked) {
        const amount = query[hash]!;
        query[hash] = 0;
        const end = starts[hash + 1]!;
        for (let at = starts[hash]!; at < end; at++) into[items[at]!]! += amount * shares[at]!;
      }
    },
  };
}
