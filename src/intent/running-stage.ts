import type { LifeStage } from '../types.ts';
import type { Observation } from './observe-things.ts';
import { daysLeft } from './stage-calendar.ts';
import { type StageModel, weekDays } from './stage-model.ts';
import { cloneBelief, type StageBelief, stepWeek } from './step-week.ts';

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

/** Probability of each state, from that of each cell. */
export function sumStates(cells: Float64Array, { starts }: StageModel): Float64Array {
  const states = new Float64Array(starts.length - 1);
  for (let s = 0; s < states.length; s++)
    for (let cell = starts[s]!; cell < starts[s + 1]!; cell++) states[s]! += cells[cell]!;
  return states;
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
