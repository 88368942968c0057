import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ModelLoadError } from '../../errors.ts';
import { openPack } from '../open-pack.ts';
import { findPackageRoot } from '../package-root.ts';
import type { Progress } from '../progress.ts';
import type { Protocol } from '../protocols.ts';
import { type BaselineName, type BaselineResult, judgeBaselines } from './baselines/judge-baselines.ts';
import { createEngineScorer } from './engine-scorer.ts';
import { judgeBothWays } from './judge-scorer.ts';
import { readDataSet } from './read-data-set.ts';
import { refusePack } from './refuse-pack.ts';
import type { EvaluationRow, EvaluationSplit, SeenItems } from './row.ts';
import { sampleRows } from './sample-rows.ts';
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
  baselines?: boolean;
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
  runtime: { node: string; onnxruntime: string; device: string; dtype: string; scan: string; batch: 1 };
  pack: { name: string; version: string; log: boolean; model: string };
  /** Of scoring all rows once; milliseconds of one row. */
  seconds: number;
  rowMs: { p50: number; p95: number };
  metrics: Metrics;
  baselines?: Record<BaselineName, BaselineResult>;
}

/**
 * The quality of what ships: the pack's own models, quantised, in the runtime of the page, one row at a time.
 *
 * @throws {PackError} for a pack that may know the answers. @throws {ModelLoadError} if its history encoder does not run.
 */
export async function evaluatePack(options: EvaluateOptions, progress: Progress): Promise<Evaluation> {
  const { protocol, split } = options;
  progress.start('opening the pack');
  const opened = await openPack(options.pack);
  try {
    const { deps, pack } = opened;
    const { manifest } = pack;
    const models = deps.models();
    if (!models?.encodeHistory) {
      const reason = deps.surroundings?.().fallbackReason ?? 'it names none';
      throw new ModelLoadError(
        `the history encoder of pack '${manifest.name}' does not run, so there is no model to judge: ${reason}`,
      );
    }
    progress.start('reading the data');
    const dataSet = await readDataSet({ folder: options.data, protocol, split }, deps.catalog.indexOf);
    refusePack(manifest, protocol, dataSet);
    const rows = sampleRows(dataSet.rows, options.rows ?? dataSet.rows.length);
    const seen = options.seen ?? (dataSet.rows.some(hasRepeat) ? 'both' : 'exclude');

    const trainCounts = new Uint32Array(manifest.numItems);
    for (const items of dataSet.train) for (const item of items) trainCounts[item]!++;
    const tallyOptions = {
      numItems: manifest.numItems,
      vectorOf: deps.vectors.rowVector,
      trainCounts,
      asksForBaskets: protocol === 'last-basket' || protocol === 'temporal',
    };
    progress.start('model', rows.length);
    const judged = await judgeBothWays(createEngineScorer(deps), rows, seen, tallyOptions, progress.update);
    const baselines = options.baselines
      ? await judgeBaselines({ ...options, opened, dataSet, rows, seen, tallyOptions }, progress)
      : undefined;
    progress.stop();
    return {
      dataset: dataSet.name,
      protocol,
      split,
      seen,
      rows: rows.length,
      rowsOfSplit: dataSet.rows.length,
      numItems: manifest.numItems,
      runtime: {
        node: process.version,
        onnxruntime: readRuntimeVersion(),
        device: models.device,
        dtype: models.dtype,
        scan: deps.vectors.engine,
        batch: 1,
      },
      pack: {
        name: manifest.name,
        version: manifest.version,
        log: manifest.protocol !== undefined,
        model: models.hash,
      },
      seconds: judged.seconds,
      rowMs: { p50: judged.p50, p95: judged.p95 },
      metrics: judged.metrics,
      ...(baselines && { baselines }),
    };
  } finally {
    progress.stop();
    await opened.dispose();
  }
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
