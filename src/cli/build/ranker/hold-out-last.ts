import type { LoggedShopper } from '../../../retrieval/build-graphs.ts';
import { type VoiceHistory, visitsFromEnd } from '../../../retrieval/voices/voice.ts';
import { createRandom } from '../../../seeded.ts';
import type { ItemIndex } from '../../../types.ts';
import { drawByLot } from '../../evaluate/draw-by-lot.ts';

/** What a shopper of the log did before, and did next. */
export interface HeldOutQuestion {
  history: VoiceHistory;
  /** Each once. */
  targets: ItemIndex[];
}

export interface HeldOut {
  /** What voices may learn from. */
  kept: LoggedShopper[];
  questions: HeldOutQuestion[];
}

/**
 * The last event of each shopper, or all of the last visit, becomes a question, and is gone from what the voices learn: they
 * must not know the answers that the ranker is to weigh them by. Shoppers of one event (or visit) are only learned from.
 *
 * @param most  Questions, drawn with a fixed seed.
 */
export function holdOutLast(shoppers: readonly LoggedShopper[], byVisit: boolean, most: number): HeldOut {
  const kept: LoggedShopper[] = [];
  const questions: HeldOutQuestion[] = [];
  for (const shopper of shoppers) {
    const all = Array.from(shopper.items);
    const times = shopper.timesMs && Array.from(shopper.timesMs);
    const end = byVisit ? visitsFromEnd({ items: all, timesMs: times }).indexOf(0) : all.length - 1;
    if (end < 1) {
      kept.push(shopper);
      continue;
    }
    const before = { items: all.slice(0, end), ...(times && { timesMs: times.slice(0, end) }) };
    kept.push(before);
    questions.push({ history: before, targets: [...new Set(all.slice(end))] });
  }
  return { kept, questions: drawByLot(questions, most, createRandom(0)) };
}

/** Whether most events stand at the time of the one before: then the log is of baskets, and the order within one says nothing. */
export function isOfVisits(shoppers: readonly LoggedShopper[]): boolean {
  let numSteps = 0;
  let numWithin = 0;
  for (const { items, timesMs } of shoppers) {
    numSteps += Math.max(0, items.length - 1);
    for (let at = 1; at < (timesMs?.length ?? 0); at++) if (timesMs![at] === timesMs![at - 1]) numWithin++;
  }
  return numWithin > 0.8 * numSteps;
}
