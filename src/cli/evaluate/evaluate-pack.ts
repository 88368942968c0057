import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ModelLoadError } from '../../errors.ts';
import { type OpenedPack, openPack } from '../open-pack.ts';
import { findPackageRoot } from '../package-root.ts';
import type { Progress } from '../progress.ts';
import type { Protocol } from '../protocols.ts';
import { type BaselineName, type BlendWeights, judgeBaselines } from './baselines/judge-baselines.ts';
import { createTermDistance, weighTerms } from './baselines/weigh-terms.ts';
import { type Interval, intervalsOf } from './bootstrap.ts';
import { comparePaired, type Difference } from './compare-paired.ts';
import { createEngineScorer } from './engine-scorer.ts';
import { type JudgeOptions, judgeBothWays } from './judge-scorer.ts';
import { type DataSet, readDataSet } from './read-data-set.ts';
import { refusePack } from './refuse-pack.ts';
import type { EvaluationRow, EvaluationSplit, SeenItems } from './row.ts';
import { sampleRows } from './sample-rows.ts';
import { shuffleSameDay } from './shuffle-same-day.ts';
import type { Metrics } from './tally.ts';

export interface EvaluateOptions {
  pack: string;
  /** Folder of one public set. */
  data: string;
  protocol: Protocol;
  split: EvaluationSplit;
  /** At most so many rows, drawn with a fixed seed; all when absent. */
  rows?: number;
  /** Absent: both where shoppers buy a thing again, else `exclude`. */
  seen?: SeenItems;
  /** Which ones; none when absent. */
  baselines?: readonly BaselineName[];
  /** Items of one day of a history in an order drawn by lot, to show what rests on the order of the file. */
  shuffleSameDay?: boolean;
}

export interface BaselineResult {
  seconds: number;
  metrics: Metrics;
  intervals: Record<string, Interval>;
  /** Of the blend: chosen on valid, for each way to treat seen items. */
  weights?: BlendWeights;
}

/** What `inkling evaluate --json` prints. */
export interface Evaluation {
  dataset: string;
  protocol: Protocol;
  split: EvaluationSplit;
  /** `both`: plain names rank all items, names ending in `.exclude` leave out what the row has bought before. */
  seen: SeenItems | 'both';
  /** Rows judged, and how many the split has. */
  rows: number;
  rowsOfSplit: number;
  numItems: number;
  /** Rows of each part: targets on a `later` day or the `same-day` as the last event, targets `cold` in the train part. */
  rowsOfPart: Record<string, number>;
  /** Whether items of one day stand in an order drawn by lot. */
  sameDayShuffled: boolean;
  runtime: { node: string; onnxruntime: string; device: string; dtype: string; scan: string; batch: 1 };
  pack: { name: string; version: string; log: boolean; model: string };
  /** Of scoring all rows once; milliseconds of one row. */
  seconds: number;
  rowMs: { p50: number; p95: number };
  metrics: Metrics;
  /** 95 % by drawing shoppers, of HR@10 and NDCG@10 and their parts. */
  intervals: Record<string, Interval>;
  baselines?: Partial<Record<BaselineName, BaselineResult>>;
  /** The model against the best baseline, row by row. */
  paired?: Record<string, Difference>;
}

/**
 * The quality of what ships: the pack's own models, quantised, in the runtime of the page, one row at a time.
 *
 * @throws {PackError} for a pack that may know the answers. @throws {ModelLoadError} if it has no ranker and its
 * history encoder does not run.
 */
export async function evaluatePack(options: EvaluateOptions, progress: Progress): Promise<Evaluation> {
  const { protocol, split } = options;
  progress.start('opening the pack');
  const opened = await openPack(options.pack);
  try {
    const { deps, pack } = opened;
    const { manifest } = pack;
    const models = deps.models();
    if (!models?.encodeHistory && !deps.ranker) {
      const reason = deps.surroundings?.().fallbackReason ?? 'it names none';
      throw new ModelLoadError(
        `the history encoder of pack '${manifest.name}' does not run, so there is no model to judge: ${reason}`,
      );
    }
    progress.start('reading the data');
    const dataSet = await readDataSet({ folder: options.data, protocol, split }, deps.catalog.indexOf);
    refusePack(manifest, protocol, dataSet);
    const drawn = sampleRows(dataSet.rows, options.rows ?? dataSet.rows.length);
    const rows = options.shuffleSameDay ? shuffleSameDay(drawn) : drawn;
    const seen = options.seen ?? (dataSet.rows.some(hasRepeat) ? 'both' : 'exclude');

    const judgeOptions = createJudgeOptions(deps, dataSet, protocol);
    progress.start('model', rows.length);
    const model = await judgeBothWays(createEngineScorer(deps), rows, seen, judgeOptions, progress.update);
    const readValidRows = async () =>
      split === 'valid'
        ? dataSet.rows
        : (await readDataSet({ folder: options.data, protocol, split: 'valid' }, deps.catalog.indexOf)).rows;
    const { pack: folder, baselines: names } = options;
    const judged =
      names &&
      (await judgeBaselines(
        { names, pack: folder, opened, dataSet, rows, readValidRows, seen, options: judgeOptions },
        progress,
      ));
    progress.start('drawing shoppers for the intervals');
    const { numShoppers } = dataSet;
    const baselines =
      judged &&
      Object.fromEntries(
        Object.entries(judged).map(([name, { seconds, metrics, samples, weights }]) => [
          name,
          { seconds, metrics, intervals: intervalsOf(samples, numShoppers), ...(weights && { weights }) },
        ]),
      );
    progress.stop();
    return {
      dataset: dataSet.name,
      protocol,
      split,
      seen,
      rows: rows.length,
      rowsOfSplit: dataSet.rows.length,
      numItems: manifest.numItems,
      rowsOfPart: model.rowsOfPart,
      sameDayShuffled: options.shuffleSameDay ?? false,
      runtime: {
        node: process.version,
        onnxruntime: readRuntimeVersion(),
        // The ranker runs on no backend, its assets have 8 bits.
        device: models?.device ?? 'none',
        dtype: models?.dtype ?? 'q8',
        scan: deps.vectors.engine,
        batch: 1,
      },
      pack: {
        name: manifest.name,
        version: manifest.version,
        log: manifest.protocol !== undefined,
        model: deps.ranker?.hash ?? models!.hash,
      },
      seconds: model.seconds,
      rowMs: { p50: model.p50, p95: model.p95 },
      metrics: model.metrics,
      intervals: intervalsOf(model.samples, numShoppers),
      ...(judged && { baselines, paired: comparePaired(model, judged, numShoppers) }),
    };
  } finally {
    progress.stop();
    await opened.dispose();
  }
}

function createJudgeOptions(
  { vectors }: OpenedPack['deps'],
  { items: described, language, train }: DataSet,
  protocol: Protocol,
): JudgeOptions {
  const { numItems } = vectors;
  const trainCounts = new Uint32Array(numItems);
  for (const items of train) for (const item of items) trainCounts[item]!++;
  const titles = described.map(({ title }) => title[language] ?? '');
  return {
    numItems,
    vectorOf: vectors.rowVector,
    titleDistanceOf: createTermDistance(weighTerms(titles).rows),
    trainCounts,
    asksForBaskets: protocol === 'last-basket' || protocol === 'temporal',
  };
}

const hasRepeat = ({ history, targets }: EvaluationRow): boolean =>
  targets.some((target) => history.items.includes(target));

function readRuntimeVersion(): string {
  const require = createRequire(join(findPackageRoot(), 'package.json'));
  // The package does not export its package.json, which lies above its `dist`.
  const file = join(
    dirname(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')),
    '../package.json',
  );
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
