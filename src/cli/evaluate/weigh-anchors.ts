import type { Anchor } from '../../retrieval/by-neighbors.ts';
import { actionStrength } from '../../timeline/action-strength.ts';
import type { Timeline } from '../../types.ts';

const dayMs = 86_400_000;
const anchorHalfLifeDays = 14;
const maxAnchors = 24;

/** As `run-pipeline.ts` of the engine weighs them; the test that compares with its cards holds the two together. */
export function weighAnchors(timeline: Timeline, nowMs: number): Anchor[] {
  return timeline.events.slice(-maxAnchors).map(({ item, type, timeMs }) => ({
    item,
    weight: actionStrength(type) * 2 ** (-Math.max(0, nowMs - timeMs) / (anchorHalfLifeDays * dayMs)),
  }));
}
