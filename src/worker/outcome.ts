import { type ErrorCode, errorFromCode, RecommenderError } from '../errors.ts';
import type { Outcome } from './api.ts';

/** Runs a call on the host's side so that whatever it throws crosses as data. */
export async function toOutcome<T>(run: () => Promise<T> | T): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return {
      ok: false,
      code: error instanceof RecommenderError ? error.code : 'unknown',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Turns an outcome back into a value or into our own class of error, on the page's side. */
export function fromOutcome<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw outcome.code === 'unknown'
    ? new Error(outcome.message)
    : errorFromCode(outcome.code as ErrorCode, outcome.message);
}
