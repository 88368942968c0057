import type { ItemThings } from '../pack/item-things.ts';
import type { NeedSource } from '../types.ts';
import type { FoundInterest } from './find-interests.ts';
import type { NeedDraft } from './need-draft.ts';
import { type ObservationColumns, placesOf } from './observation-columns.ts';
import type { RunningStage } from './running-stage.ts';
import type { StageModel } from './stage-model.ts';
import { ofLife, type ThingTies } from './thing-ties.ts';
import { livesOfThings, thingsOfOtherTimes } from './things-of-others.ts';
import { ownWeight } from './things-set-aside.ts';

export interface HearingInput {
  columns: ObservationColumns;
  /** Of what was done with each thing, faded, by row. */
  ownWeights: Float64Array;
  interests: readonly FoundInterest[];
  running: readonly RunningStage[];
  /** What children and pets of the household are too old or too young for. */
  outgrown: ReadonlySet<number>;
  models: readonly StageModel[];
  setAside: ReadonlySet<number>;
  notWanted: ReadonlySet<number>;
  /** What is used up and stands at home, with its broader things. */
  stocked: ReadonlySet<number>;
  things: ItemThings;
  ties: ThingTies;
  /** Of nobody's business: neither guessed at nor spoken of. */
  isPrivate(thing: number): boolean;
  nowMs: number;
}

const dayMs = 86_400_000;
/** Bought within so many days it is asked for as a repeat alone. */
const freshDays = 30;
/** What was met within so many days is of no season. */
const latelyDays = 90;
/** One look, most of a year ago. */
const likedWeight = 0.1;
/** Sorts made for children, of things that are everybody's. */
const forChildren = /^(baby|infant|newborn|toddler|kids|childrens?)-/;
/** What is guessed at from likings or from other shoppers, as against what something asks for. */
const guesses: readonly NeedSource[] = ['interest', 'trend'];
/** What is due by time or by what the shop's log knows to be bought again. */
const ofRepeats: readonly NeedSource[] = ['refill', 'forecast'];

/**
 * Which drafts are heard at all. Everybody's: nothing sensitive unasked, nothing just bought. Guesses besides: nothing of
 * another's life or of another time, nothing that one has for good or that everybody buys.
 */
export function createHearing(input: HearingInput): (draft: NeedDraft) => boolean {
  const {
    columns,
    ownWeights: own,
    interests,
    running,
    outgrown,
    models,
    setAside,
    notWanted,
    stocked,
    things,
    ties,
    isPrivate,
    nowMs,
  } = input;
  const lastBoughtMs = new Map<number, number>();
  const boughtAgain = new Set<number>();
  for (const place of columns.purchases) {
    const [thing, timeMs] = [columns.things[place]!, columns.timesMs[place]!];
    if (timeMs - (lastBoughtMs.get(thing) ?? timeMs) >= dayMs) boughtAgain.add(thing);
    lastBoughtMs.set(thing, timeMs);
  }
  const lastMetMs = new Map<number, number>();
  things.things.forEach((_, thing) => {
    const last = placesOf(columns, thing).at(-1);
    if (last === undefined) return;
    for (const row of things.withBroader(thing))
      lastMetMs.set(row, Math.max(lastMetMs.get(row) ?? 0, columns.timesMs[last]!));
  });
  const otherTimes = thingsOfOtherTimes(running);
  const lives = livesOfThings(models);
  const led = new Set(running.map(({ model }) => model.id));
  // That two things belong to one life says nothing to who does not lead it.
  const liked = new Set(
    interests
      .flatMap((each) => each.things.filter((thing) => own[thing]! >= likedWeight))
      .flatMap((thing) => ties.of(thing).filter((tie) => !tie.startsWith(ofLife))),
  );

  // Who bought it before is reminded of a purchase, not of a guess.
  const isSpeakable = ({ thing, source }: NeedDraft): boolean => source === 'refill' || !isPrivate(thing);
  const isFresh = ({ thing, source }: NeedDraft): boolean =>
    ofRepeats.includes(source) || nowMs - (lastBoughtMs.get(thing) ?? 0) > freshDays * dayMs;
  /** Bought once, not used up, and not looked at again. */
  const isOwned = (thing: number): boolean => {
    const { refill, lastsDays } = things.things[thing]!;
    const boughtMs = lastBoughtMs.get(thing);
    if (boughtMs === undefined || refill || lastsDays !== undefined) return false;
    return !boughtAgain.has(thing) && lastMetMs.get(thing) === boughtMs;
  };
  const isForChildren = (thing: number): boolean => forChildren.test(things.things[thing]!.id);
  const hasChildren = [...lastMetMs.keys()].some(isForChildren);
  const isOfOther = (thing: number, source: NeedSource): boolean => {
    if (isForChildren(thing) && !hasChildren) return true;
    const told = lives.get(thing);
    // A pencil case stands beside the pens without any schoolchild.
    if (!told || (source === 'interest' && !told.isPeculiar)) return false;
    return !told.ids.some((life) => led.has(life)) && !ties.of(thing).some((tie) => liked.has(tie));
  };
  /** With sunscreen goes sunscreen for babies, unless it or another sort was lately dealt with. */
  const isOutOfTime = (thing: number): boolean =>
    things
      .withBroader(thing)
      .some((row) => notWanted.has(row) && nowMs - (lastMetMs.get(row) ?? 0) > latelyDays * dayMs);
  const isGuessable = (thing: number, source: NeedSource): boolean =>
    !setAside.has(thing) &&
    !isOwned(thing) &&
    !isOutOfTime(thing) &&
    !things.things[thing]!.everyday &&
    // Of a newcomer nothing is known that it could have to do with.
    !(interests.length > 0 && isOfOther(thing, source)) &&
    !(otherTimes.has(thing) && own[thing]! < ownWeight);
  return (draft) =>
    isSpeakable(draft) &&
    isFresh(draft) &&
    // However often it was bought, a grown cat is off it.
    !(draft.source === 'refill' && outgrown.has(draft.thing)) &&
    // What goes with the pads is dog food, and a bag of it is open.
    !(draft.source === 'complement' && stocked.has(draft.thing)) &&
    (!guesses.includes(draft.source) || isGuessable(draft.thing, draft.source));
}
