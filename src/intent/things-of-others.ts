import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import { type RunningStage, sumStates } from './running-stage.ts';
import type { StageModel } from './stage-model.ts';

/** Children and pets are told by less than their elders: by 3.0 sneakers are a schoolchild's, by 3.3 a leash is a dog's. */
const ofDependants = 3.2;
/** So much likelier in somebody's life than outside it, a thing is for those who lead it: wire, taps, lawn mowers. */
const ofAnybody = 12;
/** So much likelier in some state of a life, a thing tells of its time. */
const ofTime = 10;
/** Of a life that is led, what is so much less likely now than at its time is of another time. */
const passedShare = 0.3;

export interface LivesOfThing {
  /** Ids of all that it tells of. */
  ids: string[];
  /** Nobody else is expected to want it. */
  isPeculiar: boolean;
}

const known = new WeakMap<readonly StageModel[], Map<number, LivesOfThing>>();

/** Of the things that tell of somebody's life which lives, by row; the same map for the same models. */
export function livesOfThings(models: readonly StageModel[]): ReadonlyMap<number, LivesOfThing> {
  let lives = known.get(models);
  if (lives) return lives;
  lives = new Map();
  known.set(models, lives);
  const told = new Map<number, { id: string; of: LifeTimeline['of']; isOwn: boolean; greatest: number }[]>();
  for (const { id, timeline, likelihood } of models) {
    const { of, sensitive } = timeline;
    // Who expects a child buys for a child.
    const isOwn = of !== 'child' && of !== 'pet' && !sensitive;
    for (const [thing, own] of likelihood) {
      const greatest = Math.max(...own);
      if (greatest > 1) told.set(thing, [...(told.get(thing) ?? []), { id, of, isOwn, greatest }]);
    }
  }
  for (const [thing, all] of told) {
    const most = Math.max(...all.map(({ greatest }) => greatest));
    const isOfPets = all.every(({ of }) => of === 'pet');
    const least = all.some(({ isOwn }) => isOwn) ? ofAnybody : ofDependants;
    if (most >= least)
      lives.set(thing, { ids: all.map(({ id }) => id), isPeculiar: isOfPets || most >= ofAnybody });
  }
  return lives;
}

/** Of a child or a pet, which outgrow things: nobody outgrows a hobby. */
export const isOfDependant = ({ model: { timeline } }: RunningStage): boolean =>
  timeline.of === 'child' || timeline.of === 'pet';

/** Things that belong to another time of every running life that they tell of: kitten food for a grown cat. */
export function thingsOfOtherTimes(running: readonly RunningStage[]): Set<number> {
  const passed = new Map<number, boolean>();
  for (const { model, belief, active } of running) {
    const states = sumStates(belief.cells, model);
    for (const [thing, likelihood] of model.likelihood) {
      const most = Math.max(...likelihood);
      if (most < ofTime) continue;
      const now = likelihood.reduce((sum, own, state) => sum + (own * states[state]!) / active, 0);
      passed.set(thing, (passed.get(thing) ?? true) && now < passedShare * most);
    }
  }
  return new Set([...passed].filter(([, isPassed]) => isPassed).map(([thing]) => thing));
}
