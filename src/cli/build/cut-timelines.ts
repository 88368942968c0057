import type { LifeTimeline, LifeTimelines, StageState } from '../../knowledge/life-timeline.ts';
import type { ThingId } from '../../knowledge/thing.ts';

/** Needs of things that the shop has not cannot be served; signals of such things can never be met, but keep their weight. */
function cutState(state: StageState, has: (id: ThingId) => boolean): StageState {
  const signals = Object.entries(state.signals);
  const otherSignals = signals.filter(([id]) => !has(id)).reduce((sum, [, weight]) => sum + weight, 0);
  return {
    ...state,
    signals: Object.fromEntries(signals.filter(([id]) => has(id))),
    ...(otherSignals > 0 && { otherSignals }),
    needs: state.needs.filter(({ thing }) => has(thing)),
  };
}

const tells = ({ states }: LifeTimeline): boolean =>
  states.some(({ signals }) => Object.keys(signals).length > 0);

/** The timelines as a pack carries them: of a shop that sells nothing of a stretch of life not a word of it. */
export function cutTimelines(timelines: LifeTimelines, has: (id: ThingId) => boolean): LifeTimelines {
  const cut = Object.entries(timelines).map(([id, timeline]): [string, LifeTimeline] => [
    id,
    { ...timeline, states: timeline.states.map((state) => cutState(state, has)) },
  ]);
  return Object.fromEntries(cut.filter(([, timeline]) => tells(timeline)));
}
