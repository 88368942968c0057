import type { ItemThings } from '../../../pack/item-things.ts';
import type { RankerSpec } from '../../../pack/ranker-spec.ts';
import type { TagScorerSpec } from '../../../pack/tag-scorer-spec.ts';
import { createVoiceRanker } from '../../../ranking/rank-by-voices.ts';
import { createTagListener, maxRanked } from '../../../ranking/tags/tag-features.ts';
import { openTagShop } from '../../../ranking/tags/tag-shop.ts';
import type { VoiceAssets } from '../../../retrieval/voices/open-voices.ts';
import type { Progress } from '../../progress.ts';
import type { AnsweredList } from '../ranker/fit-ranker.ts';
import type { HeldOutQuestion } from '../ranker/hold-out-last.ts';
import { answerTags, fitTagScorer } from './fit-tag-scorer.ts';
import { ratesElsewhere } from './rates-elsewhere.ts';

/** Questions of a log, with the voices that have not heard the answers and the ranker that weighs them. */
export interface HeldOutVoices {
  questions: readonly HeldOutQuestion[];
  spec: RankerSpec;
  assets: VoiceAssets;
}

/** Some twenty seconds of one core. */
const maxQuestions = 3_000;
/** With fewer answers there is nothing to fit forty weights to. */
const minAnswers = 150;
/** With fewer than this many the scorer is a linear form. */
const minAnswersToBend = 600;

/**
 * Which core words come next, from the questions that taught the ranker: what it says of them is a little better there than of new
 * ones, since its weights were fitted to them; its graphs were not.
 *
 * @returns  Undefined when the log is too small to teach it, or names hardly anything.
 */
export function learnTagScorer(
  { questions, spec, assets }: HeldOutVoices,
  things: ItemThings,
  numItems: number,
  progress: Progress,
): TagScorerSpec | undefined {
  const asked = questions.slice(0, maxQuestions);
  progress.start('asking which kinds of things come next', asked.length);
  const ranker = createVoiceRanker(spec, '', assets, numItems);
  const ofItem = Int32Array.from({ length: numItems }, (_, item) => things.ofItem(item));
  const { popularity, ridge, follow } = assets;
  const shop = openTagShop(ofItem, things.things.length, {
    popularity: popularity ?? new Float32Array(numItems),
    neighbors: ridge,
    transitions: follow,
  });
  const listen = createTagListener(shop);
  const lists: AnsweredList[] = [];
  asked.forEach(({ history, targets }, at) => {
    const ranked = ranker.rank(history, () => false).slice(0, maxRanked);
    const answered = answerTags(listen({ history, ranked }), targets, ofItem);
    if (answered) lists.push(answered);
    if (at % 50 === 49) progress.update(at + 1);
  });
  if (lists.length < minAnswers) return undefined;
  progress.start('fitting the tag scorer');
  const isSmall = lists.length < minAnswersToBend;
  const fit = { ...(isSmall && { hidden: 0 }), onProgress: progress.update };
  return { ...fitTagScorer(lists, fit), rates: ratesElsewhere };
}
