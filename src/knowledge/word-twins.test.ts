import { describe, expect, it } from 'vitest';
import { splitEnglish } from './find-names.ts';
import { things } from './things.ts';
import { wordTwinsEn, wordTwinsZh } from './word-twins.ts';

const english = Object.entries(wordTwinsEn);
const chinese = Object.entries(wordTwinsZh);
const wordsIn = (text: string): string => splitEnglish(text).join(' ');

/** Folds once, from left to right, the longest twin first. */
function fold(parts: readonly string[], twins: ReadonlyMap<string, string>, between: string): string {
  const longest = Math.max(
    ...[...twins.keys()].map((twin) => (between ? twin.split(between) : [...twin]).length),
  );
  const folded: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let size = Math.min(longest, parts.length - at);
    while (size > 1 && !twins.has(parts.slice(at, at + size).join(between))) size--;
    const piece = parts.slice(at, at + size).join(between);
    folded.push(twins.get(piece) ?? piece);
    at += size;
  }
  return folded.join(between);
}

const twinsEn = new Map(english.map(([other, used]) => [wordsIn(other), wordsIn(used)]));
const twinsZh = new Map(chinese);
const foldEn = (text: string): string => fold(splitEnglish(text), twinsEn, ' ');
const foldZh = (text: string): string => fold([...text.toLowerCase()], twinsZh, '');

/** Things by each of their names. */
function thingsByName(language: 'en' | 'zh-CN', toKey: (name: string) => string): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const [id, thing] of Object.entries(things)) {
    for (const name of thing[language]) {
      const key = toKey(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  return byName;
}

/** Names of two things that are one when folded, and why that does no harm. */
const mayMeet: Readonly<Record<string, string>> = {
  'kid bed': 'A bed for children and a children’s bed are one already but for the apostrophe.',
};

/** No names use these: they stand here to keep a shorter twin off. */
const guards = new Set(['blowtorch', 'hellokitty']);

describe('word twins', () => {
  it('are many, in lower case and trimmed', () => {
    expect(english.length).toBeGreaterThanOrEqual(450);
    expect(chinese.length).toBeGreaterThanOrEqual(450);
    for (const side of [...english, ...chinese].flat()) expect(side).toBe(side.trim().toLowerCase());
  });

  it('are at most four words, and differ when folded', () => {
    expect(twinsEn.size).toBe(english.length);
    for (const [other, used] of twinsEn) {
      expect(other).not.toBe(used);
      expect(other.split(' ').length).toBeLessThanOrEqual(4);
    }
    expect(chinese.filter(([other, used]) => other === used)).toEqual([]);
  });

  it('form no chains: no used word holds another word', () => {
    const others = [...twinsEn.keys()];
    const chained = [...twinsEn].filter(([, used]) =>
      others.some((other) => ` ${used} `.includes(` ${other} `)),
    );
    expect(chained).toEqual([]);
    expect(chinese.filter(([, used]) => chinese.some(([other]) => used.includes(other)))).toEqual([]);
  });

  it('lead to words that the names of things use', () => {
    const all = Object.values(things);
    const known = new Set(all.flatMap((thing) => thing.en.flatMap((name) => splitEnglish(name))));
    const unknown = [...twinsEn.values()].filter((used) => !used.split(' ').every((word) => known.has(word)));
    expect(unknown.filter((used) => !guards.has(used))).toEqual([]);
    const names = all.flatMap((thing) => thing['zh-CN'].map((name) => name.toLowerCase()));
    expect(chinese.filter(([, used]) => !names.some((name) => name.includes(used)))).toEqual([]);
  });

  it.each([
    ['en', english, wordsIn, foldEn],
    ['zh-CN', chinese, (name: string) => name.toLowerCase(), foldZh],
  ] as const)('make no two things one, %s', (language, twins, toKey, toFolded) => {
    const before = thingsByName(language, toKey);
    const ofOneThing = (other: string, used: string): boolean => {
      const left = before.get(toKey(other));
      const right = before.get(toKey(used));
      return !left || !right || [...left].some((id) => right.has(id));
    };
    expect(twins.filter(([other, used]) => !ofOneThing(other, used))).toEqual([]);
    const wasOne = (ids: ReadonlySet<string>): boolean =>
      [...before.values()].some((own) => [...ids].every((id) => own.has(id)));
    const met = [...thingsByName(language, toFolded)].filter(([, ids]) => ids.size > 1 && !wasOne(ids));
    expect(met.map(([name]) => name).filter((name) => !(name in mayMeet))).toEqual([]);
  });

  it('fold what shops say to what the names say', () => {
    expect(foldEn('Cordless hoover')).toBe(foldEn('cordless vacuum cleaner'));
    expect(foldEn('Nappies for infants')).toBe(foldEn('diapers for babies'));
    expect(foldEn('Feline tower')).toBe(foldEn('cat tower'));
    expect(foldEn('Hello Kitty lunchbox')).toBe('hellokitty lunch box');
    expect(foldEn('Children’s rucksack')).toBe('kid backpack');
    expect(foldZh('汪星人牵引绳')).toBe('狗牵引绳');
    expect(foldZh('宝宝尿不湿')).toBe('婴儿纸尿裤');
    expect(foldZh('保暖暖宝宝')).toBe('保暖暖贴');
  });
});
