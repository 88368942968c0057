import type { LifeStage } from '../types.ts';
import { filterStage, type StageMemory } from './filter-stage.ts';
import { type ObservationColumns, placesOf } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import { daysLeft } from './stage-calendar.ts';
import { type StageModel, weekDays } from './stage-model.ts';
import { cloneBelief, type StageBelief, stepWeek } from './step-week.ts';

/** A history as its observations and their columns, sorted by time. */
export interface Observed {
  observations: readonly Observation[];
  columns: ObservationColumns;
}

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

type Placed = Omit<RunningStage, 'instance' | 'evidence'>;

const dayMs = 86_400_000;
/** Less sure than this it is not spoken of and nothing is foreseen from it: with so many asked, what is half believed is mostly wrong. */
const minActive = 0.8;
/** A deed is evidence when it is so much likelier in the stage than outside. */
const minLikelihood = 2;
/** What tells another state far better is another instance's: states shade into their neighbors by a quarter. */
const ownShare = 0.4;
/** Weights of one action alone are not two pieces of evidence. */
const minEvidence = 2;
const maxInstances = 2;

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Probability of each state, from that of each cell. */
export function sumStates(cells: Float64Array, { starts }: StageModel): Float64Array {
  const states = new Float64Array(starts.length - 1);
  for (let s = 0; s < states.length; s++)
    for (let cell = starts[s]!; cell < starts[s + 1]!; cell++) states[s]! += cells[cell]!;
  return states;
}

/** The greatest of a thing's likelihoods in the states that may have held so many weeks ago, when `state` has run for `elapsed` weeks now. */
function bestBefore(
  likelihood: Float64Array,
  { model, state, elapsedWeeks }: Placed,
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
function shareEvidence(
  { observations, columns }: Observed,
  placed: Placed,
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
const isEnough = (evidence: readonly Observation[]): boolean =>
  evidence.length >= minEvidence &&
  (new Set(evidence.map(({ timeMs }) => Math.floor(timeMs / dayMs))).size >= 2 ||
    new Set(evidence.map(({ thing }) => thing)).size >= 3);

/** Where the belief says that the shopper stands; undefined where it does not believe that the timeline runs. */
function placeShopper(belief: StageBelief, model: StageModel): Placed | undefined {
  const active = sum(belief.cells);
  if (active < minActive) return undefined;
  const states = sumStates(belief.cells, model);
  const state = states.indexOf(Math.max(...states));
  const confidence = states[state]!;
  let elapsedWeeks = 0;
  for (let cell = model.starts[state]!; cell < model.starts[state + 1]!; cell++)
    elapsedWeeks += ((cell - model.starts[state]!) * belief.cells[cell]!) / confidence;
  return { model, belief, active, state, confidence, elapsedWeeks };
}

/** All places of the timeline's things but these. */
function allBut(kept: ReadonlySet<number>, columns: ObservationColumns, model: StageModel): Set<number> {
  const places = new Set<number>();
  for (const thing of model.likelihood.keys())
    for (const place of placesOf(columns, thing)) if (!kept.has(place)) places.add(place);
  return places;
}

/**
 * Which life timelines run, and where in them the shopper stands. Of a timeline that may run twice at once (two
 * children) what one instance does not explain is asked of a second one.
 *
 * @param mayTell  False for sensitive timelines that are not switched on, and for those that the shopper has put away.
 * @param memory   Of the same observations when they were fewer, the days but the last unchanged; the result is the same.
 */
export function inferStages(
  observed: Observed,
  models: readonly StageModel[],
  nowMs: number,
  mayTell: (model: StageModel) => boolean = () => true,
  memory?: StageMemory,
): RunningStage[] {
  const running: RunningStage[] = [];
  for (const model of models) {
    if (!mayTell(model)) continue;
    let without = new Set<number>();
    const most = model.timeline.several ? maxInstances : 1;
    for (let instance = 1; instance <= most; instance++) {
      const belief = filterStage(observed.columns, model, nowMs, instance === 1 ? { memory } : { without });
      const placed = belief && placeShopper(belief, model);
      if (!placed) break;
      const { own, rest } = shareEvidence(observed, placed, nowMs, without);
      if (!isEnough(own)) break;
      running.push({ ...placed, instance, evidence: own });
      if (rest.size < minEvidence) break;
      without = allBut(rest, observed.columns, model);
    }
  }
  return running.sort((a, b) => b.active - a.active);
}

const isoDay = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** As the shopper and the command line see it. */
export function toLifeStage(stage: RunningStage, nowMs: number): LifeStage {
  const { model, state, elapsedWeeks, confidence, instance, evidence } = stage;
  const { id, name } = model.timeline.states[state]!;
  const from = nowMs - elapsedWeeks * weekDays * dayMs;
  const remaining = daysLeft(model, model.timeline.states[state]!, state, elapsedWeeks, nowMs);
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
export function foreseeWeeks(
  { belief, model }: RunningStage,
  numWeeks: number,
  nowMs: number,
): Float64Array[] {
  const ahead = cloneBelief(belief);
  const weeks = [ahead.cells.slice()];
  for (let week = 1; week <= numWeeks; week++) {
    stepWeek(ahead, model, nowMs + (week - 1) * weekDays * dayMs, false);
    weeks.push(ahead.cells.slice());
  }
  return weeks;
}
