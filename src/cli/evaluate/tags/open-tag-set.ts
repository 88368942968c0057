import { join } from 'node:path';
import { type Catalog, createCatalog } from '../../../pack/catalog.ts';
import { openTagShop, type TagShop, type TagShopAssets } from '../../../ranking/tags/tag-shop.ts';
import { findModels } from '../../build/find-models.ts';
import { type OpenedPack, openPack } from '../../open-pack.ts';
import { findPackageRoot } from '../../package-root.ts';
import type { Progress } from '../../progress.ts';
import type { Protocol } from '../../protocols.ts';
import { withTextEncoder } from '../../with-text-encoder.ts';
import { createEngineScorer } from '../engine-scorer.ts';
import { type DataSet, readDataSet } from '../read-data-set.ts';
import { refusePack } from '../refuse-pack.ts';
import type { EvaluationSplit, RowHistory } from '../row.ts';
import { sampleRows } from '../sample-rows.ts';
import type { AskedRow } from './judge-tags.ts';
import { type TagCatalogue, tagCatalogue } from './tag-catalogue.ts';
import { buildTagLog, type TagLog } from './tag-log.ts';
import { askRanker } from './tag-question.ts';

/** A public set as tags: what the train part says of them, and the rows with what the pack's ranker says of each. */
export interface TagSet {
  opened: OpenedPack;
  dataSet: DataSet;
  /** With the set's texts. */
  catalog: Catalog;
  tags: TagCatalogue;
  train: RowHistory[];
  log: TagLog;
  assets: TagShopAssets;
  /** The pack's assets by tag, as the page reads them. */
  shop: TagShop;
  rows: AskedRow[];
  numItems: number;
}

export interface TagSetOptions {
  pack: string;
  data: string;
  protocol: Protocol;
  split: EvaluationSplit;
  rows?: number;
}

/** The caller disposes of `opened`. @throws {PackError} for a pack that may know the answers. */
export async function openTagSet(options: TagSetOptions, progress: Progress): Promise<TagSet> {
  const { pack, data: folder, protocol, split } = options;
  progress.start('opening the pack');
  const opened = await openPack(pack);
  try {
    const { deps } = opened;
    progress.start('reading the data');
    const dataSet = await readDataSet({ folder, protocol, split }, deps.catalog.indexOf);
    refusePack(opened.pack.manifest, protocol, dataSet);
    progress.start('telling what the items are');
    const tags = await tagAsBuilt(dataSet);
    const train = dataSet.train.map((items, at): RowHistory => {
      const timesMs = dataSet.trainTimesMs[at];
      return { items, ...(timesMs && { timesMs }) };
    });
    const asked = sampleRows(dataSet.rows, options.rows ?? dataSet.rows.length);
    const scorer = createEngineScorer(deps);
    const numItems = dataSet.items.length;
    const scores = new Float64Array(numItems);
    const rows: AskedRow[] = [];
    progress.start('asking the ranker', asked.length);
    for (const row of asked) {
      const { history, askedAtMs } = row;
      const ranked = await askRanker(scorer, history, scores);
      rows.push({ row, history, ranked, ...(askedAtMs !== undefined && { askedAtMs }) });
      if (rows.length % 50 === 0) progress.update(rows.length);
    }
    return {
      opened,
      dataSet,
      catalog: createCatalog(dataSet.items, dataSet.language),
      tags,
      train,
      log: buildTagLog(train, tags.ofItem, tags.numRows),
      assets: assetsOf(opened),
      shop: openTagShop(tags.ofItem, tags.numRows, assetsOf(opened)),
      rows,
      numItems,
    };
  } catch (error) {
    await opened.dispose();
    throw error;
  }
}

/** What a pack says of its items beside their tags. */
export const assetsOf = ({ deps, pack }: OpenedPack): TagShopAssets => ({
  popularity: deps.popularity,
  recent: pack.ranker?.recent,
  neighbors: deps.neighbors,
  transitions: deps.transitions,
});

/** By the text encoder that the builder takes when none is named. */
async function tagAsBuilt({ items, language }: DataSet): Promise<TagCatalogue> {
  const models = await findModels(join(findPackageRoot(), 'public/models'));
  const text = models.find(({ role }) => role === 'text-encoder')!;
  return withTextEncoder(text, (encode) => tagCatalogue(items, language, encode));
}
