import { MisuseError } from '../errors.ts';
import { type BehaviorEvent, eventTypes, placements } from '../types.ts';
import { maxTimeMs } from './event-id.ts';

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
  if (typeof value !== 'object' || value === null) throw misuse(where, 'event', value, 'an object');
  const given = value as Record<string, unknown>;
  const { type, timeMs, query, quantity, dwellMs, placement } = given;
  const expect = (holds: boolean, field: string, allowed: string) => {
    if (!holds) throw misuse(where, field, given[field], allowed);
  };

  expect(isOneOf(type, eventTypes), 'type', `one of ${eventTypes.join(', ')}`);
  expect(isBetween(timeMs, 0, maxTimeMs), 'timeMs', 'Unix milliseconds');
  const id = toId(given.id);
  expect(id !== undefined, 'id', 'a text that is not empty');
  const itemId = toId(given.itemId);
  const needsItem = type !== 'search' || given.itemId !== undefined;
  expect(itemId !== undefined || !needsItem, 'itemId', "the shop's id of the item, a text that is not empty");
  expect(typeof query === 'string' || (query === undefined && type !== 'search'), 'query', 'a text');
  expect(quantity === undefined || isBetween(quantity, 0, 1e9), 'quantity', 'a number, not negative');
  expect(dwellMs === undefined || isBetween(dwellMs, 0, maxTimeMs), 'dwellMs', 'milliseconds, not negative');
  expect(
    placement === undefined || isOneOf(placement, placements),
    'placement',
    `one of ${placements.join(', ')}`,
  );

  const event = { id, type, timeMs: Math.floor(timeMs as number) } as BehaviorEvent;
  if (itemId !== undefined) event.itemId = itemId;
  if (query !== undefined) event.query = (query as string).trim().slice(0, maxQueryLength);
  if (quantity !== undefined) event.quantity = quantity as number;
  if (dwellMs !== undefined) event.dwellMs = dwellMs as number;
  if (placement !== undefined) event.placement = placement as BehaviorEvent['placement'];
  return event;
}

function toId(value: unknown): string | undefined {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return isNumber || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return allowed.includes(value as string);
}

function isBetween(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function misuse(where: string, field: string, value: unknown, allowed: string): MisuseError {
  // A number that is none becomes null in JSON, which would hide what is wrong.
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value)?.slice(0, 80);
  return new MisuseError(`${where}: \`${field}\` is ${shown}; it takes ${allowed}.`);
}
