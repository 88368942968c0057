import { tagVisits } from '../../../ranking/tags/tag-visits.ts';
import type { TagLog } from './tag-log.ts';
import type { TagQuestion, TagScorer } from './tag-question.ts';

/** Below 1, so that what a rule has a word for stands before what it fills up with. */
const normalize = (counts: Float64Array): Float64Array => {
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  return counts.map((count) => count / (most + 1));
};

/** What the whole shop buys most. */
export function popularTags({ counts }: TagLog): TagScorer {
  const shared = normalize(counts);
  return { score: (_, into) => into.set(shared) };
}

/** Tags of the history, the most frequent first; of equals the popular one, then what is popular. */
export function frequentTags(log: TagLog): TagScorer {
  const shared = normalize(log.counts);
  return {
    score({ history }, into) {
      into.set(shared);
      for (const { tags } of tagVisits(history, log.ofItem)) for (const tag of tags) into[tag]!++;
    },
  };
}

/** Tags of the history, the most recent visit first, in a visit the popular one; then what is popular. */
export function latestTags(log: TagLog): TagScorer {
  const shared = normalize(log.counts);
  return {
    score({ history }, into) {
      into.set(shared);
      tagVisits(history, log.ofItem).forEach(({ tags }, at) => {
        for (const tag of tags) into[tag] = 1 + at + shared[tag]!;
      });
    },
  };
}

/** The ranker's items in their order, each tag once where it first stands; then what is popular. */
export function rankedTags(log: TagLog): TagScorer {
  const shared = normalize(log.counts);
  return {
    score(question, into) {
      into.set(shared);
      tagsInOrder(question, log.ofItem).forEach((tag, at) => {
        into[tag] = 1 + 1 / (1 + at);
      });
    },
  };
}

/** Different tags of the ranker's list, best first. */
export function tagsInOrder({ ranked }: Pick<TagQuestion, 'ranked'>, ofItem: Int32Array): number[] {
  return [...new Set(ranked.map(({ item }) => ofItem[item]!))].filter((tag) => tag >= 0);
}
