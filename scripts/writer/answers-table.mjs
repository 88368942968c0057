/** The count of a blind sheet, to read. */

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const told = ({ count, of, share, from, to }) =>
  of === 0 ? 'none' : `${percent(share)} (${count} of ${of}; ${percent(from)} to ${percent(to)})`;

/** What each sort asks of the writer. */
const sorts = {
  phrasebook: 'preferred to the phrasebook (≥ 70 %)',
  author: 'preferred to the author’s own line (≥ 35 %)',
  shuffled: 'preferred to a line from other facts (≥ 90 %)',
};

function formatDimensions(dimensions) {
  const rows = Object.entries(dimensions).map(
    ([name, { won, lost, tied }]) => `${name} ${won}:${lost} (${tied} even)`,
  );
  return `    - won to lost: ${rows.join(', ')}`;
}

const formatSorts = (pairs) =>
  Object.entries(sorts).flatMap(([sort, name]) => {
    if (!pairs[sort]) return [];
    const { tied, preferred, ofDecided, dimensions } = pairs[sort];
    const rest = `ties ${tied}, of the others ${percent(ofDecided.share)}`;
    return [`- ${name}: ${told(preferred)}; ${rest}`, ...(dimensions ? [formatDimensions(dimensions)] : [])];
  });

/** Text; shares with Wilson's 95 % intervals. */
export function formatAnswers(counts) {
  const { answered, unanswered, pairs, pairsByLanguage, agreement, sameSideTwice, left, lines } = counts;
  return [
    `${answered.pairs} pairs, ${answered.repeated} of them twice, ${answered.lines} single lines; unanswered ${unanswered}`,
    ...formatSorts(pairs),
    `- publishable (≥ 90 %): ${told(lines.publishable)}`,
    `- true (≥ 98 %): ${told(lines.true)}`,
    `- the same answer twice: ${told(agreement)}; the same side twice: ${told(sameSideTwice)}`,
    `- left preferred, of all that preferred one: ${told(left)}`,
    ...Object.entries(pairsByLanguage).flatMap(([language, own]) => [
      `${language}:`,
      ...formatSorts(own),
      `- publishable: ${told(counts.linesByLanguage[language].publishable)}`,
      `- true: ${told(counts.linesByLanguage[language].true)}`,
    ]),
  ].join('\n');
}
