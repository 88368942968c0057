import { MisuseError } from '../../errors.ts';
import type { ItemId } from '../../types.ts';
import type { LogEvent, LogShopper } from '../event-log.ts';
import { groupByBasket, type Protocol, type TemporalCut } from '../protocols.ts';
import type { EvaluationSplit } from './row.ts';

/** One question, still in the words of the log. */
export interface CutRow {
  user: string;
  /** Oldest first, at least one; everything before the targets. */
  history: LogEvent[];
  /** Each once. */
  targets: ItemId[];
  /** Of the targets, where the log tells it. */
  askedAtMs?: number;
}

/** Shoppers with fewer events (or baskets) are not asked. */
const minGroups = 3;

/**
 * The questions of a protocol: the other side of `cutTrainPart`.
 *
 * - `leave-last`: test asks for the last event, valid for the one before it.
 * - `last-basket`: the same with whole baskets.
 * - `temporal`: one a shopper, the first basket of the part; who bought nothing before it is not asked.
 */
export function cutRows(
  log: readonly LogShopper[],
  protocol: Exclude<Protocol, 'rows'>,
  split: EvaluationSplit,
  cut?: TemporalCut,
): CutRow[] {
  return log.flatMap(({ user, events }) => {
    const groups = protocol === 'leave-last' ? events.map((event) => [event]) : groupByBasket(events);
    const place = protocol === 'temporal' ? findFirst(groups, split, cut) : findLast(groups, split);
    if (place < 1) return [];
    const targets = [...new Set(groups[place]!.map(({ item }) => item))];
    const askedAtMs = groups[place]![0]!.timeMs;
    const history = groups.slice(0, place).flat();
    return [{ user, history, targets, ...(askedAtMs !== undefined && { askedAtMs }) }];
  });
}

function findLast(groups: readonly LogEvent[][], split: EvaluationSplit): number {
  return groups.length < minGroups ? -1 : groups.length - (split === 'test' ? 1 : 2);
}

function findFirst(groups: readonly LogEvent[][], split: EvaluationSplit, cut?: TemporalCut): number {
  if (!cut) throw new MisuseError("the protocol 'temporal' needs a cut");
  const from = split === 'test' ? cut.testFromMs : cut.validFromMs;
  const until = split === 'test' ? Number.POSITIVE_INFINITY : cut.testFromMs;
  const place = groups.findIndex(([first]) => first!.timeMs! >= from);
  return place >= 0 && groups[place]![0]!.timeMs! < until ? place : -1;
}
