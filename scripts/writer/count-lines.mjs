/** What the writer's lines come to, counted from what was drafted, what was shown and what the guard said of each. */
import { createNearest, diversityOf, partsOf } from './likeness.mjs';

/** Rules of the guard that a claim without a fact breaks; a pointer to no fact is one too. */
const groundRules = new Set(['facts', 'claim', 'property', 'name', 'number', 'malformed']);

const share = (count, of) => (of === 0 ? 0 : count / of);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const countBy = (values) => {
  const counts = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

export const isGrounded = ({ broken }) => broken.every((rule) => !groundRules.has(rule));

/** Shares of drafts that are grounded, that may be shown, and that break each rule; a draft may break several. */
export function countDrafts(drafts) {
  const of = drafts.length;
  const byRule = countBy(drafts.flatMap(({ broken }) => broken));
  return {
    drafts: of,
    grounded: share(drafts.filter(isGrounded).length, of),
    unbroken: share(drafts.filter(({ broken }) => broken.length === 0).length, of),
    byRule: Object.fromEntries(
      Object.entries(byRule)
        .sort((a, b) => b[1] - a[1])
        .map(([rule, count]) => [rule, share(count, of)]),
    ),
  };
}

/** The middle, least and most of the lengths and how many are within bounds. */
export function countLengths(lengths, [least, most]) {
  return {
    least: Math.min(...lengths),
    median: median(lengths),
    most: Math.max(...lengths),
    within: share(lengths.filter((length) => length >= least && length <= most).length, lengths.length),
  };
}

/**
 * Against other lines of the language, pointers unfilled.
 *
 * @param patterns  Of the lines shown.
 * @param corpus    Of the lines they are held against.
 * @param far       From so many changes on, a line is far from its nearest.
 */
export function countNovelty(patterns, corpus, language, far) {
  const nearest = createNearest(corpus.map((text) => partsOf(text, language)));
  const distances = patterns.map((text) => nearest(partsOf(text, language)).distance);
  return {
    against: corpus.length,
    notWordForWord: share(distances.filter((distance) => distance > 0).length, distances.length),
    far: share(distances.filter((distance) => distance >= far).length, distances.length),
    medianDistance: median(distances),
  };
}

const pointersOf = (pattern) =>
  Array.from(pattern.matchAll(/\{(?:a )?([a-z_]+)(?:\+s)?\}/g), ([, kind]) => kind);

/** Lines with a pointer, pointers a line, and for each kind of fact how many of the lines told one say it. */
export function countPointers(shown) {
  const said = shown.map(({ pattern }) => pointersOf(pattern));
  const told = countBy(shown.flatMap(({ facts }) => [...new Set(facts.map(({ kind }) => kind))]));
  const named = countBy(said.flatMap((kinds) => [...new Set(kinds)]));
  return {
    linesWithOne: share(said.filter((kinds) => kinds.length > 0).length, said.length),
    aLine: share(said.flat().length, said.length),
    byKind: Object.fromEntries(
      Object.entries(told).map(([kind, count]) => [
        kind,
        { told: count, said: share(named[kind] ?? 0, count) },
      ]),
    ),
  };
}

const shownBy = (asks, keyOf) => {
  const counts = {};
  for (const ask of [...asks].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const key = keyOf(ask);
    counts[key] ??= { asks: 0, shown: 0 };
    counts[key].asks++;
    if (ask.shown) counts[key].shown++;
  }
  return counts;
};

/** The bounds of `chooseLine`, and from where on a line is far from another one, in its language's parts. */
const terms = { 'zh-CN': { bounds: [6, 16], far: 3 }, en: { bounds: [3, 9], far: 2 } };
const lengthOf = (text, language) => (language === 'zh-CN' ? [...text].length : text.split(' ').length);

/**
 * All figures of one language.
 *
 * @param asks    `{ turnsOn, voice, facts, isNewThing, drafts, shown, refusal }`: each draft `{ pattern, text, broken }` in the
 *                writer's order; `shown` `{ pattern, text, broken }` of the line shown, read again from its text alone.
 * @param corpora By name, patterns of the same language.
 */
export function countWriter(asks, corpora, language) {
  const { bounds, far } = terms[language];
  const shown = asks.filter((ask) => ask.shown);
  const lines = shown.map((ask) => ask.shown);
  const drafts = asks.flatMap((ask) => ask.drafts);
  const texts = drafts.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const novelty = Object.entries(corpora).map(([name, corpus]) => [
    name,
    countNovelty(
      lines.map(({ pattern }) => pattern),
      corpus,
      language,
      far,
    ),
  ]);
  const partsOfText = ({ text }) => partsOf(text, language);
  // Of one card: what its passing drafts have in common, as RecGPT counts several texts for one item.
  const within = asks
    .map((ask) => ask.drafts.filter(({ broken }) => broken.length === 0).map(partsOfText))
    .filter((passing) => passing.length > 1)
    .map(diversityOf);
  return {
    asks: asks.length,
    shown: share(shown.length, asks.length),
    leftToPhrasebook: share(asks.length - shown.length, asks.length),
    refusals: countBy(asks.flatMap(({ refusal }) => refusal ?? [])),
    firstDrafts: countDrafts(asks.flatMap((ask) => ask.drafts.slice(0, 1))),
    allDrafts: countDrafts(drafts),
    groundedAfterGuard: share(lines.filter(isGrounded).length, lines.length),
    lengths: {
      drafts: countLengths(
        texts.map((text) => lengthOf(text, language)),
        bounds,
      ),
      shown: countLengths(
        lines.map(({ text }) => lengthOf(text, language)),
        bounds,
      ),
    },
    novelty: Object.fromEntries(novelty),
    diversity: {
      amongShown: diversityOf(lines.map(partsOfText)),
      ofOneCard: share(
        within.reduce((sum, value) => sum + value, 0),
        within.length,
      ),
    },
    pointers: countPointers(shown.map(({ facts, shown: { pattern } }) => ({ facts, pattern }))),
    newThings: shownBy(
      asks.filter(({ isNewThing }) => isNewThing),
      () => 'all',
    ).all ?? { asks: 0, shown: 0 },
    turnsOn: shownBy(asks, ({ turnsOn }) => turnsOn),
    voices: shownBy(asks, ({ voice }) => voice),
  };
}
