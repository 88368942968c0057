import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import type { ItemThings } from '../pack/item-things.ts';

export interface StageSignals {
  /** By row of the pack's things: weight in each state. */
  weights: ReadonlyMap<number, Float64Array>;
  /** By state: all of its weights, those of things that the shop has not by their part. */
  totals: Float64Array;
}

/** What an item that is only broadly the thing tells of each sort that is named. */
const broadly = 0.5;
/** What a state asks for without naming it as a sign tells so much of a usual sign. */
const shareOfNeed = 0.5;
/** States shade into each other: what tells one is met in its neighbors too. */
const inNeighbor = 0.25;
/** Who finds a thing missing in this shop buys mostly other things of the stage, not fewer. */
const shareOfMissing = 0.3;

/** Signs that the authors named as needs alone, in the states over which their windows lie. */
function addNeeds({ states }: LifeTimeline, things: ItemThings, named: Map<number, Float64Array>): void {
  const lengths = states.map(({ days }) => days[1]);
  let begun = 0;
  const begins = lengths.map((days) => {
    begun += days;
    return begun - days;
  });
  const usual = states.map(({ signals }) => {
    const all = Object.values(signals);
    return all.reduce((sum, weight) => sum + weight, 0) / Math.max(1, all.length);
  });
  const added = new Map<number, Float64Array>();
  states.forEach(({ needs }, s) => {
    for (const { thing, fromDay, untilDay, leadDays, weight } of needs) {
      const row = things.find(thing);
      if (row === undefined || named.has(row)) continue;
      const own = added.get(row) ?? new Float64Array(states.length);
      const from = begins[s]! + fromDay - leadDays;
      const until = begins[s]! + untilDay;
      own.forEach((known, at) => {
        const end = begins[at]! + lengths[at]!;
        const inside = Math.min(until, end) - Math.max(from, begins[at]!);
        const part = Math.max(0, inside) / lengths[at]!;
        own[at] = Math.max(known, shareOfNeed * weight * part * usual[at]!);
      });
      added.set(row, own);
    }
  });
  for (const [row, own] of added) if (Math.max(...own) > 0) named.set(row, own);
}

const shade = (weights: Float64Array): Float64Array =>
  weights.map((own, s) => Math.max(own, inNeighbor * Math.max(weights[s - 1] ?? 0, weights[s + 1] ?? 0)));

/**
 * Weights of the shop's things in each state. A sort that no state names counts as the broader thing; a broader thing
 * that no state names tells half of what its sorts do. Empty when the shop has no sign of the timeline.
 */
export function readSignals(timeline: LifeTimeline, things: ItemThings): StageSignals {
  const { states } = timeline;
  const named = new Map<number, Float64Array>();
  states.forEach(({ signals }, s) => {
    for (const [thing, weight] of Object.entries(signals)) {
      const row = things.find(thing);
      if (row === undefined) continue;
      const own = named.get(row) ?? new Float64Array(states.length);
      own[s]! += weight;
      named.set(row, own);
    }
  });
  const totals = Float64Array.from(states, ({ otherSignals = 0 }) => shareOfMissing * otherSignals);
  if (named.size === 0) return { weights: named, totals };
  addNeeds(timeline, things, named);
  for (const [row, own] of named) named.set(row, shade(own));
  for (const own of named.values())
    own.forEach((weight, s) => {
      totals[s]! += weight;
    });
  const weights = new Map(named);
  things.things.forEach((_, row) => {
    const [, ...broader] = things.withBroader(row);
    if (!named.has(row)) {
      const nearest = broader.find((each) => named.has(each));
      if (nearest !== undefined) weights.set(row, named.get(nearest)!);
      return;
    }
    for (const each of broader) {
      if (named.has(each)) break;
      const sum = weights.get(each) ?? new Float64Array(states.length);
      named.get(row)!.forEach((weight, s) => {
        sum[s]! += broadly * weight;
      });
      weights.set(each, sum);
    }
  });
  return { weights, totals };
}
