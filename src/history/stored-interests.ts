import type { EventId } from '../types.ts';

/**
 * What a derived value was made from. Another pack or model makes it stale; so does a forget after its revision.
 * Whether newer events matter is for the reader to say, who knows which events were attended to.
 */
export interface DerivedStamp {
  revision: number;
  packVersion: string;
  modelHash: string;
}

/** What the history encoder said, kept so that the next page view need not wait for a model. */
export interface StoredInterests {
  /** Unit vectors, row-major, shape [K, D]. */
  interests: Float32Array;
  /** Shape [K], adds up to 1. */
  strengths: Float32Array;
  /** Each interest's share of each event, shape [K, N]. */
  attention: Float32Array;
  /** The events folded into each of the N attended rows. */
  eventIds: EventId[][];
  /** Unix milliseconds: the ages that the model saw were counted from here. */
  computedAtMs: number;
}
