import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createForesight } from '../../../engine/foresee-tags.ts';
import type { Catalog } from '../../../pack/catalog.ts';
import type { TagScorerSpec } from '../../../pack/tag-scorer-spec.ts';
import { createTagListener } from '../../../ranking/tags/tag-features.ts';
import { openTagShop } from '../../../ranking/tags/tag-shop.ts';
import type { Language } from '../../../types.ts';
import type { AnsweredList, FitOptions } from '../../build/ranker/fit-ranker.ts';
import { answerTags, fitTagScorer } from '../../build/tags/fit-tag-scorer.ts';
import { createRateTally } from '../../build/tags/rate-sources.ts';
import { type OpenedPack, openPack } from '../../open-pack.ts';
import type { Progress } from '../../progress.ts';
import { createEngineScorer } from '../engine-scorer.ts';
import { createIntentTeller } from '../intent/tell-needs.ts';
import type { RowHistory } from '../row.ts';
import { assetsOf } from './open-tag-set.ts';
import type { TagCatalogue } from './tag-catalogue.ts';
import { askRanker, type TagQuestion } from './tag-question.ts';

interface FoldLine {
  items: number[];
  timesMs: number[] | null;
  targets: number[];
  askedAtMs: number | null;
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
  /** Folders of `scripts.fold_packs`: pack/ and questions.jsonl. */
  folds: readonly string[];
  /** With the set's texts. */
  catalog: Catalog;
  language: Language;
  tags: TagCatalogue;
  fit?: FitOptions;
}

/** Questions of one fold at most, and those of them whose needs are looked at. */
const maxAsked = 6_000;
const maxRated = 400;

interface Fold {
  opened: OpenedPack;
  questions: readonly (TagQuestion & Pick<FoldLine, 'targets'>)[];
}

/** Questions out of the train part, and a pack that has not seen them, which says what it ranks for each. */
async function askFold(folder: string, progress: Progress): Promise<Fold> {
  const all = readLines(join(folder, 'questions.jsonl'));
  const lines = (all.some(isDated) ? all.filter(isDated) : all).slice(0, maxAsked);
  const opened = await openPack(join(folder, 'pack'));
  const scorer = createEngineScorer(opened.deps);
  const scores = new Float64Array(opened.deps.catalog.items.length);
  progress.start(`asking ${folder}`, lines.length);
  const questions: (TagQuestion & Pick<FoldLine, 'targets'>)[] = [];
  for (const line of lines) {
    const { askedAtMs, targets } = line;
    const history = toHistory(line);
    const ranked = await askRanker(scorer, history, scores);
    questions.push({ history, ranked, targets, ...(askedAtMs !== null && { askedAtMs }) });
    if (questions.length % 50 === 0) progress.update(questions.length);
  }
  return { opened, questions };
}

/** The scorer, and how the needs of every source come true beside it, of questions that nothing was counted from. */
export async function learnTags(options: LearnTagsOptions, progress: Progress): Promise<TagScorerSpec> {
  const { tags } = options;
  const folds: Fold[] = [];
  for (const folder of options.folds) folds.push(await askFold(folder, progress));
  const lists = folds.flatMap(({ opened, questions }): AnsweredList[] => {
    const listen = createTagListener(openTagShop(tags.ofItem, tags.numRows, assetsOf(opened)));
    return questions.flatMap((question) => answerTags(listen(question), question.targets, tags.ofItem) ?? []);
  });
  progress.start('fitting the tag scorer');
  const fit = { ...options.fit, onProgress: progress.update };
  const spec = fitTagScorer(lists, fit);
  progress.start('seeing which needs come true');
  const tally = createRateTally();
  for (const { opened, questions } of folds) {
    const { ranker, popularity } = opened.deps;
    const assets = { ...assetsOf(opened), spec, things: tags.things, numItems: tags.ofItem.length, ranker };
    const tell = createIntentTeller({ ...options, popularity, foresight: createForesight(assets) });
    const every = Math.ceil(questions.length / maxRated);
    for (const question of questions.filter((_, at) => at % every === 0)) {
      const wanted = new Set(question.targets.map((target) => tags.ofItem[target]!));
      tally.add((await tell(question)).needs, (thing) => wanted.has(thing));
    }
    await opened.dispose();
  }
  return { ...spec, rates: tally.rates() };
}
