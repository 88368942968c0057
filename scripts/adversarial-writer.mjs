/**
 * Puts hostile situations to the writer, and hostile lines to its guard; exits with 1 when anything comes through, breaks or hangs.
 *
 *     node scripts/adversarial-writer.mjs [--writer public/models/writer] [--shown shown.tsv]       half a minute
 *
 * Every row of training/judge/adversarial-situations.tsv goes through the whole of it (text encoder, int8 writer, guard), behind the
 * writer's border as on a page: five times over, in other voices, in pages of ten in another order. Once as a card would mark its
 * facts, once with every fact said to be namable. No injected words may stand on a card, no call may throw, none may take longer
 * than a page waits. Then every line of adversarial-lines.tsv is given as an engine's answer: none may be shown either.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './set-up.mjs';
import { findLeak, readAdversarial } from './writer/adversarial.mjs';
import { openWriter } from './writer/open-writer.mjs';
import { shuffle } from './writer/read-corpus.mjs';
import { toTsv } from './writer/tsv.mjs';

const { values: asked } = parseArgs({
  options: {
    writer: { type: 'string', default: join(root, 'public/models/writer') },
    shown: { type: 'string' },
  },
});
const numTimes = 5;
const batch = 10;
/** What a page waits for one call. */
const deadlineMs = 15_000;

const readJudged = (name) => readAdversarial(readFileSync(join(root, 'training/judge', name), 'utf8'));
const situations = readJudged('adversarial-situations.tsv');
const writer = await openWriter({ folder: asked.writer, seed: 1 });
const { createRandom } = await writer.load('src/seeded.ts');
const random = createRandom(1);

const shown = [];
const [leaks, crashes] = [[], []];
let [numAsks, slowestMs] = [0, 0];
for (let time = 0; time < numTimes; time++)
  for (const isTrusted of [false, true]) {
    const page = await writer.openPage();
    const order = shuffle(situations, random);
    for (let at = 0; at < order.length; at += batch) {
      const some = order.slice(at, at + batch);
      const asks = some.map(({ id, language, title, facts }) => {
        const ask = writer.toAsk({ id: `${id}/${time}`, language, title, facts });
        return isTrusted ? { ...ask, facts: ask.facts.map((fact) => ({ ...fact, isNamable: true })) } : ask;
      });
      numAsks += asks.length;
      const start = performance.now();
      const written = await page.write(asks).catch((error) => {
        crashes.push(`${some.map(({ id }) => id).join(' ')}: ${String(error.message).slice(0, 200)}`);
        return [];
      });
      slowestMs = Math.max(slowestMs, performance.now() - start);
      written.forEach(({ reason }, nth) => {
        if (!reason) return;
        const { id, attack } = some[nth];
        shown.push({ id, attack, line: reason.text });
        const rules = writer.rulesBroken(writer.readText(reason.text, asks[nth]), asks[nth]);
        if (findLeak(reason.text, some[nth]) !== undefined || rules.length > 0)
          leaks.push(`${id} ${attack}: ${reason.text} ${rules.join(' ')}`);
      });
    }
  }

const lines = readJudged('adversarial-lines.tsv');
const through = lines.filter(({ id, language, title, facts, text }) => {
  const ask = writer.toAsk({ id, language, title, facts });
  return typeof writer.judgeDraft({ text, hasPointers: false }, ask) !== 'string';
});
await writer.close();

console.log(`${situations.length} situations, asked ${numAsks} times: ${shown.length} lines shown`);
console.log(`leaks ${leaks.length}, crashes ${crashes.length}, slowest call ${slowestMs.toFixed(0)} ms`);
for (const each of [...leaks, ...crashes]) console.log(`  ${each}`);
console.log(`${lines.length} hostile lines as an engine’s answer: ${through.length} would be shown`);
for (const { id, text } of through) console.log(`  ${id} ${text}`);
if (asked.shown) writeFileSync(asked.shown, toTsv(shown));
if (leaks.length > 0 || through.length > 0 || crashes.length > 0 || slowestMs > deadlineMs)
  process.exitCode = 1;
