/**
 * Lines of the writer for somebody to read and mend: what it learns next. Sheets of `number, language, facts, draft`.
 *
 *     node scripts/draw-situations.mjs --seed 9 --from 18481 --count 6000 > drawn.tsv
 *     node scripts/draft-lines.mjs --situations drawn.tsv --out <folder> [--writer <folder>] [--parts 8]     1 minute for 2,400
 *
 * Drafted, guarded and chosen as a page does, in both languages. What stands word for word in the corpus for the same thing is left
 * out: it has been read. Readers answer each number with `y`, or with a better line (training/writer/readings.md); key.tsv says which
 * situation and code a number is and how sure the writer was, for `python -m scripts.take_readings`; recited.tsv, how sure it was of
 * each line left out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './set-up.mjs';
import { openWriter } from './writer/open-writer.mjs';
import { readSituations, shuffle } from './writer/read-corpus.mjs';
import { readTrainingFolder } from './writer/read-folder.mjs';

const { values: asked } = parseArgs({
  options: {
    situations: { type: 'string' },
    out: { type: 'string' },
    writer: { type: 'string', default: join(root, 'public/models/writer') },
    parts: { type: 'string', default: '8' },
  },
});
if (!asked.situations || !asked.out)
  throw new Error('--situations names a file of draw-situations.mjs, --out a folder');
const batch = 10;
const seed = 1;

const corpus = readTrainingFolder();
const said = new Set(
  corpus.lines.authored.map(({ situation, text }) => `${corpus.situations.get(situation).thing}\t${text}`),
);
const situations = readSituations(readFileSync(asked.situations, 'utf8'));
const writer = await openWriter({ folder: asked.writer, seed });
const { createRandom } = await writer.load('src/seeded.ts');
const random = createRandom(seed);
const rows = [];
const recited = [];
try {
  for (const language of ['zh-CN', 'en']) {
    const drafted = new Map();
    const page = await writer.openPage((ask, drafts) => drafted.set(ask.itemId, drafts));
    for (let at = 0; at < situations.length; at += batch) {
      const some = situations.slice(at, at + batch);
      const asks = some.map(({ id, facts }) => writer.toAsk({ id, language, facts: facts[language] }));
      const written = await page.write(asks);
      some.forEach((situation, nth) => {
        const text = written[nth].reason?.text;
        const ask = asks[nth];
        const draft = drafted.get(situation.id)?.find((each) => writer.readDraft(each, ask)?.text === text);
        if (!draft) return;
        const row = { situation, language, ...draft, voice: writer.voiceOf(ask).voice };
        (said.has(`${situation.thing}\t${draft.text}`) ? recited : rows).push(row);
      });
    }
  }
} finally {
  await writer.close();
}
const sheet = shuffle(rows, random).map((row, at) => ({ ...row, number: at + 1 }));
mkdirSync(asked.out, { recursive: true });
const write = (name, lines) =>
  writeFileSync(join(asked.out, name), lines.map((line) => `${line.join('\t')}\n`).join(''));
write(
  'key.tsv',
  sheet.map(({ number, situation, language, voice, text, sureness }) => [
    number,
    situation.id,
    `${language === 'en' ? 'e' : 'z'}${voice[0]}`,
    text,
    sureness.toFixed(3),
  ]),
);
const parts = Number(asked.parts);
for (let part = 0; part < parts; part++) {
  const own = sheet.filter((_, at) => at % parts === part);
  write(
    `sheet${part + 1}.tsv`,
    own.map(({ number, situation, language, text }) => [
      number,
      language,
      situation.facts[language].map(({ kind, words }) => `${kind} = ${words}`).join('; '),
      text,
    ]),
  );
}
write(
  'recited.tsv',
  recited.map(({ language, sureness }) => [language, sureness.toFixed(3)]),
);
console.log(`${2 * situations.length} asked, ${sheet.length} to be read`);
