import { MisuseError } from '../errors.ts';
import type { LogEvent, LogShopper } from './event-log.ts';

/** Ways to cut a log into what may be learned from and what is judged. */
export const protocols = ['rows', 'leave-last', 'last-basket', 'temporal'] as const;
export type Protocol = (typeof protocols)[number];

/** Where `temporal` cuts, Unix milliseconds: valid is [validFromMs, testFromMs), test everything later. */
export interface TemporalCut {
  validFromMs: number;
  testFromMs: number;
}

/** Cuts that the public sets themselves give, by the name of their folder. */
export const knownTemporalCuts: Record<string, TemporalCut> = {
  'online-retail': { validFromMs: Date.UTC(2011, 10, 1), testFromMs: Date.UTC(2011, 10, 20) },
};

/**
 * The part of a log that a pack may be made from. Shoppers too short to be asked are left out, as in the published
 * counts of these protocols; so are those without any event before the cut.
 *
 * - `rows`: what the set marks `train`.
 * - `leave-last`: of shoppers with 3 or more events all but the last two (test and valid).
 * - `last-basket`: the same with whole baskets.
 * - `temporal`: everything before the valid part.
 *
 * @throws {MisuseError} if the log cannot carry the protocol.
 */
export function cutTrainPart(
  log: readonly LogShopper[],
  protocol: Protocol,
  cut?: TemporalCut,
): LogShopper[] {
  const problem = whyNotCarried(log, protocol, cut);
  if (problem) throw new MisuseError(problem);
  const keep = keepers[protocol];
  return log
    .map(({ user, events }) => ({ user, events: keep(events, cut) }))
    .filter(({ events }) => events.length > 0);
}

/** Why this log cannot carry a protocol, in one sentence; undefined when it can. */
export function whyNotCarried(
  log: readonly LogShopper[],
  protocol: Protocol,
  cut?: TemporalCut,
): string | undefined {
  const every = (holds: (event: LogEvent) => boolean) => log.every(({ events }) => events.every(holds));
  if (protocol === 'rows' && !every(({ split }) => split !== undefined)) {
    return "the protocol 'rows' needs a column `split` (train, valid, test, context) in every row: use leave-last";
  }
  if (
    protocol === 'last-basket' &&
    !every(({ basket, timeMs }) => basket !== undefined || timeMs !== undefined)
  ) {
    return "the protocol 'last-basket' needs a column `basket` or a timestamp in every row: use leave-last";
  }
  if (protocol === 'temporal') {
    if (!every(({ timeMs }) => timeMs !== undefined)) {
      return "the protocol 'temporal' needs a timestamp in every row: use leave-last";
    }
    if (!cut)
      return "the protocol 'temporal' needs a cut: pass --valid-from and --test-from with a date each";
    if (!(cut.validFromMs < cut.testFromMs)) {
      return 'the valid part must begin before the test part: --valid-from comes before --test-from';
    }
  }
  return undefined;
}

const keepers: Record<Protocol, (events: LogEvent[], cut?: TemporalCut) => LogEvent[]> = {
  rows: (events) => events.filter(({ split }) => split === 'train'),
  'leave-last': (events) => events.slice(0, -2),
  'last-basket': (events) => groupByBasket(events).slice(0, -2).flat(),
  temporal: (events, cut) => events.filter(({ timeMs }) => timeMs! < cut!.validFromMs),
};

/** Runs of events with one basket id, or one time where there is none. */
export function groupByBasket(events: readonly LogEvent[]): LogEvent[][] {
  const groups: LogEvent[][] = [];
  let lastKey: string | number | undefined;
  for (const event of events) {
    const key = event.basket ?? event.timeMs;
    if (groups.length === 0 || key === undefined || key !== lastKey) groups.push([event]);
    else groups.at(-1)!.push(event);
    lastKey = key;
  }
  return groups;
}
