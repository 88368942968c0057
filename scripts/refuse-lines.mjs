/**
 * Tells which authored lines the product's own guard would not show, and with --drop takes them out of the corpus: what the writer
 * learns it says.
 *
 *     node scripts/refuse-lines.mjs [--drop]       half a minute for 140,000 lines
 *
 * An item's title is not known here: copies of one are not looked for. Lines of situations held out stay: figures are compared on them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSources } from './load-sources.mjs';
import { root } from './set-up.mjs';
import { readCorpusLines, readSituations } from './writer/read-corpus.mjs';

const { values: asked } = parseArgs({ options: { drop: { type: 'boolean', default: false } } });
const home = join(root, 'training/writer');
const situations = new Map(
  readSituations(readFileSync(join(home, 'situations.tsv'), 'utf8')).map((each) => [each.id, each]),
);
const { load, close } = await openSources();
const { fillPointers } = await load('src/reasons/guard/line.ts');
const { findFault } = await load('src/reasons/guard/guard.ts');
const { createNameFinders } = await load('src/reasons/guard/name-finder.ts');
const { properNames } = await load('src/knowledge/world/proper-names.ts');
const finders = createNameFinders(properNames());

/** The rule that a row of a file of lines breaks; undefined for one that may be shown or is held out. */
function ruleBroken(row) {
  const [{ situation, language, text }] = readCorpusLines(row);
  const { facts, isHeldOut } = situations.get(situation);
  if (isHeldOut) return undefined;
  const line = fillPointers(text, facts[language], language);
  return line ? findFault(line, { title: '', findForeignName: finders[language] })?.rule : 'pointer';
}

const counts = {};
for (const file of readdirSync(join(home, 'lines')).sort()) {
  const path = join(home, 'lines', file);
  const rows = readFileSync(path, 'utf8').split('\n');
  const kept = rows.filter((row) => {
    const rule = row.trim() === '' ? undefined : ruleBroken(row);
    if (rule) counts[rule] = (counts[rule] ?? 0) + 1;
    return !rule;
  });
  if (asked.drop && kept.length < rows.length) writeFileSync(path, kept.join('\n'));
}
await close();
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`${total} lines ${asked.drop ? 'dropped' : 'would not be shown'}: ${JSON.stringify(counts)}`);
