/** The writer's corpus (training/writer/README.md), read for judging: its situations, its lines, and which situations are drawn. */

/** The product's languages and voices by the letters of a line's code. */
const languages = { z: 'zh-CN', e: 'en' };
const voices = { p: 'plain', w: 'warm', y: 'playful', e: 'expert' };

const rowsOf = (text) => text.split(/\r?\n/).filter((row) => row.trim() !== '');

/** Facts stand in their order, the item first. */
export function readSituations(text) {
  return rowsOf(text).map((row) => {
    const [id, split, turnsOn, thing, ...cells] = row.split('\t');
    const facts = { en: [], 'zh-CN': [] };
    for (const cell of cells) {
      const at = cell.indexOf('=');
      const [en, zh] = cell.slice(at + 1).split('|');
      facts.en.push({ kind: cell.slice(0, at), words: en });
      facts['zh-CN'].push({ kind: cell.slice(0, at), words: zh });
    }
    return { id, isHeldOut: split === 'held-out', turnsOn, thing, facts };
  });
}

/** Of a file of lines, authored or drawn; further columns are not read. */
export function readCorpusLines(text) {
  return rowsOf(text).map((row) => {
    const [situation, code, line] = row.split('\t');
    return { situation, language: languages[code[0]], voice: voices[code[1]], text: line };
  });
}

/** In an order of chance; a new list. */
export function shuffle(list, random) {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
  }
  return shuffled;
}

/**
 * Situations to be judged, each in one language: in turns over what they turn on, until a kind has no more, two at a time so
 * that both languages get as many of each.
 *
 * @param count   Of each language.
 * @param random  Numbers in [0, 1).
 * @returns       `{ situation, language }`, fewer where there are not so many.
 */
export function drawAsks(situations, count, random) {
  const byKind = new Map();
  for (const situation of situations)
    byKind.set(situation.turnsOn, [...(byKind.get(situation.turnsOn) ?? []), situation]);
  const decks = [...byKind.keys()].sort().map((kind) => shuffle(byKind.get(kind), random));
  const drawn = { 'zh-CN': [], en: [] };
  for (let round = 0; decks.some((deck) => deck.length >= 2 * round + 2); round++) {
    for (const deck of decks) {
      const pair = deck.slice(2 * round, 2 * round + 2);
      if (pair.length < 2 || drawn.en.length === count) continue;
      drawn['zh-CN'].push({ situation: pair[0], language: 'zh-CN' });
      drawn.en.push({ situation: pair[1], language: 'en' });
    }
  }
  return [...drawn['zh-CN'], ...drawn.en];
}
