import { describe, expect, it } from 'vitest';
import type { Fact } from '../../types.ts';
import { factMark, fillPointers, readLine } from './line.ts';

const facts: Fact[] = [
  { kind: 'item', words: 'toaster oven' },
  { kind: 'bought', words: 'oven' },
  { kind: 'attribute', words: '' },
];

describe('fillPointers', () => {
  it('puts facts where pointers stand, with article or in the plural', () => {
    const line = fillPointers('{a bought} wants {item+s}', facts, 'en');
    expect(line?.text).toBe('An oven wants toaster ovens');
    expect(line?.spoken).toBe(`a ${factMark} wants ${factMark}`);
    expect([...line!.named]).toEqual(['bought', 'item']);
  });

  it('takes a fact’s words as they are in Chinese', () => {
    const line = fillPointers('{bought}有了，还缺它', [{ kind: 'bought', words: '磨豆机' }], 'zh-CN');
    expect(line?.text).toBe('磨豆机有了，还缺它');
  });

  it('is no line where a pointer has no fact, an empty one, or braces hold something else', () => {
    const wrong = ['{city} rain', '{attribute} at last', '{item', 'a {B} c', '{item }', '{the item}'];
    for (const pattern of wrong) expect(fillPointers(pattern, facts, 'en'), pattern).toBeUndefined();
  });

  it('does not read a pointer that came in with a fact’s words', () => {
    const line = fillPointers('{item} here', [{ kind: 'item', words: '{city}' }], 'en');
    expect(line?.text).toBe('{city} here');
  });
});

describe('readLine', () => {
  it('marks facts by name, the longest first, one or many', () => {
    const line = readLine('The toaster ovens and the Oven', facts, 'en');
    expect(line.spoken).toBe(`The ${factMark} and the ${factMark}`);
    expect(line.named).toEqual(new Set(['item', 'bought']));
  });

  it('takes whole words only in English', () => {
    const line = readLine('Woven by hand', facts, 'en');
    expect(line.spoken).toBe('Woven by hand');
    expect(line.named.size).toBe(0);
  });

  it('is not led astray by signs in a fact’s words', () => {
    const line = readLine('一支C++ (入门)', [{ kind: 'item', words: 'C++ (入门)' }], 'zh-CN');
    expect(line.spoken).toBe(`一支${factMark}`);
  });

  it('passes over words that are longer than the text, of which no pattern could be made', () => {
    const endless = { kind: 'viewed' as const, words: 'kettle '.repeat(2_000) };
    const line = readLine('A kettle', [endless, { kind: 'item', words: 'kettle' }], 'en');
    expect(line.named).toEqual(new Set(['item']));
  });
});
