import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/types.ts';
import { countDrafts, countLengths, countNovelty, countPointers, countWriter } from './count-lines.mjs';
import { formatWriterTable } from './writer-table.mjs';

const fact = (kind: FactKind, words: string) => ({ kind, words });
const draft = (text: string, ...broken: string[]) => ({ pattern: text, text, broken });

describe('counting drafts', () => {
  it('tells what is not grounded from what breaks another rule', () => {
    const counts = countDrafts([
      draft('a'),
      draft('b', 'absolute', 'number'),
      draft('c', 'length'),
      draft('d', 'name'),
    ]);
    expect(counts).toMatchObject({ drafts: 4, grounded: 0.5, unbroken: 0.25 });
    expect(counts.byRule).toEqual({ absolute: 0.25, length: 0.25, name: 0.25, number: 0.25 });
  });

  it('takes a pointer to no fact for a claim without one', () => {
    expect(countDrafts([{ broken: ['malformed'] }]).grounded).toBe(0);
    expect(countDrafts([]).grounded).toBe(0);
  });
});

describe('counting lines', () => {
  it('says how many lengths are within bounds', () => {
    expect(countLengths([5, 6, 16, 17], [6, 16])).toEqual({ least: 5, median: 16, most: 17, within: 0.5 });
  });

  it('holds patterns against a corpus', () => {
    const counts = countNovelty(
      ['磨豆机饿了', '{item}饿了', '雨天的窗'],
      ['磨豆机饿了', '磨豆机饿了吗'],
      'zh-CN',
      3,
    );
    // Distances 0, 3 and 5.
    expect(counts).toEqual({ against: 2, notWordForWord: 2 / 3, far: 2 / 3, medianDistance: 3 });
  });

  it('counts pointers a line, and how often a fact that was told is said', () => {
    const told = [fact('item', 'kettle'), fact('bought', 'tea')];
    const counts = countPointers([
      { pattern: 'For {a bought} and {bought+s}', facts: told },
      { pattern: 'Hot water, that is all', facts: told },
    ]);
    expect(counts).toMatchObject({ linesWithOne: 0.5, aLine: 1 });
    expect(counts.byKind).toEqual({ bought: { told: 2, said: 0.5 }, item: { told: 2, said: 0 } });
  });
});

describe('all figures of a language', () => {
  const facts = [fact('item', 'kettle')];
  const ask = (text: string, more: object = {}) => ({
    ...{ turnsOn: 'bought', voice: 'warm', facts, isNewThing: false },
    drafts: [draft(text), draft(`${text} again`), draft('9 lives of a kettle', 'number')],
    shown: draft(text),
    ...more,
  });
  const counts = countWriter(
    [
      ask('Steam before the first word'),
      ask('Somebody puts the kettle on', { isNewThing: true }),
      {
        ...ask('Best kettle ever', { drafts: [draft('Best kettle ever', 'absolute')] }),
        shown: undefined,
        refusal: 'absolute',
      },
    ] as Parameters<typeof countWriter>[0],
    { authored: ['Steam before the first word'] },
    'en',
  );

  it('counts what was shown, what was left and why', () => {
    expect(counts).toMatchObject({ asks: 3, refusals: { absolute: 1 }, groundedAfterGuard: 1 });
    expect(counts.shown).toBeCloseTo(2 / 3);
    expect(counts.leftToPhrasebook).toBeCloseTo(1 / 3);
    expect(counts.firstDrafts).toMatchObject({ drafts: 3, grounded: 1 });
    expect(counts.allDrafts).toMatchObject({ drafts: 7, grounded: 5 / 7 });
    expect(counts.novelty.authored).toMatchObject({ notWordForWord: 0.5, far: 0.5 });
    expect(counts.newThings).toEqual({ asks: 1, shown: 1 });
    expect(counts.turnsOn).toEqual({ bought: { asks: 3, shown: 2 } });
    // One word in common, `the`, of five and five.
    expect(counts.diversity.amongShown).toBeCloseTo(0.8);
    // Two passing drafts a card, of 5 and 6 words, 5 in common.
    expect(counts.diversity.ofOneCard).toBeCloseTo(1 - 10 / 11);
  });

  it('is told as a table with a row for each figure', () => {
    const model = { name: 'writer-1', version: '1', sha256: 'a'.repeat(64) };
    const table = formatWriterTable({ model, languages: { en: counts } });
    expect(table).toContain('| left to the phrasebook | 33.3 % | ≤ 5 % |');
    expect(table).toContain('en, left to the phrasebook for: absolute 1');
  });
});
