import { MisuseError } from '../errors.ts';

/**
 * @param name  What the message calls the value: `limit`, `` record(): `type` ``.
 * @throws {MisuseError} saying what the value is and what is allowed, unless it holds.
 */
export function expectValue(holds: boolean, name: string, value: unknown, allowed: string): void {
  if (holds) return;
  // A number that is none becomes null in JSON, which would hide what is wrong.
  const shown = typeof value === 'number' ? value : JSON.stringify(value)?.slice(0, 80);
  throw new MisuseError(`${name} is ${shown}; it takes ${allowed}.`);
}
