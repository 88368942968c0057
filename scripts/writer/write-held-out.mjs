import { drawAsks } from './read-corpus.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** Cards of one call, as on a page. */
const batch = 10;

/**
 * One line for each of some held-out situations, a page for each language, with all that was drafted on the way.
 *
 * @param writer  As `openWriter` opens it.
 * @returns       `asks` as `countWriter` takes them, each with its `situation` and `ask`; `ms`, the median of a full call.
 */
export async function writeHeldOut(writer, { heldOut, trained }, { count, seed }) {
  const { createRandom } = await writer.load('src/seeded.ts');
  const drawn = drawAsks(heldOut, count, createRandom(seed)).map(({ situation, language }) => ({
    situation,
    ask: writer.toAsk({ id: situation.id, language, facts: situation.facts[language] }),
  }));
  const asks = [];
  const times = [];
  for (const language of ['zh-CN', 'en']) {
    const drafted = new Map();
    const page = await writer.openPage((ask, drafts) => drafted.set(ask.itemId, drafts));
    const own = drawn.filter(({ ask }) => ask.language === language);
    for (let at = 0; at < own.length; at += batch) {
      const some = own.slice(at, at + batch);
      const start = performance.now();
      const written = await page.write(some.map(({ ask }) => ask));
      if (some.length === batch) times.push(performance.now() - start);
      some.forEach((each, nth) => {
        asks.push(judge(writer, each, drafted.get(each.ask.itemId) ?? [], written[nth], trained));
      });
    }
  }
  return { asks, ms: median(times) };
}

function judge(writer, { situation, ask }, drafts, { reason, refusal }, trained) {
  const judged = drafts.map((draft) => {
    const line = writer.readDraft(draft, ask);
    const broken = new Set(line ? writer.rulesBroken(line, ask) : []);
    // Beyond the guard: a pointer to nothing, a length, a fact that may not be named.
    const verdict = writer.judgeDraft(draft, ask);
    if (typeof verdict === 'string') broken.add(verdict);
    return { pattern: draft.text, text: line?.text, broken: [...broken] };
  });
  const chosen = reason && judged.find(({ text, broken }) => text === reason.text && broken.length === 0);
  return {
    situation,
    ask,
    turnsOn: situation.turnsOn,
    voice: writer.voiceOf(ask).voice,
    facts: ask.facts,
    isNewThing: !trained.has(situation.thing),
    drafts: judged,
    ...(reason && {
      shown: {
        pattern: chosen.pattern,
        text: reason.text,
        // Read from its words alone, as the shopper does.
        broken: writer.rulesBroken(writer.readText(reason.text, ask), ask),
      },
    }),
    ...(refusal && { refusal }),
  };
}
