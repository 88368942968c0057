import { describe, expect, it } from 'vitest';
import { PackError } from '../errors.ts';
import { decodeTerms, encodeTerms, type LexicalTerms } from './lexical-terms.ts';
import { createTermIndex } from './voices/term-index.ts';

/** Three items: one with two terms, one without any, one that shares a term with the first. */
const terms: LexicalTerms = {
  numItems: 3,
  offsets: Uint32Array.of(0, 2, 2, 3),
  hashes: Uint16Array.of(7, 65_535, 7),
  weights: Uint8Array.of(153, 204, 255),
};

describe('terms in a file', () => {
  it('come back as they were', () => {
    expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['cut short', (bytes) => bytes.slice(0, -1), /27 bytes instead of 28 for 3 items and 3 terms/],
    ['less than a header', (bytes) => bytes.slice(0, 8), /less than its header of 16/],
    ['another file', (bytes) => bytes.with(0, 1), /does not begin with IKTM/],
    ['newer', (bytes) => bytes.with(4, 9), /its version is 9, this reader knows 1/],
    ['miscounted', (bytes) => bytes.with(16, 9), /its items do not cover its terms/],
  ])('are refused when %s', (_, spoil, message) => {
    const bytes = spoil(new Uint8Array(encodeTerms(terms)));
    const decode = () => decodeTerms(bytes.slice().buffer as ArrayBuffer);
    expect(decode).toThrow(PackError);
    expect(decode).toThrow(message);
  });
});

describe('terms turned round', () => {
  it('score by the terms shared, and forget what was asked before', () => {
    const index = createTermIndex(terms);
    const into = new Float32Array(3);
    // Item 2 has the one term at 1, item 0 the same at .6 and another at .8.
    for (let round = 0; round < 2; round++) {
      index.score({ items: [2], weights: [0.5] }, into);
      [0.3, 0, 0.5].forEach((score, item) => {
        expect(into[item]).toBeCloseTo(score, 6);
      });
    }
    index.score({ items: [0, 2], weights: [1, 0.5] }, into);
    [1 + 0.3, 0, 0.6 + 0.5].forEach((score, item) => {
      expect(into[item]).toBeCloseTo(score, 6);
    });
  });
});
