import { type BehaviorEvent, eventTypes, placements } from '../types.ts';
import { maxTimeMs } from './event-id.ts';
import { expectValue } from './expect-value.ts';

/** Longer texts are cut: nobody types them, and one pasted page must not fill the storage. */
const maxQueryLength = 200;

/**
 * An event of our own making from whatever stands there: known fields alone, numbers as ids turned into
 * texts, times cut to whole milliseconds.
 *
 * @param where  What the message calls it: `record()`, `events[3]`.
 * @throws {MisuseError} naming the field, its value and what is allowed.
 */
export function checkEvent(value: unknown, where: string): BehaviorEvent {
  expectValue(typeof value === 'object' && value !== null, `${where}: \`event\``, value, 'an object');
  const given = value as Record<string, unknown>;
  const event: Record<string, unknown> = {};
  /** Takes a field over as `read` gives it; undefined is what does not hold. */
  const take = (field: string, isNeeded: boolean, allowed: string, read: (value: unknown) => unknown) => {
    if (!isNeeded && given[field] === undefined) return;
    event[field] = read(given[field]);
    expectValue(event[field] !== undefined, `${where}: \`${field}\``, given[field], allowed);
  };

  const isSearch = given.type === 'search';
  take('id', true, 'a text that is not empty', toId);
  take('type', true, `one of ${eventTypes.join(', ')}`, oneOf(eventTypes));
  take('timeMs', true, 'Unix milliseconds', (time) => atMost(maxTimeMs)(time) && Math.floor(time as number));
  take('itemId', !isSearch, 'a text that is not empty', toId);
  take('query', isSearch, 'a text', toQuery);
  take('quantity', false, 'a number, not negative', atMost(1e9));
  take('dwellMs', false, 'milliseconds, not negative', atMost(maxTimeMs));
  take('placement', false, `one of ${placements.join(', ')}`, oneOf(placements));
  take('need', false, 'a text that is not empty', toId);
  return event as unknown as BehaviorEvent;
}

const oneOf = (allowed: readonly string[]) => (value: unknown) => allowed.find((word) => word === value);

const atMost = (max: number) => (value: unknown) =>
  typeof value === 'number' && value >= 0 && value <= max ? value : undefined;

const toQuery = (value: unknown) =>
  typeof value === 'string' ? value.trim().slice(0, maxQueryLength) : undefined;

const toId = (value: unknown) =>
  Number.isFinite(value) || (typeof value === 'string' && value) ? String(value) : undefined;
