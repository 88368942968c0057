import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSources } from '../load-sources.mjs';
import { root } from '../set-up.mjs';

/** Voices change by the week, so that a figure belongs to one: that of 26 November 2026. */
export const nowMs = Date.UTC(2026, 10, 26, 12);

/**
 * The writer as a page has it: the sources that ship behind the writer's border, int8 weights on one thread of WebAssembly,
 * the pack's guard and names, and what was drafted kept for judging.
 *
 * @param folder  Of the writer's model; the text encoder's is the one that ships.
 */
export async function openWriter({ folder, seed }) {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} holds no writer: export one, or name its folder with --writer`);
  const { load, close } = await openSources();
  const { openOwnWriter } = await load('src/worker/open-own-writer.ts');
  const { createWriterHost } = await load('src/worker/writer-host.ts');
  const { fromOutcome } = await load('src/worker/outcome.ts');
  const { parseModelManifest } = await load('src/pack/manifest.ts');
  const { checkAsset } = await load('src/pack/asset-store.ts');
  const { readRuntimeWasm } = await load('src/cli/package-root.ts');
  const { createNameFinders } = await load('src/reasons/guard/name-finder.ts');
  const { findFaults } = await load('src/reasons/guard/guard.ts');
  const { fillPointers, readLine } = await load('src/reasons/guard/line.ts');
  const { chooseLine } = await load('src/reasons/writer/choose-line.ts');
  const { giveVoice } = await load('src/reasons/writer/ask.ts');
  const { mayBeNamed } = await load('src/reasons/gather-facts.ts');
  const { properNames } = await load('src/knowledge/world/proper-names.ts');

  const folders = { writer: folder, 'text-encoder': join(root, 'public/models/text-encoder') };
  const models = {};
  for (const [role, place] of Object.entries(folders)) {
    const file = join(place, 'manifest.json');
    const {
      format: _,
      role: own,
      ...entry
    } = parseModelManifest(JSON.parse(readFileSync(file, 'utf8')), file);
    if (own !== role) throw new Error(`${file} is of a ${own}, and a ${role} is wanted`);
    const move = (asset) => asset && { ...asset, file: join(place, asset.file) };
    models[role] = {
      ...entry,
      variants: entry.variants.map(move),
      golden: move(entry.golden),
      vocabulary: move(entry.vocabulary),
    };
  }
  /** A pack of two models and one item that nobody asks for. */
  const manifest = {
    format: 'inkling-pack/1',
    name: 'writer',
    version: '0',
    languages: ['zh-CN', 'en'],
    numItems: 1,
    dimensions: models.writer.dimensions,
    vectorScale: 1,
    files: [],
    models,
  };
  const store = {
    readManifest: async () => manifest,
    async read(asset) {
      const bytes = new Uint8Array(readFileSync(asset.file));
      await checkAsset(asset, bytes, asset.file);
      return bytes;
    },
    bytesRead: () => 0,
    warnings: () => [],
  };
  const opened = await openOwnWriter({ packUrl: '', device: 'wasm', seed }, store, {
    wasm: await readRuntimeWasm(),
  });
  const names = properNames();
  const finders = createNameFinders(names);

  /** An ask of facts as they stand in the corpus: what may be named is decided as for a card. */
  const toAsk = ({ id, facts, language, title = facts[0].words }) => ({
    itemId: id,
    language,
    title,
    facts: facts.map(({ kind, words }) => ({
      kind,
      words,
      isNamable: mayBeNamed(kind, words, language),
      evidence: [],
    })),
  });
  const guardedOf = ({ title, language }) => ({ title, findForeignName: finders[language] });

  /** A page of its own: nothing has been said yet. */
  async function openPage(record = () => {}) {
    const engine = {
      ...opened.engine,
      async draft(asks, signal) {
        const drafts = await opened.engine.draft(asks, signal);
        asks.forEach((ask, at) => {
          record(ask, drafts[at]);
        });
        return drafts;
      },
    };
    const host = createWriterHost({
      openEngine: async () => ({ ...opened, engine }),
      openNames: async () => names,
    });
    fromOutcome(await host.open({ packUrl: '', device: 'wasm', seed }, () => {}));
    return { write: async (asks) => fromOutcome(await host.write(asks, nowMs)) };
  }

  return {
    close,
    load,
    toAsk,
    openPage,
    voiceOf: (ask) => giveVoice(ask, nowMs, seed),
    draft: (asks) => opened.engine.draft(asks, { aborted: false, throwIfAborted() {} }),
    readDraft: (draft, { facts, language }) => fillPointers(draft.text, facts, language),
    /** What a page would say of one draft alone: the rule it breaks, or the line. */
    judgeDraft: (draft, ask) => chooseLine(ask, [draft], guardedOf(ask), () => false),
    /** Every rule that a line breaks, each once. */
    rulesBroken: (line, ask) => [
      ...new Set(Array.from(findFaults(line, guardedOf(ask)), ({ rule }) => rule)),
    ],
    readText: (text, { facts, language }) => readLine(text, facts, language),
    model: {
      name: models.writer.name,
      version: models.writer.version,
      sha256: models.writer.variants.find(({ device }) => device === 'wasm').sha256,
      metrics: models.writer.metrics,
    },
    device: `${opened.device} ${opened.dtype}`,
  };
}
