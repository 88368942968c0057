/** What the answers to a blind sheet come to. */

export const dimensions = [
  ...['relevance', 'factuality', 'clarity', 'safety'],
  ...['timeliness', 'informativeness', 'attractiveness'],
];

/** A share with its Wilson 95 % interval; without any trial the interval is all there is. */
export function wilson(count, of) {
  if (of === 0) return { count, of, share: 0, from: 0, to: 1 };
  const z = 1.959964;
  const [share, spread] = [count / of, z ** 2 / of];
  const middle = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return {
    count,
    of,
    share,
    from: Math.max(0, (middle - half) / (1 + spread)),
    to: Math.min(1, (middle + half) / (1 + spread)),
  };
}

/**
 * Rows of answers: of a pair `number side [seven more sides]`, of a single line `number publishable true`, cells apart by tabs.
 * A head, empty rows and rows that begin with `#` are left out.
 *
 * @throws {Error} naming the first row that says something else, or answers what was answered before.
 */
export function readAnswers(text, key) {
  const sorts = new Map(key.map(({ number, sort }) => [String(number), sort]));
  const answers = new Map();
  text.split(/\r?\n/).forEach((row, at) => {
    const [number, ...cells] = row.split('\t').map((cell) => cell.trim());
    if (number === '' || number.startsWith('#') || number === 'number') return;
    const sort = sorts.get(number);
    const isSingle = sort === 'single';
    const allowed = isSingle ? ['y', 'n'] : ['l', 'r', '='];
    const given = cells.filter((cell, place) => cell !== '' || place < (isSingle ? 2 : 1));
    const isRight =
      sort !== undefined &&
      !answers.has(number) &&
      given.every((cell) => allowed.includes(cell)) &&
      (isSingle ? given.length === 2 : [1, 1 + dimensions.length].includes(given.length));
    if (!isRight)
      throw new Error(
        `answers, row ${at + 1}: '${row}': a number of the sheet, once, then l, r or = (and seven more or none), or y or n twice`,
      );
    answers.set(number, given);
  });
  return answers;
}

/** @throws {Error} if the key is of another sheet. */
export function expectKeyOf(sheet, key) {
  const pairs = key.filter(({ sort }) => sort !== 'single');
  const isOf = pairs.every(
    ({ number, language }, at) =>
      String(sheet[at]?.number) === String(number) && sheet[at].language === language,
  );
  if (!isOf || pairs.length !== sheet.length)
    throw new Error(
      `a key of ${pairs.length} pairs for a sheet of ${sheet.length}: they are not of one making`,
    );
}

/** From the writer's side: won, lost or tied. */
const verdictOf = (side, writer) => (side === '=' ? 'tied' : side === writer ? 'won' : 'lost');

function countSort(rows, answers) {
  const verdicts = rows.map(({ number, writer }) => verdictOf(answers.get(String(number))[0], writer));
  const count = (which) => verdicts.filter((each) => each === which).length;
  const [won, lost, tied] = ['won', 'lost', 'tied'].map(count);
  const full = rows.filter(({ number }) => answers.get(String(number)).length > 1);
  const byDimension = dimensions.map((name, at) => {
    const each = full.map(({ number, writer }) => verdictOf(answers.get(String(number))[at + 1], writer));
    return [
      name,
      Object.fromEntries(['won', 'lost', 'tied'].map((v) => [v, each.filter((e) => e === v).length])),
    ];
  });
  return {
    ...{ won, lost, tied },
    /** Of all pairs: a tie is no preference. */
    preferred: wilson(won, rows.length),
    /** Of those in which one was preferred. */
    ofDecided: wilson(won, won + lost),
    ...(full.length > 0 && { dimensions: Object.fromEntries(byDimension) }),
  };
}

const isYes = (answers, number, place) => answers.get(String(number))[place] === 'y';

/**
 * @param key      Rows of the key, of pairs and of single lines.
 * @param answers  As `readAnswers` reads them.
 */
export function countAnswers(key, answers) {
  const answered = key.filter(({ number }) => answers.has(String(number)));
  const pairs = answered.filter(({ sort }) => sort !== 'single');
  const originals = pairs.filter(({ repeats }) => String(repeats) === '');
  const bySort = (rows) =>
    Object.fromEntries(
      [...new Set(rows.map(({ sort }) => sort))].map((sort) => [
        sort,
        countSort(
          rows.filter((row) => row.sort === sort),
          answers,
        ),
      ]),
    );
  const writerOf = new Map(pairs.map(({ number, writer }) => [String(number), writer]));
  const repeated = pairs.filter(({ repeats }) => writerOf.has(String(repeats)));
  const agree = repeated.filter(({ number, repeats, writer }) => {
    const [now] = answers.get(String(number));
    const [then] = answers.get(String(repeats));
    return verdictOf(now, writer) === verdictOf(then, writerOf.get(String(repeats)));
  });
  const stuck = repeated.filter(({ number, repeats }) => {
    const [now] = answers.get(String(number));
    return now !== '=' && now === answers.get(String(repeats))[0];
  });
  const sides = pairs.map(({ number }) => answers.get(String(number))[0]);
  const decided = sides.filter((side) => side !== '=');
  const singles = answered.filter(({ sort }) => sort === 'single');
  const inLanguage = (rows, language) => rows.filter((row) => row.language === language);
  const lines = (rows) => ({
    publishable: wilson(rows.filter(({ number }) => isYes(answers, number, 0)).length, rows.length),
    true: wilson(rows.filter(({ number }) => isYes(answers, number, 1)).length, rows.length),
  });
  const languages = ['zh-CN', 'en'];
  return {
    answered: { pairs: originals.length, repeated: repeated.length, lines: singles.length },
    unanswered: key.length - answered.length,
    pairs: bySort(originals),
    pairsByLanguage: Object.fromEntries(languages.map((each) => [each, bySort(inLanguage(originals, each))])),
    /** The same line, or no line, both times; and the same side both times, which is another line. */
    agreement: wilson(agree.length, repeated.length),
    sameSideTwice: wilson(stuck.length, repeated.length),
    left: wilson(decided.filter((side) => side === 'l').length, decided.length),
    lines: lines(singles),
    linesByLanguage: Object.fromEntries(languages.map((each) => [each, lines(inLanguage(singles, each))])),
  };
}
