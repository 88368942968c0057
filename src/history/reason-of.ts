import { RecommenderError } from '../errors.ts';
import type { FeedData } from '../types.ts';

/** What to tell of anything that was thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error);

/** The same with its stable code, as lists and events carry it. */
export const describeError = (error: unknown): NonNullable<FeedData['error']> => ({
  code: error instanceof RecommenderError ? error.code : 'unknown',
  message: reasonOf(error),
});
