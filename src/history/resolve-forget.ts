import { MisuseError } from '../errors.ts';
import type { BehaviorEvent, EventId, EventType, ForgetTarget, Interest } from '../types.ts';

/** What one does with a card, as against with the thing that it shows. */
const feedbackTypes: readonly EventType[] = ['impression', 'click', 'dismiss'];

/**
 * The events that a wish to forget is about.
 *
 * @param interests  Needed for `{ interestId }` alone: as last shown to the shopper.
 * @param dayOf      The calendar day of a time, `YYYY-MM-DD`; by default in the shopper's own time zone.
 * @returns          Ids for `HistoryStore.forget`; empty when there is nothing of the kind (any more).
 * @throws {MisuseError} for a target that names nothing, or a day that is none.
 */
export function resolveForget(
  target: ForgetTarget,
  events: readonly BehaviorEvent[],
  interests: readonly Interest[] = [],
  dayOf: (timeMs: number) => string = localDay,
): EventId[] | 'everything' {
  if (target === 'everything') return target;
  const idsOf = (isMeant: (event: BehaviorEvent) => boolean) => events.filter(isMeant).map(({ id }) => id);
  if ('eventId' in target) return idsOf(({ id }) => id === target.eventId);
  if ('itemId' in target) return idsOf(({ itemId }) => itemId === String(target.itemId));
  if ('day' in target) {
    if (!isDay(target.day)) {
      throw new MisuseError(`forget(): \`day\` is "${target.day}"; it takes a day like "2026-11-23".`);
    }
    return idsOf(({ timeMs }) => dayOf(timeMs) === target.day);
  }
  if ('interestId' in target) {
    const interest = interests.find(({ id }) => id === target.interestId);
    const evidence = new Set(interest?.evidence);
    return idsOf(({ id }) => evidence.has(id));
  }
  if ('feedbackOn' in target) {
    return idsOf(
      ({ type, need }) => feedbackTypes.includes(type) && !!need?.startsWith(`${target.feedbackOn}/`),
    );
  }
  throw new MisuseError(
    "forget() takes 'everything' or one of { eventId }, { itemId }, { interestId }, { day }, { feedbackOn }.",
  );
}

/** The day as the shopper's clock and calendar had it, summer time included. */
export function localDay(timeMs: number): string {
  const date = new Date(timeMs);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join('-');
}

function isDay(day: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 30 February parses on some engines, as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
