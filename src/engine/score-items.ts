import { consultExperts } from '../ranking/consult-experts.ts';
import type { Exclusions } from '../ranking/exclude.ts';
import { rank } from '../ranking/rank.ts';
import { blendMeaning, turnWeights } from '../ranking/turn-dial.ts';
import { situationOf, weightsBySituation } from '../ranking/weights.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import { experts, type ItemIndex, type Placement, type ScoredItem, type ScoreParts } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { affinityTo } from './offer-needs.ts';
import { rankByVoices } from './rank-by-voices.ts';
import type { StageTimer } from './time-stages.ts';
import type { Understanding } from './understand-history.ts';
import { weighAnchors } from './weigh-anchors.ts';

export interface ScoreInput {
  deps: EngineDeps;
  understanding: Understanding;
  placement: Placement;
  /** What the list stands beside. */
  context: ItemIndex[];
  exclusions: Pick<Exclusions, 'isExcluded' | 'isKnown'>;
  /** Where the dial stands between what people took (0) and what the shopper means (1). */
  meaning: number;
  nowMs: number;
  limit: number;
  timer: StageTimer;
}

/** Whether the pack's own ranker makes the order of such a list. */
export const goesByVoices = (deps: EngineDeps, placement: Placement): boolean =>
  placement === 'for-you' && deps.ranker !== undefined;

/** Candidates and their order: by the pack's ranker where it has a word for them, else and behind it by the weights set by hand. */
export function scoreItems(input: ScoreInput): { scored: readonly ScoredItem[]; learned: boolean } {
  const { deps, understanding, placement, exclusions, meaning, limit, timer } = input;
  const { isExcluded, isKnown } = exclusions;
  const learned = goesByVoices(deps, placement)
    ? // What is known stands last if at all, so it must not set the scale for the rest: as where seen items are left out.
      timer.run('rank', () => rankByVoices(deps, understanding, (item) => isExcluded(item) || isKnown(item)))
    : undefined;
  const meant = learned && blendMeaning(learned, meaning, affinityTo(understanding.mined.vectors, deps));
  const scored = meant && meant.length >= limit ? meant : fillFrom(meant ?? [], scoreByHand(input));
  return { scored, learned: learned !== undefined };
}

function scoreByHand({
  deps,
  understanding: { timeline, mined, source },
  placement,
  context,
  exclusions: { isExcluded },
  meaning,
  nowMs,
  timer,
}: ScoreInput): ScoredItem[] {
  const { catalog, vectors, popularity, neighbors, transitions } = deps;
  const anchors = weighAnchors(timeline, nowMs);
  const found = timer.run('retrieve', () =>
    retrieve({
      placement,
      index: vectors,
      interests: mined.vectors,
      timeline,
      anchors,
      context,
      popularity,
      neighbors,
      transitions,
      isExcluded,
    }),
  );
  return timer.run('rank', () => {
    const { strengths, interests } = mined;
    const said = consultExperts(found, { placement, strengths, context, anchors, popularity, catalog });
    const situation = situationOf(placement, interests.length > 0, source !== 'fallback');
    const weights = weightsBySituation[situation];
    // Where nothing is known there is nothing that could be meant.
    const turned = situation === 'no-history' ? weights : turnWeights(weights, meaning);
    return rank(found.candidates, said, turned);
  });
}

/** Behind what the voices propose comes what they are silent of, its scores made smaller than theirs. */
function fillFrom(first: readonly ScoredItem[], others: readonly ScoredItem[]): ScoredItem[] {
  const taken = new Set(first.map(({ item }) => item));
  const rest = others.filter(({ item }) => !taken.has(item));
  const last = first.at(-1)?.score ?? 1;
  const greatest = Math.max(...rest.map(({ score }) => score), last);
  if (first.length === 0 || rest.length === 0) return [...first, ...rest];
  return [...first, ...rest.map((scored) => scaleScore(scored, (0.99 * last) / greatest))];
}

/** Its parts still add up to it exactly. */
function scaleScore(scored: ScoredItem, factor: number): ScoredItem {
  const parts: ScoreParts = {};
  let score = 0;
  for (const expert of experts) {
    const part = scored.parts[expert];
    if (part === undefined) continue;
    parts[expert] = part * factor;
    score += part * factor;
  }
  return { ...scored, score, parts };
}
