import type { Localized } from '../../types.ts';
import type { ThingId } from '../thing.ts';
import { type Day, isoOf } from './day.ts';
import type { Named, Want } from './want.ts';

export interface WorldNeed {
  thing: ThingId;
  modifier?: Localized;
  /** 0 to 1. */
  weight: number;
  source: 'season' | 'spell' | 'festival' | 'term';
  /** Of the season band, spell, festival or term that asks for it. */
  id: string;
  name: Named;
  /** ISO dates: people look for it from `from` to `until`, both included ... */
  from: string;
  until: string;
  /** ... and it is first of use on `due`: today, where it already is. */
  due: string;
}

type Told = Pick<WorldNeed, 'source' | 'id' | 'name'>;
/** What asks, with the first and the last day on which its wants are bought for use. */
export interface Asking extends Told {
  wants: readonly Want[];
  start: Day;
  end: Day;
  leadDays: number;
}

/** A want that names no lead is looked for this long before. */
export const usualLeadDays = 7;

/** Where the climate never changes, a thing is wanted at any time and so at none in particular. */
const allYearShare = 0.6;

/** A want without a beginning. */
export function steady({ forDays: _, ...want }: Want): Want {
  return { ...want, weight: want.weight * allYearShare };
}

/** What of it is looked for today. */
export function tellNeeds(
  asking: Asking,
  today: Day,
  isAllowed: (kind: string | undefined) => boolean,
): WorldNeed[] {
  const { wants, start, end, leadDays, source, id, name } = asking;
  return wants.flatMap((want) => {
    const from = start - (want.leadDays ?? leadDays);
    const until = want.forDays === undefined ? end : Math.min(end, start + want.forDays - 1);
    if (today < from || today > until || !isAllowed(want.sensitive)) return [];
    const { thing, modifier, weight } = want;
    const dates = { from: isoOf(from), until: isoOf(until), due: isoOf(Math.max(start, today)) };
    return [{ thing, ...(modifier && { modifier }), weight, source, id, name, ...dates }];
  });
}
