import type { Need, Profile } from '../types.ts';

/** What the shopper may want to search for next. */
export interface NextSearch {
  query: string;
  /** Id of the need that it is for. */
  need: string;
  /** Whole days until it falls due, 0 when it is due now; absent when it is as good now as later. */
  daysLeft?: number;
}

const dayMs = 86_400_000;
/** Whoever has just searched for it needs no reminder. */
const recentDays = 7;
/** Several things fall due in one stage or before one festival; a short list should not be of one of them alone. */
const maxPerGround = 2;

const fold = (query: string): string => query.trim().toLowerCase();

/**
 * The likely next queries, from the needs of a profile, strongest first: none twice, none that was searched for in the last
 * week, and no more than two for the same stage, festival or interest while there are others.
 */
export function nextSearches(
  { needs, events }: Pick<Profile, 'needs' | 'events'>,
  nowMs: number,
  limit = 5,
): NextSearch[] {
  const taken = new Set(
    events
      .filter(({ type, timeMs }) => type === 'search' && nowMs - timeMs < recentDays * dayMs)
      .map(({ query }) => fold(query ?? '')),
  );
  const served = new Map<string, number>();
  const first: Need[] = [];
  const rest: Need[] = [];
  for (const need of needs) {
    if (taken.has(fold(need.tag))) continue;
    taken.add(fold(need.tag));
    const numServed = served.get(need.interest) ?? 0;
    served.set(need.interest, numServed + 1);
    (numServed < maxPerGround ? first : rest).push(need);
  }
  return [...first, ...rest].slice(0, limit).map(({ tag, id, due }) => ({
    query: tag,
    need: id,
    ...(due !== undefined && { daysLeft: Math.max(0, Math.ceil((Date.parse(due) - nowMs) / dayMs)) }),
  }));
}
