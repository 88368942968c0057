import type { StageNeed } from '../knowledge/life-timeline.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { NeedDraft } from './need-draft.ts';
import { foreseeWeeks, type RunningStage, sumStates } from './running-stage.ts';
import { weekDays } from './stage-model.ts';

const dayMs = 86_400_000;
/** How far ahead a stage is looked along. */
const maxWeeksAhead = 13;
/** Less wanted than this it is not spoken of. */
const minStrength = 0.15;
const maxEvidence = 8;

/**
 * Probability that the need's window is open in a week. The window counts from the beginning of its state and may begin
 * before it or outlast it: the days of other states are told by their usual lengths.
 */
function openAt(cells: Float64Array, { model }: RunningStage, state: number, need: StageNeed): number {
  const { starts, timeline } = model;
  let open = 0;
  /** Days from the beginning of the need's state to that of state s. */
  let offset = 0;
  for (let s = 0; s < state; s++) offset -= timeline.states[s]!.days[1];
  for (let s = 0; s < timeline.states.length; s++) {
    for (let cell = starts[s]!; cell < starts[s + 1]!; cell++) {
      // A cell stands for a week; half of it inside counts.
      const day = offset + (cell - starts[s]!) * weekDays;
      // Whoever lingers in an earlier state has not begun this one, however long it takes.
      const isBegun = s >= state || need.fromDay < 0;
      if (isBegun && day + weekDays / 2 >= need.fromDay && day <= need.untilDay) open += cells[cell]!;
    }
    offset += timeline.states[s]!.days[1];
  }
  return open;
}

/**
 * What falls due in the stages that run: wanted when its window is open now or opens within its lead time.
 * Strength = the author's weight x the greatest probability of the window from now to the lead's end.
 */
export function needsOfStages(
  running: readonly RunningStage[],
  things: ItemThings,
  nowMs: number,
): NeedDraft[] {
  const month = new Date(nowMs).getUTCMonth() + 1;
  const drafts: NeedDraft[] = [];
  for (const stage of running) {
    const weeks = foreseeWeeks(stage, maxWeeksAhead, nowMs);
    const { model, instance, evidence } = stage;
    model.timeline.states.forEach((state, s) => {
      for (const need of state.needs) {
        const thing = things.find(need.thing);
        if (thing === undefined || (need.months && !need.months.includes(month))) continue;
        const horizon = Math.min(maxWeeksAhead, Math.ceil(need.leadDays / weekDays));
        const open = weeks.slice(0, horizon + 1).map((cells) => openAt(cells, stage, s, need));
        const greatest = Math.max(...open);
        const strength = need.weight * greatest;
        if (strength < minStrength) continue;
        const opensIn = open.findIndex((value) => value >= greatest / 2);
        drafts.push({
          thing,
          ...(need.modifier && { modifier: need.modifier }),
          source: 'stage',
          serves: `${model.id}${instance > 1 ? `-${instance}` : ''}/${state.id}`,
          because: state.name,
          dueMs: nowMs + opensIn * weekDays * dayMs,
          strength,
          evidence: evidence.slice(0, maxEvidence).flatMap(({ eventIds }) => eventIds),
        });
      }
    });
  }
  return drafts;
}

/** Months ahead that a thing of a stage may still be kept for. */
const keptWeeksAhead = 4;
/** Less likely than this to be of use, a thing that only the stage explains is out of its time. */
const minUse = 0.2;
/** It is the stage's own thing if it is so much likelier in some state. */
const tellingLikelihood = 2;

/**
 * Things that belong to a running timeline and not to this time of it: outgrown, or too early. Where two children are,
 * what either of them needs is in its time.
 */
export function thingsOutOfTime(
  running: readonly RunningStage[],
  things: ItemThings,
  nowMs: number,
): Set<number> {
  const month = new Date(nowMs).getUTCMonth() + 1;
  const wanted = new Set<number>();
  const telling = new Set<number>();
  for (const stage of running) {
    const weeks = foreseeWeeks(stage, keptWeeksAhead, nowMs);
    const { model } = stage;
    const use = new Map<number, number>();
    const outOfMonth = new Set<number>();
    const add = (thing: number, value: number): void => {
      use.set(thing, Math.max(use.get(thing) ?? 0, value));
    };
    const ends = [weeks[0]!, weeks.at(-1)!].map((cells) => sumStates(cells, model));
    for (const [thing, likelihood] of model.likelihood) {
      if (likelihood.some((own) => own >= tellingLikelihood)) telling.add(thing);
      for (const states of ends) {
        let value = 0;
        for (let s = 0; s < states.length; s++) if (likelihood[s]! > 1) value += states[s]!;
        add(thing, value / stage.active);
      }
    }
    model.timeline.states.forEach((state, s) => {
      for (const need of state.needs) {
        const thing = things.find(need.thing);
        if (thing === undefined) continue;
        telling.add(thing);
        if (need.months && !need.months.includes(month)) {
          outOfMonth.add(thing);
          continue;
        }
        for (const cells of weeks) add(thing, openAt(cells, stage, s, need) / stage.active);
      }
    });
    for (const [thing, value] of use) if (value >= minUse && !outOfMonth.has(thing)) wanted.add(thing);
  }
  return new Set([...telling].filter((thing) => !wanted.has(thing)));
}
