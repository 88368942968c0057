import { type ObservationColumns, placesOf } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import type { RunningStage } from './running-stage.ts';
import { weekDays } from './stage-model.ts';

/** A history as its observations and their columns, sorted by time. */
export interface Observed {
  observations: readonly Observation[];
  columns: ObservationColumns;
}

/** Where the shopper stands in a timeline, before it is known what that rests on. */
export type PlacedStage = Omit<RunningStage, 'instance' | 'evidence'>;

const dayMs = 86_400_000;
/** A deed is evidence when it is so much likelier in the stage than outside. */
const minLikelihood = 2;
/** What tells another state far better is another instance's: states shade into their neighbors by a quarter. */
const ownShare = 0.4;
/** Weights of one action alone are not two pieces of evidence. */
export const minEvidence = 2;

/** The greatest of a thing's likelihoods in the states that may have held so many weeks ago, when `state` has run for `elapsed` weeks now. */
function bestBefore(
  likelihood: Float64Array,
  { model, state, elapsedWeeks }: PlacedStage,
  weeksAgo: number,
): number {
  let left = elapsedWeeks - weeksAgo;
  let at = state;
  while (left < 0 && at > 0) {
    at--;
    left += model.timeline.states[at]!.days[1] / weekDays;
  }
  // A state's length is not known to the week: its neighbors may have held too.
  let best = 0;
  for (let s = Math.max(0, at - 1); s <= Math.min(state, at + 1); s++)
    if (likelihood[s]! > best) best = likelihood[s]!;
  return best;
}

/** What was done in the likelihood of this stage, strongest first; and the places of what speaks of another instance. */
export function shareEvidence(
  { observations, columns }: Observed,
  placed: PlacedStage,
  nowMs: number,
  without: ReadonlySet<number>,
): { own: Observation[]; rest: Set<number> } {
  const own: { observation: Observation; value: number }[] = [];
  const rest = new Set<number>();
  const { timesMs } = columns;
  for (const [thing, likelihood] of placed.model.likelihood) {
    let greatest = 0;
    for (const value of likelihood) if (value > greatest) greatest = value;
    if (greatest < minLikelihood) continue;
    const least = Math.max(minLikelihood, ownShare * greatest);
    for (const place of placesOf(columns, thing)) {
      if (without.size > 0 && without.has(place)) continue;
      const best = bestBefore(likelihood, placed, (nowMs - timesMs[place]!) / dayMs / weekDays);
      if (best < least) rest.add(place);
      else {
        const observation = observations[place]!;
        own.push({ observation, value: observation.weight * Math.log(best) });
      }
    }
  }
  own.sort((a, b) => b.value - a.value || b.observation.timeMs - a.observation.timeMs);
  return { own: own.map(({ observation }) => observation), rest };
}

/** Two deeds on two days, or two different things: one alone is no stage. */
export const isEnough = (evidence: readonly Observation[]): boolean =>
  evidence.length >= minEvidence &&
  (new Set(evidence.map(({ timeMs }) => Math.floor(timeMs / dayMs))).size >= 2 ||
    new Set(evidence.map(({ thing }) => thing)).size >= 3);
