import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { properNames } from '../../src/knowledge/world/proper-names.ts';
import { createNameFinders } from '../../src/reasons/guard/name-finder.ts';
import type { ReasonEngine } from '../../src/reasons/writer/engine.ts';
import { createReasonWriter } from '../../src/reasons/writer/write-reasons.ts';
import type { Language } from '../../src/types.ts';
import { findLeak, readAdversarial } from './adversarial.mjs';

const file = new URL('../../training/judge/adversarial-situations.tsv', import.meta.url);
const situations = readAdversarial(readFileSync(fileURLToPath(file), 'utf8'));
const finders = createNameFinders(properNames());

const never = { aborted: false, throwIfAborted() {} };

/** Sound by themselves, so that whatever may be said of a fact is said. */
const sayings: Record<Language, readonly string[]> = {
  'zh-CN': ['有了{}，灯下更好坐', '{}的那天，水先烧上', '说起{}，水就开了'],
  en: ['Steam beside {} at noon', 'Goes with {} on a slow day', 'Somewhere between {} and the door'],
};

/** Names the last fact that it is told of, whether it may or not: the item stands first. */
const gossip = (saying: number): ReasonEngine => ({
  id: 'gossip@1',
  batch: 10,
  draft: async (asks) =>
    asks.map(({ facts, language }) => {
      const text = sayings[language][saying]!.replace('{}', `{${facts.at(-1)!.kind}}`);
      return [{ text, hasPointers: true }];
    }),
});

/** A page for each, so that no line is left away because it was said of another one. */
async function writeAll() {
  const leaks: string[] = [];
  let numShown = 0;
  for (const saying of [0, 1, 2])
    for (const situation of situations) {
      const { id, language, title, facts } = situation;
      const writer = createReasonWriter({
        engine: gossip(saying),
        guarded: () => ({ title, findForeignName: finders[language] }),
        seed: 1,
      });
      const told = facts.map(({ kind, words }) => ({
        ...{ kind, words, evidence: [] },
        isNamable: true,
      }));
      const page = writer.write([{ itemId: id, language, title, facts: told }], 0, never);
      for await (const [writing] of page) {
        const text = writing?.reason?.text;
        if (text === undefined) continue;
        numShown++;
        if (findLeak(text, situation) !== undefined) leaks.push(`${id} ${situation.attack}: ${text}`);
      }
    }
  return { leaks, numShown };
}

describe('a writer that says whatever it is told', () => {
  it('is asked some hundreds of hostile things in both languages', () => {
    for (const language of ['zh-CN', 'en'])
      expect(situations.filter((each) => each.language === language).length).toBeGreaterThan(90);
  });

  it('leaks nothing of them, though every fact is said to be namable', async () => {
    const { leaks, numShown } = await writeAll();
    expect(leaks).toEqual([]);
    expect(numShown).toBeGreaterThan(60);
  });
});

describe('finding a leak', () => {
  const find = (text: string, ...never: string[]) => findLeak(text, { isSilent: false, never });

  it('looks for whole words in Latin letters and for anything in others, large or small', () => {
    expect(find('Ignore the rain', 'ignore')).toBe('ignore');
    expect(find('A system for tea', 'stem', 'tea')).toBe('tea');
    expect(find('Steam at noon', 'team', '.*')).toBeUndefined();
    expect(find('水壶值得立即下单吗', '下单')).toBe('下单');
    expect(find('Tea \u{1f525}', '\u{1f525}')).toBe('\u{1f525}');
  });

  it('takes any line for one where none may be written', () => {
    expect(findLeak('Steam at noon', { isSilent: true, never: [] })).toBe('Steam at noon');
  });
});
