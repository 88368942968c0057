import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readFeed } from '../../catalog/read-feed.ts';
import { MisuseError, PackError } from '../../errors.ts';
import type { Item, ItemId, ItemIndex, Language } from '../../types.ts';
import type { LogEvent, LogShopper } from '../event-log.ts';
import { hashLog } from '../hash-log.ts';
import { cutTrainPart, knownTemporalCuts, type Protocol } from '../protocols.ts';
import { readEventLog } from '../read-event-log.ts';
import { cutRows } from './cut-rows.ts';
import { findRun, readPaperRows } from './read-paper-rows.ts';
import type { EvaluationRow, EvaluationSplit, RowHistory } from './row.ts';

/** A public set, cut by a protocol, in the rows of a pack. */
export interface DataSet {
  /** The folder's name. */
  name: string;
  rows: EvaluationRow[];
  /** Shoppers of the log, whether or not they have a row. */
  numShoppers: number;
  /** As the set describes them, in pack order: a pack may hold ids alone. */
  items: Item[];
  /** Of the items' texts. */
  language: Language;
  /** Items of each shopper in the train part. */
  train: ItemIndex[][];
  /** Of each of them, Unix milliseconds; absent where a shopper's log does not tell the time of every one. */
  trainTimesMs: (readonly number[] | undefined)[];
  /** Of the train part: what a pack cut for the same protocol states. */
  trainSha256: string;
}

export interface DataSetChoice {
  folder: string;
  protocol: Protocol;
  split: EvaluationSplit;
}

/**
 * Reads `events.csv.gz`, `items.jsonl.gz` and, for `rows`, the paper's `split-*.jsonl.gz` of a data folder.
 *
 * @param indexOf  Of the pack to be judged.
 * @throws {MisuseError} if the set cannot carry the protocol. @throws {PackError} if the pack lacks one of its items.
 */
export async function readDataSet(
  { folder, protocol, split }: DataSetChoice,
  indexOf: (id: ItemId) => ItemIndex | undefined,
): Promise<DataSet> {
  const name = basename(resolve(folder));
  if (!existsSync(join(folder, 'events.csv.gz'))) {
    throw new MisuseError(
      `${folder} holds no events.csv.gz: --data names the folder of one set, such as …/amazon-beauty`,
    );
  }
  const paperFile = readdirSync(folder).find((file) => /^split-.*\.jsonl\.gz$/.test(file));
  if (protocol === 'rows' && !paperFile) {
    throw new MisuseError(
      `${name} lists no rows of its own (split-*.jsonl.gz), which the protocol 'rows' needs: use leave-last`,
    );
  }
  const { shoppers } = await readEventLog(join(folder, 'events.csv.gz'));
  const cut = knownTemporalCuts[name];
  const train = cutTrainPart(shoppers, protocol, cut);

  const toIndex = (id: ItemId): ItemIndex => {
    const index = indexOf(id);
    if (index !== undefined) return index;
    throw new PackError(
      `the pack has no item '${id}', which ${name} does: build it from ${name}/items.jsonl.gz, all of it`,
    );
  };
  const numberOf = new Map(shoppers.map(({ user }, number) => [user, number]));
  const rows =
    protocol === 'rows'
      ? await readRowsOfPaper(join(folder, paperFile!), split, shoppers, toIndex)
      : cutRows(shoppers, protocol, split, cut).map(({ user, history, targets, askedAtMs }) => ({
          shopper: numberOf.get(user)!,
          history: readHistory(history, toIndex),
          targets: targets.map(toIndex),
          ...(askedAtMs !== undefined && { askedAtMs }),
        }));
  const feed = await readFeed(join(folder, 'items.jsonl.gz'));
  const items: Item[] = [];
  for (const item of feed.items) items[toIndex(item.id)] = item;
  return {
    name,
    rows,
    items,
    language: feed.language,
    numShoppers: shoppers.length,
    train: train.map(({ events }) => events.map(({ item }) => toIndex(item))),
    trainTimesMs: train.map(({ events }) => readHistory(events, toIndex).timesMs),
    trainSha256: hashLog(train),
  };
}

async function readRowsOfPaper(
  path: string,
  split: EvaluationSplit,
  shoppers: readonly LogShopper[],
  toIndex: (id: ItemId) => ItemIndex,
): Promise<EvaluationRow[]> {
  const numberOf = new Map(shoppers.map(({ user }, number) => [user, number]));
  const given = await readPaperRows(path, split);
  return given.map(({ user, history, target, gapDays }) => {
    const shopper = numberOf.get(user);
    if (shopper === undefined) throw new PackError(`${path} has a row of user '${user}', who has no events`);
    const run = findRun(shoppers[shopper], history);
    return {
      shopper,
      history: run ? readHistory(run, toIndex) : { items: history.map(toIndex) },
      targets: [toIndex(target)],
      ...(gapDays !== undefined && { gapDays }),
    };
  });
}

function readHistory(events: readonly LogEvent[], toIndex: (id: ItemId) => ItemIndex): RowHistory {
  const items = events.map(({ item }) => toIndex(item));
  const timesMs = events.map(({ timeMs }) => timeMs).filter((timeMs) => timeMs !== undefined);
  return { items, ...(timesMs.length === items.length && { timesMs }) };
}
