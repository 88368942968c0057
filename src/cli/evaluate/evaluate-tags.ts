import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createForesight } from '../../engine/foresee-tags.ts';
import { parseTagScorer } from '../../pack/tag-scorer-spec.ts';
import type { Progress } from '../progress.ts';
import type { Protocol } from '../protocols.ts';
import { judgeNeeds, type ListResult } from './intent/judge-needs.ts';
import { judgeRepeats, type RepeatResult } from './intent/judge-repeats.ts';
import { judgeSources } from './intent/judge-sources.ts';
import { createIntentTeller } from './intent/tell-needs.ts';
import type { EvaluationSplit } from './row.ts';
import { compareTagScorers, type TagScorerResult } from './tags/compare-tag-scorers.ts';
import { learnTags } from './tags/learn-tags.ts';
import { learnedTags } from './tags/learned-scorer.ts';
import { openTagSet, type TagSetOptions } from './tags/open-tag-set.ts';
import type { TagCoverage } from './tags/tag-catalogue.ts';

export interface EvaluateTagsOptions extends TagSetOptions {
  /** A learned tag scorer instead of the pack's own. */
  tagScorer?: string;
  /** Folder of folds (`scripts.fold_packs`): the file of `tagScorer` is learned from it and written first. */
  learnTags?: string;
}

/** What `inkling evaluate --tags --json` prints: the intent on real data. */
export interface TagEvaluation {
  dataset: string;
  protocol: Protocol;
  split: EvaluationSplit;
  rows: number;
  pack: { name: string; version: string };
  tags: TagCoverage;
  /** HR@30 of the next item's tag. */
  scorers: Record<string, TagScorerResult>;
  /** Where whole baskets are asked and times are told. */
  repeats?: Record<string, RepeatResult>;
  lists: Record<string, ListResult>;
  festivals?: Record<string, ListResult>;
  recallAt50: Awaited<ReturnType<typeof judgeSources>>;
  seconds: number;
}

export async function evaluateTags(options: EvaluateTagsOptions, progress: Progress): Promise<TagEvaluation> {
  const startMs = performance.now();
  const set = await openTagSet(options, progress);
  try {
    const { dataSet, tags, catalog, opened, rows } = set;
    const { learnTags: folder, tagScorer: file } = options;
    if (folder !== undefined && file !== undefined) {
      const folds = readdirSync(folder)
        .sort()
        .map((fold) => join(folder, fold));
      const { language } = dataSet;
      const learned = await learnTags({ folds, catalog, language, tags }, progress);
      writeFileSync(file, `${JSON.stringify(learned)}\n`);
    }
    const spec = file
      ? parseTagScorer(JSON.parse(readFileSync(file, 'utf8')), basename(file))
      : opened.pack.tagScorer;
    const { language } = dataSet;
    const { popularity, ranker } = opened.deps;
    const foresight =
      spec && createForesight({ ...set.assets, spec, things: tags.things, numItems: set.numItems, ranker });
    const teller = { catalog, language, tags, popularity };
    const tell = createIntentTeller({ ...teller, ...(foresight && { foresight }) });
    const scorer = spec && learnedTags(spec, set.shop);
    const tellByRules = createIntentTeller(teller);
    const scorers = await compareTagScorers(set, tell, scorer, tellByRules, (name) => progress.start(name));
    progress.start('weaving the needs');
    const { lists, festivals } = await judgeNeeds(set, tell, tellByRules, scorer);
    progress.start('asking the sources');
    const recallAt50 = await judgeSources(set, tell);
    const isTimed = rows.every(({ askedAtMs }) => askedAtMs !== undefined);
    const repeats = isTimed ? judgeRepeats(set, (name) => progress.start(name)) : undefined;
    progress.stop();
    const { name, version } = opened.pack.manifest;
    return {
      dataset: dataSet.name,
      protocol: options.protocol,
      split: options.split,
      rows: rows.length,
      pack: { name, version },
      tags: tags.coverage,
      scorers,
      ...(repeats && { repeats }),
      lists,
      ...(festivals && { festivals }),
      recallAt50,
      seconds: Math.round((performance.now() - startMs) / 100) / 10,
    };
  } finally {
    progress.stop();
    await set.opened.dispose();
  }
}
