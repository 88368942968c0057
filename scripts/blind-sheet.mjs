/**
 * A blind sheet on which a judge who wrote none of the lines says which of two is the better reason, and its count.
 *
 *     node scripts/blind-sheet.mjs make --out <folder>       sheet.tsv, singles.tsv and, apart, key.tsv; about a minute
 *     node scripts/blind-sheet.mjs count --sheet sheet.tsv --key key.tsv --answers answers.tsv [--judge "who"] [--out out.json]
 *
 * 200 pairs, half Chinese and half English, on the held-out situations of judge-writer.mjs: 80 the writer against the
 * phrasebook's line for the same situation, 60 against the corpus author's own (of the same voice where there is one), 60 against
 * what the writer says when it is told the facts of another situation, its pointers filled with the right ones. 40 of them come
 * again with sides swapped. 200 single lines are judged alone. Sides and order by --seed. training/judge/blind-sheet.md is what
 * the judge reads.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './set-up.mjs';
import { formatAnswers } from './writer/answers-table.mjs';
import { countAnswers, expectKeyOf, readAnswers } from './writer/count-answers.mjs';
import { makeSheet, makeSingles } from './writer/make-sheet.mjs';
import { openWriter } from './writer/open-writer.mjs';
import { readTrainingFolder } from './writer/read-folder.mjs';
import { fromTsv, toTsv } from './writer/tsv.mjs';
import { writeCandidates } from './writer/write-candidates.mjs';
import { writeHeldOut } from './writer/write-held-out.mjs';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    writer: { type: 'string', default: join(root, 'public/models/writer') },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    sheet: { type: 'string' },
    key: { type: 'string' },
    answers: { type: 'string', multiple: true },
    judge: { type: 'string', default: 'not said' },
  },
});

async function make(folder) {
  const seed = Number(asked.seed);
  const corpus = readTrainingFolder();
  const writer = await openWriter({ folder: asked.writer, seed });
  try {
    const { createRandom } = await writer.load('src/seeded.ts');
    const { asks } = await writeHeldOut(writer, corpus, { count: 200, seed });
    const random = createRandom(seed + 1);
    const { candidates, lines } = await writeCandidates(writer, asks, corpus.lines.authored, {
      random,
      seed,
    });
    const { sheet, key } = makeSheet(candidates, random);
    const single = makeSingles(lines, key, 100, random);
    mkdirSync(folder, { recursive: true });
    const write = (name, rows) => writeFileSync(join(folder, name), toTsv(rows));
    write('sheet.tsv', sheet);
    write('singles.tsv', single.singles);
    write('key.tsv', [...key, ...single.key]);
    console.log(
      `${folder}: ${sheet.length} pairs and ${single.singles.length} lines by ${writer.model.name}`,
    );
  } finally {
    await writer.close();
  }
}

function count() {
  const read = (path) => readFileSync(path, 'utf8');
  const key = fromTsv(read(asked.key));
  expectKeyOf(fromTsv(read(asked.sheet)), key);
  const answers = readAnswers(asked.answers.map(read).join('\n'), key);
  const counts = countAnswers(key, answers);
  console.log(formatAnswers(counts));
  const report = { madeBy: 'node scripts/blind-sheet.mjs count', judge: asked.judge, ...counts };
  const short = (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
  if (asked.out) writeFileSync(asked.out, `${JSON.stringify(report, short, 1)}\n`);
}

const [command] = positionals;
if (command === 'make' && asked.out) await make(asked.out);
else if (command === 'count' && asked.sheet && asked.key && asked.answers) count();
else {
  console.error('node scripts/blind-sheet.mjs make --out <folder>');
  console.error('node scripts/blind-sheet.mjs count --sheet sheet.tsv --key key.tsv --answers answers.tsv');
  process.exitCode = 1;
}
