import { aimsTable, bytesTable, intentTable, rankerTable, scanTable, textTable } from './tables.mjs';
import { weights, whatIsEqual, writerTables } from './writer-tables.mjs';

const toMarkdown = ({ head, rows }, columns = head.map((_, at) => at)) => {
  const line = (row) => `| ${columns.map((at) => row[at].replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `| ${columns.map((at) => (at === 0 ? '---' : '---:')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};

/** The README's figures, from the committed results alone: equal results, equal text. */
export function toReadmeBlock(results) {
  const [first] = Object.values(results);
  if (!first) return 'Not measured yet: `npm run bench`.';
  const { environment } = first;
  const { browser, processor, numCores, loadAtStart, date, isQuick } = environment;
  // One, unless a suite was measured again by itself.
  const commits = [...new Set(Object.values(results).map((suite) => suite.environment.commit.slice(0, 7)))];
  const parts = [
    `Measured by \`npm run bench\` on ${date.slice(0, 10)} at commit \`${commits.join('`, `')}\`: ${browser}, headless, ${processor}, ${numCores} cores, load ${loadAtStart[0]} at the start; WebAssembly, one thread${isQuick ? '; **a quick run, for development only**' : ''}. All figures with their spread: [bench/results/report.html](bench/results/report.html).`,
    toMarkdown(aimsTable(results)),
  ];
  if (results.scan) parts.push(toMarkdown(scanTable(results.scan.result), [0, 1, 2, 5, 6, 7]));
  if (results.text) parts.push(toMarkdown(textTable(results.text.result), [0, 1, 2, 3]));
  if (results.ranker) parts.push(toMarkdown(rankerTable(results.ranker.result), [0, 1, 2, 3, 4]));
  if (results.intent) parts.push(toMarkdown(intentTable(results.intent.result), [0, 1, 2, 3, 7]));
  if (results.writer) {
    const { result } = results.writer;
    parts.push(...writerTables(result).map((table) => toMarkdown(table)));
    parts.push(`The writer’s figures are on ${weights(result)}.${result.peers ? ` ${whatIsEqual}` : ''}`);
  }
  if (results.bytes) parts.push(toMarkdown(bytesTable(results.bytes.result)));
  return parts.join('\n\n');
}

/** @throws if the README lacks the two marks. */
export function replaceBlock(readme, block, name = 'bench') {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} followed by ${end}`);
  return `${readme.slice(0, from + begin.length)}\n${block}\n${readme.slice(to)}`;
}
