export interface RetentionLimits {
  /** Default 20,000, at least 1. */
  maxEvents: number;
  /** Default 400: a year, and the same season of the next. */
  maxAgeDays: number;
}

export const defaultRetention: RetentionLimits = { maxEvents: 20_000, maxAgeDays: 400 };
