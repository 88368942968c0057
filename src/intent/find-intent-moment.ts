import { firstFrom } from '../timeline/first-from.ts';
import type { BehaviorEvent, EventType } from '../types.ts';
import { measureDrift, type Spread, spreadOf } from './measure-drift.ts';

/** As of when, and with how many of the events, intent is worked out. */
export interface IntentMoment {
  timeMs: number;
  /** The first so many events are known. */
  numEvents: number;
}

const dayMs = 86_400_000;
/** The last so many deeds are what behaviour is like at a time. */
export const windowSize = 30;
const driftThreshold = 0.8;
/** What is meant, and changes what is wanted: bought, chosen, asked for or put away. */
const decisive = new Set<EventType>(['purchase', 'favorite', 'add_to_cart', 'search', 'dismiss']);

/**
 * The moment whose intent holds at `nowMs`, found by replaying the day: intent is worked out anew at its beginning (UTC), at
 * each decisive deed, and when the last 30 deeds have drifted from those at the time before. Looks between reuse it. While fewer
 * than 30 deeds are known there is no window to drift from, and each counts. The days before do not matter: every day begins anew.
 *
 * @param events     Sorted by time.
 * @param subjectOf  What a deed is about, as a number of any kind; undefined for what is no deed.
 */
export function findIntentMoment(
  events: readonly BehaviorEvent[],
  nowMs: number,
  subjectOf: (event: BehaviorEvent) => number | undefined,
): IntentMoment {
  const dayStartMs = Math.floor(nowMs / dayMs) * dayMs;
  const first = firstFrom(events, dayStartMs);
  const recent: number[] = [];
  for (let at = first - 1; at >= 0 && recent.length < windowSize; at--) {
    const subject = subjectOf(events[at]!);
    if (subject !== undefined) recent.unshift(subject);
  }
  let moment: IntentMoment = { timeMs: dayStartMs, numEvents: first };
  let before: Spread | undefined;
  for (let at = first; at < events.length && events[at]!.timeMs <= nowMs; at++) {
    const event = events[at]!;
    const subject = subjectOf(event);
    before ??= spreadOf(recent);
    if (subject !== undefined && recent.push(subject) > windowSize) recent.shift();
    const isNew = decisive.has(event.type) || (subject !== undefined && recent.length < windowSize);
    if (!isNew && subject === undefined) continue;
    if (!isNew && measureDrift(before, spreadOf(recent)) <= driftThreshold) continue;
    moment = { timeMs: event.timeMs, numEvents: at + 1 };
    before = undefined;
  }
  return moment;
}
