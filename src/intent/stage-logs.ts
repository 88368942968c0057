import type { StageModel } from './stage-model.ts';

/** A model's likelihoods as logarithms, laid out for the filter: it asks for them millions of times. */
export interface StageLogs {
  /** What the model knows, by slot. */
  things: readonly number[];
  /** By thing + 1: see `slotOf`. */
  slots: Int32Array;
  /** By slot and state. */
  ofThing: Float64Array;
  /** By state: of anything else. */
  otherwise: Float64Array;
  /** By slot: as a gift. */
  giftOfThing: Float64Array;
  /** Room for one number a state, to be filled and read within one step. */
  sum: Float64Array;
}

const known = new WeakMap<StageModel, StageLogs>();

/** Row of a thing in the tables; -1 for what the model does not know, and for no thing. */
export function slotOf({ slots }: StageLogs, thing: number): number {
  const at = thing + 1;
  return at < slots.length ? slots[at]! : -1;
}

/** @param giftOtherwise  Likelihood of anything else while shopping for a gift. */
export function stageLogs(model: StageModel, giftOtherwise: number): StageLogs {
  let logs = known.get(model);
  if (logs) return logs;
  const numStates = model.starts.length - 1;
  const things = [...model.likelihood.keys()];
  const slots = new Int32Array(Math.max(-1, ...things) + 2).fill(-1);
  const ofThing = new Float64Array(things.length * numStates);
  things.forEach((thing, slot) => {
    slots[thing + 1] = slot;
    ofThing.set(model.likelihood.get(thing)!.map(Math.log), slot * numStates);
  });
  logs = {
    things,
    slots,
    ofThing,
    otherwise: model.otherwise.map(Math.log),
    giftOfThing: Float64Array.from(things, (thing) => Math.log(model.gift.get(thing) ?? giftOtherwise)),
    sum: new Float64Array(numStates),
  };
  known.set(model, logs);
  return logs;
}
