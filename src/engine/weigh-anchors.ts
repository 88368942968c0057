import type { Anchor } from '../retrieval/by-neighbors.ts';
import { actionStrength } from '../timeline/action-strength.ts';
import type { Timeline } from '../types.ts';

const dayMs = 86_400_000;
const anchorHalfLifeDays = 14;
const maxAnchors = 24;

/** The latest things met, as starting points in the graphs: by action, halved every 14 days. */
export function weighAnchors(timeline: Timeline, nowMs: number): Anchor[] {
  return timeline.events.slice(-maxAnchors).map(({ item, type, timeMs }) => ({
    item,
    weight: actionStrength(type) * 2 ** (-Math.max(0, nowMs - timeMs) / (anchorHalfLifeDays * dayMs)),
  }));
}
