/** A blind sheet: pairs of lines on the same facts, sides by chance, some of them asked twice with sides swapped. */
import { shuffle } from './read-corpus.mjs';

/** Pairs of each language: the writer against the phrasebook, against the author, against itself told other facts. */
export const plan = { phrasebook: 40, author: 30, shuffled: 30 };
const repeatedShare = 0.2;
/** What is asked twice stands in the first part; it comes again in the last one. */
const [firstShare, lastShare] = [0.4, 0.4];

/** The facts as a reader sees them. */
export const tellFacts = (facts) => facts.map(({ kind, words }) => `${kind} = ${words}`).join('; ');

/** So many pairs of each sort and language, no situation twice, the writer left in every other one. */
function pickPairs(candidates, random) {
  const used = new Set();
  const picked = [];
  const numOf = (sort) => candidates.filter((each) => each.sort === sort).length;
  // The scarcest sort chooses first.
  const sorts = Object.entries(plan).sort(([a], [b]) => numOf(a) - numOf(b));
  for (const language of ['zh-CN', 'en'])
    for (const [sort, count] of sorts) {
      const own = shuffle(
        candidates.filter((each) => each.language === language && each.sort === sort),
        random,
      );
      let found = 0;
      for (const pair of own) {
        const key = `${pair.situation}/${language}`;
        if (found === count || used.has(key) || pair.own === pair.other) continue;
        used.add(key);
        picked.push({ ...pair, side: found % 2 === 0 ? 'l' : 'r' });
        found++;
      }
      if (found < count) throw new Error(`only ${found} of ${count} pairs of ${sort} in ${language}`);
    }
  return picked;
}

/** Of each sort and language a fifth, from the first part. */
function pickRepeated(first) {
  const left = new Map();
  for (const language of ['zh-CN', 'en'])
    for (const [sort, count] of Object.entries(plan))
      left.set(`${language}/${sort}`, Math.round(count * repeatedShare));
  return first.filter(({ language, sort }) => {
    const key = `${language}/${sort}`;
    if (left.get(key) === 0) return false;
    left.set(key, left.get(key) - 1);
    return true;
  });
}

/**
 * @param candidates  `{ situation, language, sort, voice, facts, own, other }`: `own` is the writer's line.
 * @returns           `sheet` rows `{ number, language, facts, left, right }` and `key` rows
 *                    `{ number, language, sort, writer, repeats, situation, voice }`; `writer` its side, `repeats` a number or empty.
 */
export function makeSheet(candidates, random) {
  const pairs = shuffle(pickPairs(candidates, random), random);
  const ends = [firstShare, 1 - lastShare].map((share) => Math.round(pairs.length * share));
  const again = pickRepeated(pairs.slice(0, ends[0])).map((pair) => ({
    ...pair,
    side: pair.side === 'l' ? 'r' : 'l',
    of: pair,
  }));
  const order = [...pairs.slice(0, ends[1]), ...shuffle([...pairs.slice(ends[1]), ...again], random)];
  const numberOf = new Map(order.map((pair, at) => [pair, at + 1]));
  return {
    sheet: order.map(({ language, facts, own, other, side }, at) => ({
      number: at + 1,
      language,
      facts: tellFacts(facts),
      left: side === 'l' ? own : other,
      right: side === 'l' ? other : own,
    })),
    key: order.map(({ language, sort, side, of, situation, voice }, at) => ({
      number: at + 1,
      language,
      sort,
      writer: side,
      repeats: of ? numberOf.get(of) : '',
      situation,
      voice,
    })),
  };
}

/**
 * Single lines to be judged alone, those first of which no pair was made.
 *
 * @param lines  `{ situation, language, voice, facts, own }`.
 * @param count  Of each language.
 */
export function makeSingles(lines, key, count, random) {
  const used = new Set(key.map(({ situation }) => situation));
  const picked = ['zh-CN', 'en'].flatMap((language) => {
    const own = shuffle(
      lines.filter((each) => each.language === language),
      random,
    );
    return [
      ...own.filter(({ situation }) => !used.has(situation)),
      ...own.filter(({ situation }) => used.has(situation)),
    ].slice(0, count);
  });
  const order = shuffle(picked, random);
  return {
    singles: order.map(({ language, facts, own }, at) => ({
      number: `s${at + 1}`,
      language,
      facts: tellFacts(facts),
      line: own,
    })),
    key: order.map(({ language, situation, voice }, at) => ({
      ...{ number: `s${at + 1}`, language, sort: 'single', writer: '', repeats: '' },
      ...{ situation, voice },
    })),
  };
}
