import { describe, expect, it } from 'vitest';
import { formatAnswers } from './answers-table.mjs';
import { countAnswers, expectKeyOf, readAnswers, wilson } from './count-answers.mjs';

describe('a share', () => {
  it('has the interval of Wilson', () => {
    // 8 of 10: (0.8 + 0.19207 ± 1.96 √(0.016 + 0.0096037)) / 1.38415.
    const { share, from, to } = wilson(8, 10);
    expect(share).toBe(0.8);
    expect(from).toBeCloseTo(0.4902, 3);
    expect(to).toBeCloseTo(0.9433, 3);
  });

  it('stays within 0 and 1, and knows nothing without a trial', () => {
    expect(wilson(5, 5).to).toBe(1);
    expect(wilson(0, 5).from).toBe(0);
    expect(wilson(0, 0)).toMatchObject({ share: 0, from: 0, to: 1 });
  });
});

const pair = (number: number, sort: string, writer: string, repeats = '') => ({
  number: String(number),
  language: number % 2 === 1 ? 'zh-CN' : 'en',
  ...{ sort, writer, repeats },
});
const key = [
  pair(1, 'phrasebook', 'l'),
  pair(2, 'phrasebook', 'r'),
  pair(3, 'author', 'l'),
  pair(4, 'phrasebook', 'r', '1'),
  pair(5, 'author', 'r', '3'),
  { number: 's1', language: 'zh-CN', sort: 'single', writer: '', repeats: '' },
  { number: 's2', language: 'en', sort: 'single', writer: '', repeats: '' },
];
const read = (rows: string[]) => readAnswers(rows.join('\n'), key);

describe('reading answers', () => {
  it('takes a side for a pair and two judgements for a line, and leaves heads and notes out', () => {
    const answers = read(['number\tside', '# by eye', '1\tl', '', '2\t=\tl\tr\t=\tl\tl\tl\tr\r', 's1\ty\tn']);
    expect([...answers.keys()]).toEqual(['1', '2', 's1']);
    expect(answers.get('2')).toHaveLength(8);
  });

  it.each([
    ['a number that is not there', '9\tl'],
    ['another side', '1\tleft'],
    ['dimensions that are not seven', '1\tl\tl\tr'],
    ['one judgement of two', 's1\ty'],
    ['a line without any', '1'],
  ])('refuses %s', (_, row) => {
    expect(() => read([row])).toThrow(/^answers, row 1/);
  });

  it('refuses the key of another sheet', () => {
    const sheet = key.slice(0, 5);
    expect(() => expectKeyOf(sheet, key)).not.toThrow();
    expect(() => expectKeyOf(sheet.slice(1), key)).toThrow('not of one making');
    expect(() => expectKeyOf([...sheet, key[5]!], key)).toThrow('not of one making');
  });

  it('refuses a second answer', () => {
    expect(() => read(['1\tl', '1\tr'])).toThrow(/^answers, row 2/);
  });
});

describe('counting answers', () => {
  const counts = countAnswers(key, read(['1\tl', '2\t=', '3\tr', '4\tr', '5\tr', 's1\ty\ty', 's2\tn\ty']));

  it('counts each pair once, a tie as no preference', () => {
    expect(counts.answered).toEqual({ pairs: 3, repeated: 2, lines: 2 });
    expect(counts.pairs.phrasebook).toMatchObject({ won: 1, lost: 0, tied: 1 });
    expect(counts.pairs.phrasebook!.preferred).toMatchObject({ count: 1, of: 2 });
    expect(counts.pairs.phrasebook!.ofDecided).toMatchObject({ count: 1, of: 1 });
    expect(counts.pairs.author).toMatchObject({ won: 0, lost: 1, tied: 0 });
    expect(counts.pairsByLanguage.en!.phrasebook).toMatchObject({ won: 0, tied: 1 });
  });

  it('compares what was asked twice by the line, not by the side', () => {
    // 1 and 4: the writer's both times. 3 and 5: right both times, which is another line.
    expect(counts.agreement).toMatchObject({ count: 1, of: 2 });
    expect(counts.sameSideTwice).toMatchObject({ count: 1, of: 2 });
    expect(counts.left).toMatchObject({ count: 1, of: 4 });
  });

  it('counts lines that may be published and lines that are true', () => {
    expect(counts.lines.publishable).toMatchObject({ count: 1, of: 2 });
    expect(counts.lines.true).toMatchObject({ count: 2, of: 2 });
    expect(counts.linesByLanguage['zh-CN']!.publishable).toMatchObject({ count: 1, of: 1 });
  });

  it('counts the dimensions where they were judged', () => {
    const some = countAnswers(key, read(['1\tl\tl\tr\t=\tl\tl\tl\tl', '2\tl']));
    expect(some.unanswered).toBe(5);
    expect(some.pairs.phrasebook!.dimensions).toMatchObject({
      relevance: { won: 1, lost: 0, tied: 0 },
      factuality: { won: 0, lost: 1, tied: 0 },
      clarity: { won: 0, lost: 0, tied: 1 },
    });
  });

  it('is told in words', () => {
    const text = formatAnswers(counts);
    expect(text).toContain('preferred to the phrasebook (≥ 70 %): 50.0 % (1 of 2;');
    expect(text).toContain('the same answer twice: 50.0 % (1 of 2;');
  });
});
