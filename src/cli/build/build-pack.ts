import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ProblemList } from '../../catalog/feed-problem.ts';
import { readFeed } from '../../catalog/read-feed.ts';
import { FeedError } from '../../errors.ts';
import { knownThings } from '../../knowledge/known-things.ts';
import { lifeTimelines } from '../../knowledge/life-timelines.ts';
import { createItemThings } from '../../pack/item-things.ts';
import type { PackManifest } from '../../pack/manifest.ts';
import { type PackContents, writePack } from '../../pack/write-pack.ts';
import type { Item, Language } from '../../types.ts';
import { createFolderAssetStore } from '../folder-asset-store.ts';
import { hashLog } from '../hash-log.ts';
import { findPackageRoot } from '../package-root.ts';
import type { Progress } from '../progress.ts';
import { cutTrainPart, knownTemporalCuts, type Protocol, type TemporalCut } from '../protocols.ts';
import { readEventLog } from '../read-event-log.ts';
import { withTextEncoder } from '../with-text-encoder.ts';
import { collectDrawings } from './collect-drawings.ts';
import { copyRuntime } from './copy-runtime.ts';
import { encodeItems } from './encode-items.ts';
import { assetsOf, type FoundModel, findModels, moveEntry, relativeFolder } from './find-models.ts';
import { defaultMinShoppers, type LearnedFromLog, learnFromLog } from './learn-from-log.ts';
import { makeFirstLists } from './make-first-lists.ts';
import { findRanker, prepareRanking } from './prepare-ranking.ts';
import { rankingTexts } from './ranking-text.ts';
import { tagItems } from './tag-items.ts';
import { learnTagScorer } from './tags/learn-tag-scorer.ts';

export interface BuildOptions {
  feed: string;
  out: string;
  events?: string;
  protocol?: Protocol;
  cut?: TemporalCut;
  minShoppers?: number;
  /** Only the pack: models are named where they lie, and no runtime is copied. */
  packOnly?: boolean;
  models?: string;
  /** A ranker's file, whose voices read the words and vectors of any catalogue; `none`: the weights set by hand. */
  ranker?: string;
  language?: Language;
  currency?: string;
  encoding?: string;
  name?: string;
}

export interface BuildResult {
  manifest: PackManifest;
  /** Of the feed, the log and the drawings. */
  problems: ProblemList;
  numRows: number;
  numEvents: number;
  /** Of everything written. */
  bytes: number;
}

/**
 * Feed, and log where there is one, into a folder. Equal inputs give equal bytes.
 *
 * @throws {RecommenderError} when there is nothing to build or it cannot be written.
 */
export async function buildPack(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const { out } = options;
  const modelFolder = options.models ?? join(findPackageRoot(), 'public/models');
  const models = await findModels(modelFolder);
  const spec = await findRanker(options, modelFolder);
  progress.start('reading the feed');
  const feed = await readFeed(options.feed, { ...options, onProgress: progress.update });
  if (feed.items.length === 0) {
    const first = feed.problems.list()[0]?.message ?? 'it has no rows';
    throw new FeedError(`${options.feed} gave no item: ${first}. Run inkling check on it`);
  }
  const { items, problems } = feed;
  const log = options.events === undefined ? undefined : await learn(options, items, problems, progress);
  const drawings = await collectDrawings(items, join(dirname(resolve(options.feed)), 'pictures'), problems);

  const text = models.find(({ role }) => role === 'text-encoder')!;
  const { dimensions } = text.entry;
  // What a shop's own log taught is better than what serves any shop.
  const ownSpec = log?.parts.ranker ? undefined : spec;
  const { vectors, ranking, tags } = await withTextEncoder(text, async (encode) => {
    const encodeAll = (textsOf?: (item: Item) => string[]): Promise<Float32Array> => {
      progress.start('reading the items', items.length);
      return encodeItems(items, encode, dimensions, progress.update, textsOf);
    };
    const own = await encodeAll();
    const prepared = ownSpec && prepareRanking(ownSpec, items, await encodeAll(rankingTexts), dimensions);
    progress.start('telling what the items are');
    return {
      vectors: own,
      ranking: prepared,
      tags: await tagItems(items, knownThings, lifeTimelines, encode),
    };
  });

  const tagScorer =
    log?.heldOut && learnTagScorer(log.heldOut, createItemThings(tags), items.length, progress);
  await mkdir(out, { recursive: true });
  const places = models.map((model) => ({
    ...model,
    place: options.packOnly ? relativeFolder(resolve(out), resolve(model.folder)) : `models/${model.role}`,
  }));
  const contents: PackContents = {
    name: options.name ?? basename(resolve(out)),
    items,
    vectors,
    dimensions,
    popularity: log?.popularity ?? feed.popularity.map((value) => Math.max(0, value)),
    drawings,
    tags,
    models: Object.fromEntries(places.map(({ role, entry, place }) => [role, moveEntry(entry, place)])),
    ...log?.parts,
    ...(tagScorer && { tagScorer }),
    ...ranking,
  };
  progress.start('making the first lists');
  const firstLists = await makeFirstLists((await writePack(contents)).files);
  const { manifest, files } = await writePack({ ...contents, firstLists });

  let bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (!options.packOnly) {
    progress.start('copying models and runtime');
    for (const model of places) bytes += await copyModel(model, join(out, model.place));
    bytes += await copyRuntime(out, progress.tell);
  }
  // The manifest is the last of `files`: whoever reads the folder meanwhile sees the old pack or the new one.
  for (const file of files) await writeFile(join(out, file.file), file.bytes);
  progress.stop();
  return { manifest, problems, numRows: feed.numRows, numEvents: log?.numEvents ?? 0, bytes };
}

type LogParts = Pick<LearnedFromLog, 'neighbors' | 'transitions' | 'ranker' | 'lexical'> &
  Pick<PackManifest, 'minShoppersPerPair' | 'protocol'>;

async function learn(options: BuildOptions, items: Item[], problems: ProblemList, progress: Progress) {
  const { protocol, minShoppers = defaultMinShoppers } = options;
  const path = options.events!;
  progress.start('reading the events');
  const log = await readEventLog(path, progress.update);
  for (const problem of log.problems.list())
    problems.add({ ...problem, message: `events: ${problem.message}` });
  const cut = options.cut ?? knownTemporalCuts[basename(dirname(resolve(path)))];
  const train = protocol ? cutTrainPart(log.shoppers, protocol, cut) : log.shoppers;
  progress.start('learning from the events');
  const { popularity, numEvents, heldOut, ...learned } = learnFromLog(train, items, problems, progress, {
    minShoppers,
    teachesRanker: options.ranker === undefined,
  });
  const parts: LogParts = {
    ...learned,
    minShoppersPerPair: minShoppers,
    ...(protocol && { protocol: { name: protocol, eventsSha256: hashLog(train) } }),
  };
  return { popularity, numEvents, parts, ...(heldOut && { heldOut }) };
}

/** @returns Bytes copied. A model card goes with its model: it states the terms. */
async function copyModel({ folder, entry }: FoundModel, target: string): Promise<number> {
  await mkdir(target, { recursive: true });
  const store = createFolderAssetStore(folder);
  for (const asset of assetsOf(entry)) await writeFile(join(target, asset.file), await store.read(asset));
  const card = join(folder, 'README.md');
  if (existsSync(card)) await copyFile(card, join(target, 'README.md'));
  return store.bytesRead();
}
