import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { ItemId } from '../../types.ts';
import type { LogEvent, LogShopper } from '../event-log.ts';
import type { EvaluationSplit } from './row.ts';

/** One row of a paper, as the set's own `split-*.jsonl.gz` lists it. The target's time stamp is not read at all. */
export interface PaperRow {
  user: string;
  /** Oldest first, cut by the paper to the last few. */
  history: ItemId[];
  target: ItemId;
  gapDays?: number;
}

interface RowLine {
  split: string;
  user: number | string;
  history: (number | string)[];
  target: number | string;
  gap_days?: number;
}

/** The rows of one split, in the paper's order. */
export async function readPaperRows(path: string, split: EvaluationSplit): Promise<PaperRow[]> {
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return parsePaperRows(lines, split);
}

export function parsePaperRows(lines: readonly string[], split: EvaluationSplit): PaperRow[] {
  return lines
    .map((line) => JSON.parse(line) as RowLine)
    .filter((row) => row.split === split)
    .map(({ user, history, target, gap_days: gapDays }) => ({
      user: String(user),
      history: history.map(String),
      target: String(target),
      ...(gapDays !== undefined && { gapDays }),
    }));
}

/**
 * The events behind a row's history: the first run of the user's events that holds exactly these items, found by the
 * history alone. Only their times are used. The first run is the right one: a history shorter than the paper's cut
 * begins where the user does, and no run as long as the cut occurs twice.
 */
export function findRun(shopper: LogShopper | undefined, history: readonly ItemId[]): LogEvent[] | undefined {
  const events = shopper?.events ?? [];
  for (let start = 0; start + history.length <= events.length; start++) {
    if (history.every((item, step) => events[start + step]!.item === item)) {
      return events.slice(start, start + history.length);
    }
  }
  return undefined;
}
