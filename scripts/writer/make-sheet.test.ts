import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/seeded.ts';
import { type Candidate, makeSheet, makeSingles, plan, type Sort } from './make-sheet.mjs';
import { fromTsv, toTsv } from './tsv.mjs';

const sorts = Object.keys(plan) as Sort[];
const candidates = (['zh-CN', 'en'] as const).flatMap((language) =>
  Array.from({ length: 130 }, (_, n) => n).flatMap((n) =>
    sorts.map(
      (sort): Candidate => ({
        situation: `s${language}${n}`,
        ...{ language, sort, voice: 'warm' },
        facts: [{ kind: 'item', words: `thing ${n}` }],
        own: `own ${language} ${n}`,
        other: `${sort} ${language} ${n}`,
      }),
    ),
  ),
);
const { sheet, key } = makeSheet(candidates, createRandom(1));

describe('a blind sheet', () => {
  it('has the planned pairs of each sort in both languages, no situation in two of them', () => {
    const originals = key.filter(({ repeats }) => repeats === '');
    expect(originals).toHaveLength(200);
    for (const sort of sorts)
      expect(originals.filter((row) => row.sort === sort)).toHaveLength(2 * plan[sort]);
    expect(new Set(originals.map(({ situation }) => situation)).size).toBe(200);
  });

  it('tells by nothing which line is whose, and has the writer on either side equally often', () => {
    expect(Object.keys(sheet[0]!)).toEqual(['number', 'language', 'facts', 'left', 'right']);
    for (const sort of sorts) {
      const left = key.filter((row) => row.sort === sort && row.repeats === '' && row.writer === 'l');
      expect(left).toHaveLength(plan[sort]);
    }
    sheet.forEach(({ left, right }, at) => {
      expect((key[at]!.writer === 'l' ? left : right).startsWith('own')).toBe(true);
    });
  });

  it('asks forty pairs again, later, with sides swapped', () => {
    const again = key.filter(({ repeats }) => repeats !== '');
    expect(again).toHaveLength(40);
    for (const { number, repeats } of again) {
      const [now, then] = [sheet[Number(number) - 1]!, sheet[Number(repeats) - 1]!];
      expect([now.left, now.right]).toEqual([then.right, then.left]);
      expect(Number(number) - Number(repeats)).toBeGreaterThan(20);
    }
  });

  it('is the same for the same seed, and not made where there are too few lines', () => {
    expect(makeSheet(candidates, createRandom(1)).sheet).toEqual(sheet);
    expect(() => makeSheet(candidates.slice(0, 100), createRandom(1))).toThrow(/^only \d+ of \d+ pairs/);
  });

  it('passes over pairs of equal lines', () => {
    const equal = candidates.map((each) =>
      each.situation.endsWith('7') ? { ...each, other: each.own } : each,
    );
    const rows = makeSheet(equal, createRandom(1)).sheet;
    expect(rows.every(({ left, right }) => left !== right)).toBe(true);
  });

  it('judges those lines alone of which no pair was made, then others', () => {
    const lines = candidates.filter(({ sort }) => sort === 'author');
    const single = makeSingles(lines, key, 100, createRandom(1));
    expect(single.singles).toHaveLength(200);
    const used = new Set(key.map(({ situation }) => situation));
    expect(single.key.filter(({ situation }) => !used.has(situation))).toHaveLength(60);
    expect(single.singles[0]!.number).toBe('s1');
  });

  it('is read again as it was written', () => {
    expect(fromTsv(toTsv([{ a: 1, b: 'two\twords\n' }]))).toEqual([{ a: '1', b: 'two words ' }]);
    expect(fromTsv('a\tb\r\n1\r\n\r\n')).toEqual([{ a: '1', b: '' }]);
  });
});
