import type { LifeStage } from '../types.ts';
import { filterStage, type StageBelief, stepWeek } from './filter-stage.ts';
import { gatherDays, type ObservedDays } from './gather-days.ts';
import type { Observation } from './observe-things.ts';
import { type StageModel, weekDays } from './stage-model.ts';

/** A life timeline that runs for this shopper, with where it stands. */
export interface RunningStage {
  model: StageModel;
  /** From 1; two children are two instances of one timeline. */
  instance: number;
  belief: StageBelief;
  /** Probability that it runs at all. */
  active: number;
  /** The likeliest state and its probability. */
  state: number;
  confidence: number;
  /** Weeks since that state began, as expected. */
  elapsedWeeks: number;
  /** What it rests on, strongest first. */
  evidence: Observation[];
}

const dayMs = 86_400_000;
/** Less sure than this it is not spoken of and nothing is foreseen from it. */
export const minActive = 0.5;
/** A deed is evidence when it is so much likelier in the stage than outside. */
const minLikelihood = 2;
/** What tells another state far better is another instance's: states shade into their neighbors by a quarter. */
const ownShare = 0.4;
/** Weights of one action alone are not two pieces of evidence. */
const minEvidence = 2;
const maxInstances = 2;

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Probability of each state. */
export function stateProbabilities({ cells }: StageBelief, { stateOf, starts }: StageModel): Float64Array {
  const states = new Float64Array(starts.length - 1);
  cells.forEach((value, cell) => {
    states[stateOf[cell]!]! += value;
  });
  return states;
}

/** The states that may have held so many weeks ago, when `state` has run for `elapsed` weeks now. */
function statesBefore(model: StageModel, state: number, elapsed: number, weeksAgo: number): number[] {
  let left = elapsed - weeksAgo;
  let at = state;
  while (left < 0 && at > 0) {
    at--;
    left += model.timeline.states[at]!.days[1] / weekDays;
  }
  // A state's length is not known to the week: its neighbors may have held too.
  return [at - 1, at, at + 1].filter((each) => each >= 0 && each <= state);
}

/** What was done in the likelihood of this stage, strongest first; and the rest of what speaks of the timeline. */
function shareEvidence(
  observations: readonly Observation[],
  model: StageModel,
  state: number,
  elapsed: number,
  nowMs: number,
): { own: Observation[]; rest: Observation[] } {
  const own: { observation: Observation; value: number }[] = [];
  const rest: Observation[] = [];
  for (const observation of observations) {
    const likelihood = model.likelihood.get(observation.thing);
    if (!likelihood) continue;
    const weeksAgo = (nowMs - observation.timeMs) / dayMs / weekDays;
    const best = Math.max(...statesBefore(model, state, elapsed, weeksAgo).map((s) => likelihood[s]!));
    const greatest = Math.max(...likelihood);
    if (greatest < minLikelihood) continue;
    if (best >= Math.max(minLikelihood, ownShare * greatest))
      own.push({ observation, value: observation.weight * Math.log(best) });
    else rest.push(observation);
  }
  own.sort((a, b) => b.value - a.value || b.observation.timeMs - a.observation.timeMs);
  return { own: own.map(({ observation }) => observation), rest };
}

/** Two deeds on two days, or two different things: one alone is no stage. */
const isEnough = (evidence: readonly Observation[]): boolean =>
  evidence.length >= minEvidence &&
  (new Set(evidence.map(({ timeMs }) => Math.floor(timeMs / dayMs))).size >= 2 ||
    new Set(evidence.map(({ thing }) => thing)).size >= 3);

function followOne(
  observations: readonly Observation[],
  days: ObservedDays,
  model: StageModel,
  nowMs: number,
  instance: number,
): { running?: RunningStage; rest: Observation[] } | undefined {
  const belief = filterStage(days, model, nowMs);
  if (!belief) return undefined;
  const active = sum(belief.cells);
  if (active < minActive) return undefined;
  const states = stateProbabilities(belief, model);
  const state = states.indexOf(Math.max(...states));
  let elapsedWeeks = 0;
  for (let cell = model.starts[state]!; cell < model.starts[state + 1]!; cell++)
    elapsedWeeks += ((cell - model.starts[state]!) * belief.cells[cell]!) / states[state]!;
  const { own, rest } = shareEvidence(observations, model, state, elapsedWeeks, nowMs);
  if (!isEnough(own)) return { rest };
  const confidence = states[state]!;
  return {
    running: { model, instance, belief, active, state, confidence, elapsedWeeks, evidence: own },
    rest,
  };
}

/**
 * Which life timelines run, and where in them the shopper stands. Of a timeline that may run twice at once (two
 * children) what one instance does not explain is asked of a second one.
 *
 * @param observations  Sorted by time.
 * @param mayTell       False for sensitive timelines that are not switched on, and for those that the shopper has put away.
 */
export function inferStages(
  observations: readonly Observation[],
  models: readonly StageModel[],
  nowMs: number,
  mayTell: (model: StageModel) => boolean = () => true,
): RunningStage[] {
  const running: RunningStage[] = [];
  const all = gatherDays(observations);
  for (const model of models) {
    if (!mayTell(model)) continue;
    let remaining = observations;
    let days = all;
    const most = model.timeline.several ? maxInstances : 1;
    for (let instance = 1; instance <= most; instance++) {
      const found = followOne(remaining, days, model, nowMs, instance);
      if (found?.running) running.push(found.running);
      if (!found?.running || found.rest.length < minEvidence) break;
      const rest = new Set(found.rest);
      remaining = remaining.filter((each) => !model.likelihood.has(each.thing) || rest.has(each));
      days = gatherDays(remaining);
    }
  }
  return running.sort((a, b) => b.active - a.active);
}

const isoDay = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** As the shopper and the command line see it. */
export function toLifeStage(stage: RunningStage, nowMs: number): LifeStage {
  const { model, state, elapsedWeeks, confidence, instance, evidence } = stage;
  const { id, name, days } = model.timeline.states[state]!;
  const from = nowMs - elapsedWeeks * weekDays * dayMs;
  const remaining = Math.max(weekDays, days[1] - elapsedWeeks * weekDays);
  return {
    id: `${model.id}${instance > 1 ? `-${instance}` : ''}/${id}`,
    timeline: model.id,
    timelineName: model.timeline.name,
    name,
    from: isoDay(from),
    until: isoDay(nowMs + remaining * dayMs),
    confidence,
    evidence: evidence.flatMap(({ eventIds }) => eventIds),
  };
}

/** Where the stage will stand in each of the coming weeks if nothing more is heard: row h is h weeks from now. */
export function foreseeWeeks({ belief, model }: RunningStage, numWeeks: number): Float64Array[] {
  const ahead = { cells: belief.cells.slice(), none: belief.none, gift: belief.gift };
  const weeks = [ahead.cells.slice()];
  for (let week = 1; week <= numWeeks; week++) {
    stepWeek(ahead, model, false);
    weeks.push(ahead.cells.slice());
  }
  return weeks;
}
