import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashTerm, hashTerms, termsOfFields } from './hash-terms.ts';
import { encodeTerms } from './lexical-terms.ts';

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../training/tests/zero-shot-cases.json'), 'utf8'),
);

describe('terms of a catalogue', () => {
  it('are the words and pairs that training cuts', () => {
    expect(cases.fields.map(termsOfFields)).toEqual(cases.terms);
  });

  it('are weighed and written byte for byte as training does', () => {
    const bytes = encodeTerms(hashTerms(cases.fields, cases.maxTerms));
    expect(Buffer.from(bytes).toString('hex')).toBe(cases.lexical);
  });

  it('are none where every term is of one item', () => {
    expect(hashTerms([['cup'], ['tent'], []])).toMatchObject({ numItems: 3, hashes: Uint16Array.of() });
  });

  it('hash to 16 bits', () => {
    // FNV-1a of nothing is its offset 0x811c9dc5.
    expect(hashTerm('')).toBe(0x811c ^ 0x9dc5);
  });
});
