import { createRandom } from '../../seeded.ts';
import type { EvaluationRow, RowHistory } from './row.ts';

const dayMs = 86_400_000;
const seed = 0;

/**
 * The same rows with the items of each day of a history in an order drawn by lot. Public sets know the day only and
 * break ties by product number, so an order within a day is no behaviour: what a scorer gains from it is lost here.
 * Histories without times stay as they are.
 */
export function shuffleSameDay(rows: readonly EvaluationRow[]): EvaluationRow[] {
  const random = createRandom(seed);
  return rows.map((row) => ({ ...row, history: shuffleHistory(row.history, random) }));
}

function shuffleHistory(history: RowHistory, random: () => number): RowHistory {
  const { timesMs } = history;
  if (!timesMs) return history;
  const items = [...history.items];
  const dayOf = (at: number): number => Math.floor(timesMs[at]! / dayMs);
  for (let start = 0; start < items.length; ) {
    let end = start + 1;
    while (end < items.length && dayOf(end) === dayOf(start)) end++;
    for (let at = end - 1; at > start; at--) {
      const other = start + Math.floor(random() * (at - start + 1));
      [items[at], items[other]] = [items[other]!, items[at]!];
    }
    start = end;
  }
  return { ...history, items };
}
