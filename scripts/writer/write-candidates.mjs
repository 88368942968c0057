import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up.mjs';
import { createPhrasebookSpeaker } from './phrasebook-line.mjs';
import { shuffle } from './read-corpus.mjs';

/** How often other facts are tried until a line fits. */
const maxTries = 12;
/** A line of other facts must not be told by its form. */
const formRules = new Set(['malformed', 'length', 'form', 'language', 'facts', 'silent']);
const batch = 10;

/** What other facts make the writer say of each ask, in the same voice, the pointers filled with the right facts. */
async function writeShuffled(writer, shown, random) {
  const texts = new Map();
  for (const language of ['zh-CN', 'en']) {
    const own = shown.filter(({ ask }) => ask.language === language);
    const others = new Map(
      own.map((each) => [
        each,
        shuffle(
          own.filter(({ situation }) => situation.thing !== each.situation.thing),
          random,
        ),
      ]),
    );
    for (let nth = 0; nth < maxTries; nth++) {
      const open = own.filter((each) => !texts.has(each) && others.get(each)[nth]);
      for (let at = 0; at < open.length; at += batch) {
        const some = open.slice(at, at + batch);
        const asks = some.map((each) => ({
          ...others.get(each)[nth].ask,
          itemId: each.ask.itemId,
        }));
        const drafts = await writer.draft(asks.map(writer.voiceOf));
        some.forEach((each, place) => {
          const draft = drafts[place].find((one) => {
            if (typeof writer.judgeDraft(one, asks[place]) === 'string') return false;
            const refilled = writer.judgeDraft(one, each.ask);
            return typeof refilled !== 'string' || !formRules.has(refilled);
          });
          const line = draft && writer.readDraft(draft, each.ask);
          if (line) texts.set(each, line.text);
        });
      }
    }
  }
  return texts;
}

/** What a thing is called, by thing. */
function readNames() {
  const rows = readFileSync(join(root, 'training/writer/names.tsv'), 'utf8').split('\n');
  const names = new Map(
    rows.map((row) => {
      const [thing, en = '', zh = ''] = row.split('\t');
      return [thing, { en: en.split('|'), 'zh-CN': zh.split('|') }];
    }),
  );
  return (thing, language) => names.get(thing)?.[language] ?? [];
}

async function openPhrasebook({ load }, seed) {
  const product = Object.assign(
    {},
    ...(await Promise.all(
      [
        'src/reasons/phrasebook.ts',
        'src/reasons/noun-slots.ts',
        'src/reasons/kind-lines.ts',
        'src/knowledge/kind-lore-of.ts',
        'src/pack/item-nouns.ts',
        'src/seeded.ts',
      ].map(load),
    )),
  );
  const { phrasebookZh } = await load('src/reasons/phrasebook-zh.ts');
  const { phrasebookEn } = await load('src/reasons/phrasebook-en.ts');
  return createPhrasebookSpeaker(
    { ...product, phrasebooks: { 'zh-CN': phrasebookZh, en: phrasebookEn } },
    readNames(),
    seed,
  );
}

/**
 * The writer's lines beside the three that they are held against.
 *
 * @param asks     As `writeHeldOut` returns them.
 * @param authored Lines of the corpus.
 * @returns        Candidates as `makeSheet` takes them, `lines` as `makeSingles` does.
 */
export async function writeCandidates(writer, asks, authored, { random, seed }) {
  const shown = asks.filter((each) => each.shown);
  const speak = await openPhrasebook(writer, seed);
  const ofShuffled = await writeShuffled(writer, shown, random);
  const linesOf = new Map();
  for (const line of authored) {
    const key = `${line.situation}/${line.language}`;
    linesOf.set(key, [...(linesOf.get(key) ?? []), line]);
  }
  const lines = [];
  const candidates = [];
  for (const each of shown) {
    const { situation, ask, voice, facts } = each;
    const { language } = ask;
    const line = { situation: situation.id, language, voice, facts, own: each.shown.text };
    lines.push(line);
    const theirs = shuffle(linesOf.get(`${situation.id}/${language}`) ?? [], random);
    const author = theirs.find((one) => one.voice === voice) ?? theirs[0];
    const others = {
      phrasebook: speak(situation, language),
      author: author && writer.readDraft(author, ask)?.text,
      shuffled: ofShuffled.get(each),
    };
    for (const [sort, other] of Object.entries(others)) if (other) candidates.push({ ...line, sort, other });
  }
  return { candidates, lines };
}
