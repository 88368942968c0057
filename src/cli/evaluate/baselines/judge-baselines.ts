import type { OpenedPack } from '../../open-pack.ts';
import type { Progress } from '../../progress.ts';
import { createEngineScorer } from '../engine-scorer.ts';
import { type Judgement, type JudgeOptions, judgeBothWays } from '../judge-scorer.ts';
import type { DataSet } from '../read-data-set.ts';
import type { EvaluationRow, Scorer, SeenItems } from '../row.ts';
import { sampleRows } from '../sample-rows.ts';
import { createBlendScorer } from './blend.ts';
import { chooseWeights, readWeightRows } from './choose-weights.ts';
import { openPart, type PartName, partNames } from './open-parts.ts';
import { openRandomPack } from './random-weights.ts';

export const baselineNames = [...partNames, 'blend', 'random-weights'] as const;
export type BaselineName = (typeof baselineNames)[number];

/** Rows of the valid part that the blend's weights are chosen on, drawn with seed 0. */
const numWeightRows = 3000;

export type BlendWeights = Partial<Record<SeenItems, Partial<Record<PartName, number>>>>;

export interface JudgedBaseline extends Judgement {
  /** Of the blend, for each way to treat seen items. */
  weights?: BlendWeights;
}

export interface BaselineInput {
  /** Which ones; in the order of `baselineNames` whatever the order here. */
  names: readonly BaselineName[];
  /** Folder of the pack. */
  pack: string;
  opened: OpenedPack;
  dataSet: Pick<DataSet, 'name' | 'train' | 'items' | 'language'>;
  rows: readonly EvaluationRow[];
  /** All rows of the valid part, read only when a blend must be weighed. */
  readValidRows: () => Promise<readonly EvaluationRow[]>;
  seen: SeenItems | 'both';
  options: JudgeOptions;
}

/** What else one would use, over the same rows, each with the same figures. */
export async function judgeBaselines(
  input: BaselineInput,
  progress: Progress,
): Promise<Partial<Record<BaselineName, JudgedBaseline>>> {
  const { names, pack, opened, rows, seen, options } = input;
  const found: Partial<Record<BaselineName, JudgedBaseline>> = {};
  const judge = async (name: BaselineName, scorer: Scorer): Promise<JudgedBaseline> => {
    progress.start(name, rows.length);
    return judgeBothWays(scorer, rows, seen, options, progress.update);
  };
  const isBlended = names.includes('blend');
  const parts: Scorer[] = [];
  for (const name of partNames) {
    if (!isBlended && !names.includes(name)) continue;
    progress.start(`making ${name}`, options.numItems);
    const scorer = openPart(name, {
      ...input.dataSet,
      trainCounts: options.trainCounts,
      onProgress: progress.update,
    });
    parts.push(scorer);
    if (names.includes(name)) found[name] = await judge(name, scorer);
  }
  if (isBlended) {
    progress.start('choosing the weights of the blend on valid');
    const weights = await weighParts(parts, input);
    const blend = createBlendScorer(parts, weights, options.numItems);
    found.blend = { ...(await judge('blend', blend)), weights: nameWeights(weights) };
  }
  if (names.includes('random-weights')) {
    progress.start('encoding the items with random weights');
    const random = await openRandomPack(pack, opened, input.dataSet.items);
    try {
      found['random-weights'] = await judge('random-weights', createEngineScorer(random.deps));
    } finally {
      await random.dispose();
    }
  }
  return found;
}

type Weights = Partial<Record<SeenItems, number[]>>;

/** On valid whatever is judged: on test they are frozen, on valid they flatter the blend. */
async function weighParts(
  parts: readonly Scorer[],
  { readValidRows, seen, options }: BaselineInput,
): Promise<Weights> {
  const rows = sampleRows(await readValidRows(), numWeightRows);
  const weights: Weights = {};
  for (const each of seen === 'both' ? (['all', 'exclude'] as const) : [seen]) {
    const weightRows = await readWeightRows(parts, rows, { ...options, seen: each });
    weights[each] = chooseWeights(weightRows, parts.length);
  }
  return weights;
}

const nameWeights = (weights: Weights): BlendWeights =>
  Object.fromEntries(
    Object.entries(weights).map(([seen, values]) => [
      seen,
      Object.fromEntries(partNames.map((name, at) => [name, values[at]!])),
    ]),
  );
