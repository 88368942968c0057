import type { RankerSpec } from '../../../pack/ranker-spec.ts';
import { createVoiceListener } from '../../../ranking/hear-voices.ts';
import { buildTransitions, type LoggedShopper } from '../../../retrieval/build-graphs.ts';
import type { WeightedGraph } from '../../../retrieval/graph.ts';
import type { LexicalTerms } from '../../../retrieval/lexical-terms.ts';
import { buildRidge } from '../../../retrieval/ridge-graph.ts';
import type { VoiceAssets } from '../../../retrieval/voices/open-voices.ts';
import type { Progress } from '../../progress.ts';
import { countPopularity } from '../count-popularity.ts';
import type { HeldOutVoices } from '../tags/learn-tag-scorer.ts';
import { type AnsweredList, fitRanker } from './fit-ranker.ts';
import { type HeldOutQuestion, holdOutLast, isOfVisits } from './hold-out-last.ts';
import { voicesOfLog } from './voices-of-log.ts';

export interface LearnedRanker {
  ranker: RankerSpec;
  /** What its voices follow. */
  neighbors: WeightedGraph;
  transitions: WeightedGraph;
  /** What it was taught by. */
  heldOut: HeldOutVoices;
}

/** Questions that are asked; on amazon-beauty (valid) twice 6,000 brought 3 % NDCG@10 more. */
const maxQuestions = 12_000;
/** With fewer answers than this there is nothing to fit some hundreds of weights to, and the weights set by hand rank. */
const minAnswers = 150;
/** With fewer than this many the ranker is a linear form: a hidden layer would learn them by heart. */
const minAnswersToBend = 600;
/** From this share of shoppers on who bought again what they had, things bought before are ranked. */
const leastRepeats = 0.01;

/**
 * Neighbours, transitions and the ranker over them, from the log alone. The last thing that each shopper did is held out, voices
 * are made of the rest and asked for it, and the ranker learns to weigh what they say; then the voices are made anew of everything.
 *
 * @param repeats  Share of shoppers whose last purchase was one they had made before.
 * @param terms    Of the catalogue, for the voices of its words.
 * @param k        Least number of shoppers behind an edge.
 * @returns        Undefined when the log is too small to teach it.
 */
export function learnRanker(
  shoppers: readonly LoggedShopper[],
  repeats: number,
  terms: LexicalTerms,
  k: number,
  progress: Progress,
): LearnedRanker | undefined {
  const byVisit = isOfVisits(shoppers);
  const { kept, questions } = holdOutLast(shoppers, byVisit, maxQuestions);
  if (questions.length < minAnswers) return undefined;
  const spec = voicesOfLog(repeats >= leastRepeats, byVisit);
  const assets = {
    ...makeGraphs(kept, terms.numItems, k, progress),
    terms,
    popularity: countPopularity(kept, terms.numItems),
    sequences: [],
  };
  const { lists, numFeatures } = askAll(spec, assets, questions, progress);
  if (lists.length < minAnswers) return undefined;
  progress.start('fitting the ranker');
  const network = fitRanker(lists, numFeatures, {
    ...(lists.length < minAnswersToBend && { hidden: 0 }),
    onProgress: progress.update,
  });
  const { ridge, follow } = makeGraphs(shoppers, terms.numItems, k, progress);
  const ranker = { ...spec, ranker: network };
  return { ranker, neighbors: ridge, transitions: follow, heldOut: { questions, spec: ranker, assets } };
}

function makeGraphs(shoppers: readonly LoggedShopper[], numItems: number, k: number, progress: Progress) {
  progress.start('solving the neighbors', numItems);
  const ridge = buildRidge(shoppers, numItems, { k, onProgress: progress.update });
  progress.start('counting the transitions');
  const follow = buildTransitions(shoppers, numItems, { k });
  return { ridge, follow };
}

function askAll(
  spec: Omit<RankerSpec, 'ranker'>,
  assets: VoiceAssets & { terms: LexicalTerms },
  questions: readonly HeldOutQuestion[],
  progress: Progress,
): { lists: AnsweredList[]; numFeatures: number } {
  progress.start('asking the voices', questions.length);
  const { listen, numFeatures } = createVoiceListener(spec, assets, assets.terms.numItems);
  const lists: AnsweredList[] = [];
  questions.forEach(({ history, targets }, at) => {
    const seen = new Set(spec.exclude ? history.items : []);
    const { items, features } = listen(history, (item) => seen.has(item));
    const hits = targets.map((target) => items.indexOf(target)).filter((row) => row >= 0);
    if (hits.length > 0) lists.push({ features: Float32Array.from(features), hits });
    if (at % 50 === 49) progress.update(at + 1);
  });
  return { lists, numFeatures };
}
