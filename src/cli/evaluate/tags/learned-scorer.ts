import { MisuseError } from '../../../errors.ts';
import type { RankerSpec } from '../../../pack/ranker-spec.ts';
import { createRankerNetwork } from '../../../ranking/ranker-network.ts';
import { createTagListener, numTagFeatures, tagFacts, tagVoices } from './tag-features.ts';
import type { TagLog } from './tag-log.ts';
import type { TagScorer } from './tag-question.ts';

export const tagScorerFormat = 'inkling-tag-scorer/1';

/** What `--learn-tags` writes: weights alone, no shopper and no text. */
export interface TagScorerFile {
  format: typeof tagScorerFormat;
  dataset: string;
  /** Whether it was taught with, and is told, the time of asking. */
  usesClock: boolean;
  voices: readonly string[];
  facts: readonly string[];
  network: RankerSpec['ranker'];
}

/** @throws {MisuseError} for another format, or features that this version does not make. */
export function parseTagScorer(text: string, where: string): TagScorerFile {
  const file = JSON.parse(text) as TagScorerFile;
  const same = (a: readonly string[] = [], b: readonly string[]) => a.join() === b.join();
  if (file.format !== tagScorerFormat || !same(file.voices, tagVoices) || !same(file.facts, tagFacts)) {
    throw new MisuseError(
      `${where} is no ${tagScorerFormat} of this version's features: learn it again with --learn-tags`,
    );
  }
  return file;
}

/** Candidates, their features, one small network. */
export function learnedTags(
  { network, usesClock }: Pick<TagScorerFile, 'network' | 'usesClock'>,
  log: TagLog,
): TagScorer {
  const listen = createTagListener(log, usesClock);
  const { score } = createRankerNetwork(network);
  return {
    score(question, into) {
      into.fill(Number.NEGATIVE_INFINITY);
      const { tags, features } = listen(question);
      tags.forEach((tag, c) => {
        into[tag] = score(features.subarray(c * numTagFeatures, (c + 1) * numTagFeatures));
      });
    },
  };
}
