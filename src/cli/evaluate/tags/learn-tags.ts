import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnsweredList, type FitOptions, fitRanker } from '../../build/ranker/fit-ranker.ts';
import { openPack } from '../../open-pack.ts';
import type { Progress } from '../../progress.ts';
import { createEngineScorer } from '../engine-scorer.ts';
import type { RowHistory } from '../row.ts';
import { type TagScorerFile, tagScorerFormat } from './learned-scorer.ts';
import { createTagListener, numTagFeatures, tagFacts, tagVoices } from './tag-features.ts';
import { buildTagLog } from './tag-log.ts';
import { askRanker } from './tag-question.ts';

interface FoldLine {
  items: number[];
  timesMs: number[] | null;
  targets?: number[];
  askedAtMs?: number | null;
}

const readLines = (path: string): FoldLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FoldLine);

const toHistory = ({ items, timesMs }: FoldLine): RowHistory => ({ items, ...(timesMs && { timesMs }) });

/** Questions whose histories tell their times, where any do: those without are of shoppers that nobody is asked about. */
const isDated = ({ timesMs }: FoldLine): boolean => timesMs !== null;

export interface LearnTagsOptions {
  /** Folders of `scripts.fold_packs`: pack/, kept.jsonl, questions.jsonl. */
  folds: readonly string[];
  dataset: string;
  ofItem: Int32Array;
  numRows: number;
  usesClock: boolean;
  /** Questions of one fold, at most. */
  most?: number;
  fit?: FitOptions;
}

/** What the tag scorer learns from: questions out of the train part, of packs and counts that have not seen them. */
export async function readAnsweredTags(
  { folds, ofItem, numRows, usesClock, most = 6000 }: Omit<LearnTagsOptions, 'dataset' | 'fit'>,
  progress: Progress,
): Promise<AnsweredList[]> {
  const lists: AnsweredList[] = [];
  for (const fold of folds) {
    const kept = readLines(join(fold, 'kept.jsonl')).map(({ items, timesMs }) => ({
      items,
      ...(timesMs && { timesMs }),
    }));
    const listen = createTagListener(buildTagLog(kept, ofItem, numRows), usesClock);
    const all = readLines(join(fold, 'questions.jsonl'));
    const questions = (all.some(isDated) ? all.filter(isDated) : all).slice(0, most);
    const opened = await openPack(join(fold, 'pack'));
    const scorer = createEngineScorer(opened.deps);
    const scores = new Float64Array(ofItem.length);
    progress.start(`asking ${fold}`, questions.length);
    for (const [at, line] of questions.entries()) {
      const history = toHistory(line);
      const ranked = await askRanker(scorer, history, scores);
      const { tags, features } = listen({
        history,
        ranked,
        ...(line.askedAtMs && { askedAtMs: line.askedAtMs }),
      });
      const answer = shareOut(line.targets!, tags, ofItem);
      if (answer) lists.push({ features: Float32Array.from(features), ...answer });
      if (at % 50 === 49) progress.update(at + 1);
    }
    await opened.dispose();
  }
  return lists;
}

/** Candidates that are tags of the targets, each with its share of the lines; undefined when there is none. */
function shareOut(
  targets: readonly number[],
  tags: readonly number[],
  ofItem: Int32Array,
): { hits: number[]; shares: number[] } | undefined {
  const lines = new Map<number, number>();
  for (const target of targets) {
    const row = tags.indexOf(ofItem[target]!);
    if (row >= 0) lines.set(row, (lines.get(row) ?? 0) + 1);
  }
  const total = [...lines.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  return { hits: [...lines.keys()], shares: [...lines.values()].map((count) => count / total) };
}

/** Chosen on valid (training/LOG.md, 2026-11-26). */
const chosenFit: FitOptions = { hidden: 32, epochs: 40, rate: 0.01, others: 100, dropout: 0.4, decay: 1e-3 };

export async function learnTags(options: LearnTagsOptions, progress: Progress): Promise<TagScorerFile> {
  const lists = await readAnsweredTags(options, progress);
  progress.start('fitting the tag scorer');
  return {
    format: tagScorerFormat,
    dataset: options.dataset,
    usesClock: options.usesClock,
    voices: tagVoices,
    facts: tagFacts,
    network: fitRanker(lists, numTagFeatures, { ...chosenFit, ...options.fit, onProgress: progress.update }),
  };
}
