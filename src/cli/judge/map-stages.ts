import type { RunningStage } from '../../intent/running-stage.ts';
import { type StageModel, weekDays } from '../../intent/stage-model.ts';
import { cloneBelief, stepWeek } from '../../intent/step-week.ts';

/** A part of a state of ours, and which of theirs it is: `course/state`. Days since ours began. */
export interface StagePart {
  from?: number;
  until?: number;
  to: string;
}

/** By `timeline/state`. */
export type StageMap = Readonly<Record<string, readonly StagePart[]>>;

/** A stage in the terms of a simulator's truth. */
export interface SaidStage {
  course: string;
  state: string;
  probability: number;
  /** ISO time. */
  until?: string;
}

const weekMs = weekDays * 86_400_000;
/** Longer ahead nobody asks. */
const maxWeeksAhead = 80;

/** For each cell of a model the state of theirs that it stands for; undefined for none. */
export function namesOfCells(
  { id, timeline, stateOf, starts }: StageModel,
  map: StageMap,
): (string | undefined)[] {
  return Array.from(stateOf, (state, cell) => {
    const day = (cell - starts[state]! + 0.5) * weekDays;
    const parts = map[`${id}/${timeline.states[state]!.id}`] ?? [];
    return parts.find(({ from = 0, until = Number.POSITIVE_INFINITY }) => day >= from && day < until)?.to;
  });
}

/** Weeks until a state of theirs is more likely over than not, given that it holds now. */
function weeksLeft(
  { belief, model }: RunningStage,
  names: readonly (string | undefined)[],
  name: string,
  nowMs: number,
): number {
  const ahead = cloneBelief(belief);
  let total = 0;
  names.forEach((each, cell) => {
    if (each !== name) ahead.cells[cell] = 0;
    total += ahead.cells[cell]!;
  });
  let before = total;
  for (let week = 1; week <= maxWeeksAhead; week++) {
    stepWeek(ahead, model, nowMs + (week - 1) * weekMs, false);
    const still = ahead.cells.reduce((sum, value, cell) => (names[cell] === name ? sum + value : sum), 0);
    if (still < total / 2) return week - 1 + (before - total / 2) / (before - still);
    before = still;
  }
  return maxWeeksAhead;
}

/** What the running stages say of the states of a simulator: of two timelines for one course the surer counts. */
export function mapStages(
  stages: readonly RunningStage[],
  map: StageMap,
  nowMs: number,
  least = 0.01,
): SaidStage[] {
  const said = new Map<string, SaidStage>();
  for (const stage of stages) {
    const names = namesOfCells(stage.model, map);
    const chances = new Map<string, number>();
    names.forEach((name, cell) => {
      if (name) chances.set(name, (chances.get(name) ?? 0) + stage.belief.cells[cell]!);
    });
    for (const [name, probability] of chances) {
      if (probability < Math.max(least, said.get(name)?.probability ?? 0)) continue;
      const [course, state] = name.split('/') as [string, string];
      const until = new Date(nowMs + weeksLeft(stage, names, name, nowMs) * weekMs).toISOString();
      said.set(name, { course, state, probability: Math.min(1, probability), until });
    }
  }
  return [...said.values()];
}
