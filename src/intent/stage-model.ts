import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type DatedCells, layOutCalendar } from './stage-calendar.ts';
import { layOutCells, type StageCells } from './stage-durations.ts';
import { readSignals } from './stage-signals.ts';
import type { StageDraw } from './usual-rates.ts';

export { weekDays } from './stage-durations.ts';

/** A life timeline made ready for filtering against one shop. */
export interface StageModel extends DatedCells {
  id: string;
  timeline: LifeTimeline;
  /** Chance to begin within a week. */
  beginsPerWeek: number;
  /** Share of shoppers that are seen in it at a moment. */
  present: number;
  /** By row of the pack's things: how much likelier it is in each state than elsewhere; only of things that tell something. */
  likelihood: ReadonlyMap<number, Float64Array>;
  /** The same of something outside the timeline, by state; below 1. */
  otherwise: Float64Array;
  /** By row of the pack's things: likelihood as a gift. */
  gift: ReadonlyMap<number, number>;
  /** By row of the pack's things: its share of what somebody outside the timeline does. */
  usual: ReadonlyMap<number, number>;
}

/** A timeline and what it makes its shoppers do, before it is set against what others do. */
export interface StageDraft {
  id: string;
  timeline: LifeTimeline;
  cells: StageCells;
  present: number;
  /** By state: the part of what a shopper in it does here that comes from it. */
  share: number[];
  /** By row of the pack's things: its part of that, by state. */
  own: ReadonlyMap<number, Float64Array>;
  draw: StageDraw;
}

/** No single deed says more than this: common knowledge is not that sure of itself. */
export const maxLikelihood = 80;
/** Authors speak of a general shop; shoppers buy a part of it elsewhere. */
const shareSeen = 0.6;
/** Authors think of what is bought; whoever is in a stage looks about for it more than that. */
const leastShare = 0.15;
const defaultGiftShare = 0.1;
/** While shopping for somebody else's stage, so much of what one does is for that. */
const giftFocus = 0.6;
/** Many have a cat, few of them tell this shop: to be taken for one it needs as many deeds as anything else. */
const maxPresent = 0.02;
/** And many get a new phone every year: that is no stretch of life until its things are met together. */
const maxBeginsPerYear = 0.05;

/** What a shop says of a timeline. */
export interface ShopView {
  /** By row of the pack's things: its share of what somebody outside the timeline does. */
  usualOf(row: number): number;
  /** How many times oftener it begins among this shop's shoppers than authors think. */
  oftener: number;
}

/** @returns Undefined when the shop sells nothing that would tell the timeline. */
export function draftTimeline(
  id: string,
  timeline: LifeTimeline,
  things: ItemThings,
): StageDraft | undefined {
  const { states, beginsPerYear } = timeline;
  const { weights, totals } = readSignals(timeline, things);
  if (weights.size === 0) return undefined;
  const cells = layOutCells(states);
  const present = Math.min(maxPresent, (beginsPerYear * cells.meanWeeks) / 52);
  const share = states.map((state) => Math.min(0.9, shareSeen * Math.max(leastShare, state.share)));
  const own = new Map([...weights].map(([row, each]) => [row, each.map((one, s) => one / (totals[s] || 1))]));
  /** By state: how much of what is done in the timeline is done in it. */
  const deeds = new Float64Array(states.length);
  cells.stationary.forEach((value, cell) => {
    deeds[cells.stateOf[cell]!]! += value * share[cells.stateOf[cell]!]!;
  });
  const mass = deeds.reduce((sum, value) => sum + value, 0);
  const spread = new Map(
    [...own].map(([row, parts]) => [row, parts.reduce((sum, part, s) => sum + part * deeds[s]!, 0) / mass]),
  );
  return { id, timeline, cells, present, share, own, draw: { mass: present * mass, spread } };
}

export function compileTimeline(
  { id, timeline, cells, present, share, own }: StageDraft,
  things: ItemThings,
  { usualOf, oftener }: ShopView,
): StageModel {
  const likelihood = new Map<number, Float64Array>();
  const gift = new Map<number, number>();
  const usual = new Map<number, number>();
  const asGift = (row: number, parts: Float64Array): number =>
    (things.things[row]!.giftShare ?? defaultGiftShare) * Math.max(...parts);
  let giftTotal = 0;
  for (const [row, parts] of own) giftTotal += asGift(row, parts);
  for (const [row, parts] of own) {
    const outside = usualOf(row);
    usual.set(row, outside);
    likelihood.set(
      row,
      parts.map((part, s) => 1 - share[s]! + (share[s]! * part) / outside),
    );
    const given = asGift(row, parts) / giftTotal / outside;
    gift.set(row, Math.min(maxLikelihood, 1 - giftFocus + giftFocus * given));
  }
  const calendar = layOutCalendar(timeline, cells);
  return {
    ...cells,
    id,
    timeline,
    ...(calendar && { calendar }),
    beginsPerWeek: (oftener * Math.min(maxBeginsPerYear, timeline.beginsPerYear)) / 52,
    present,
    likelihood,
    otherwise: Float64Array.from(share, (value) => 1 - value),
    gift,
    usual,
  };
}
