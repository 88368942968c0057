/**
 * Has the writer write for situations that it never saw, exactly as a page would, and counts what comes of it.
 *
 *     node scripts/judge-writer.mjs [--writer public/models/writer] [--lines lines.tsv]       half a minute
 *
 * 400 held-out situations of training/writer (200 in each language, seed 1, drawn in turns over what they turn on), one line each:
 * all drafts, the guard, nothing said twice within 160 lines, on the int8 weights that browsers get on one thread of
 * WebAssembly. Titles are the items' names. Grounded is what breaks none of the guard's rules on claims, properties, names,
 * numbers and facts: what the guard does not know to be false, a reader must find (blind-sheet.mjs). Novelty is told with
 * pointers unfilled, diversity (1 - mean ROUGE-L) of lines as they are read, both without signs, by characters in Chinese and
 * words in English. Figures go to training/results/writer.json, a table to standard output, every line with its facts to
 * `--lines`. Times depend on the machine and are only printed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './set-up.mjs';
import { countWriter } from './writer/count-lines.mjs';
import { openWriter } from './writer/open-writer.mjs';
import { readTrainingFolder } from './writer/read-folder.mjs';
import { writeHeldOut } from './writer/write-held-out.mjs';
import { formatWriterTable } from './writer/writer-table.mjs';

const { values: asked } = parseArgs({
  options: {
    writer: { type: 'string', default: join(root, 'public/models/writer') },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    out: { type: 'string', default: join(root, 'training/results/writer.json') },
    lines: { type: 'string' },
  },
});
const [seed, count] = [Number(asked.seed), Number(asked.count)];

const corpus = readTrainingFolder();
const writer = await openWriter({ folder: asked.writer, seed });
try {
  const { asks, ms } = await writeHeldOut(writer, corpus, { count, seed });
  const languages = {};
  for (const language of ['zh-CN', 'en']) {
    const own = asks.filter((each) => each.ask.language === language);
    const corpora = Object.fromEntries(
      Object.entries(corpus.lines).map(([name, lines]) => [
        name,
        lines.filter((line) => line.language === language).map(({ text }) => text),
      ]),
    );
    languages[language] = countWriter(own, corpora, language);
  }
  const report = { madeBy: 'node scripts/judge-writer.mjs', seed, model: writer.model, languages };
  const short = (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
  writeFileSync(asked.out, `${JSON.stringify(report, short, 1)}\n`);
  console.log(formatWriterTable(report));
  console.log(`\n${asked.out}; ten lines in ${ms.toFixed(0)} ms (median, one thread, ${writer.device})`);
  if (asks.length < 2 * count) console.log(`only ${asks.length} held-out situations have lines`);
  if (asked.lines) {
    const flat = (text) => String(text ?? '').replace(/[\t\r\n]/g, ' ');
    const rows = asks.map(({ situation, turnsOn, voice, ask, facts, shown, refusal, drafts }) =>
      [
        ...[
          situation.id,
          ask.language,
          turnsOn,
          voice,
          facts.map(({ kind, words }) => `${kind}=${words}`).join(' | '),
        ],
        ...[shown?.text, shown?.pattern, refusal],
        drafts
          .map(({ pattern, broken }) => (broken.length ? `${pattern} [${broken.join(' ')}]` : pattern))
          .join(' | '),
      ]
        .map(flat)
        .join('\t'),
    );
    const head = 'situation\tlanguage\tturns_on\tvoice\tfacts\tline\tpattern\trefusal\tdrafts';
    writeFileSync(asked.lines, `${[head, ...rows].join('\n')}\n`);
  }
} finally {
  await writer.close();
}
