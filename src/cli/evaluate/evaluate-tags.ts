import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Progress } from '../progress.ts';
import type { Protocol } from '../protocols.ts';
import { judgeNeeds, type ListResult } from './intent/judge-needs.ts';
import { judgeRepeats, type RepeatResult } from './intent/judge-repeats.ts';
import { judgeSources } from './intent/judge-sources.ts';
import { createIntentTeller } from './intent/tell-needs.ts';
import type { EvaluationSplit } from './row.ts';
import { compareTagScorers, type TagScorerResult } from './tags/compare-tag-scorers.ts';
import { learnTags } from './tags/learn-tags.ts';
import { learnedTags, parseTagScorer } from './tags/learned-scorer.ts';
import { openTagSet, type TagSetOptions } from './tags/open-tag-set.ts';
import type { TagCoverage } from './tags/tag-catalogue.ts';

export interface EvaluateTagsOptions extends TagSetOptions {
  /** Files of learned tag scorers. */
  tagScorers?: readonly string[];
  /** Folder of folds (`scripts.fold_packs`): the files of `tagScorers` are learned from it and written first. */
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
    const files = options.tagScorers ?? [];
    if (options.learnTags !== undefined) {
      const folder = options.learnTags;
      const folds = readdirSync(folder)
        .sort()
        .map((fold) => join(folder, fold));
      for (const file of files) {
        const usesClock = file.endsWith('-clock.json');
        const { ofItem, numRows } = tags;
        const scorer = await learnTags(
          { folds, dataset: dataSet.name, ofItem, numRows, usesClock },
          progress,
        );
        writeFileSync(file, `${JSON.stringify(scorer)}\n`);
      }
    }
    const learned = Object.fromEntries(
      files.map((file) => {
        const scorer = parseTagScorer(readFileSync(file, 'utf8'), basename(file));
        return [scorer.usesClock ? 'tag-scorer-with-clock' : 'tag-scorer', scorer];
      }),
    );
    const { language } = dataSet;
    const { popularity } = opened.deps;
    const tell = createIntentTeller({ catalog, language, tags, popularity });
    const scorers = await compareTagScorers(set, tell, learned, (name) => progress.start(name));
    progress.start('weaving the needs');
    const scorer = learned['tag-scorer-with-clock'] ?? learned['tag-scorer'];
    const { lists, festivals } = await judgeNeeds(set, tell, scorer && learnedTags(scorer, set.log));
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
