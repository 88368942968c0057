import type { LoggedShopper } from '../../../retrieval/build-graphs.ts';
import type { VoiceHistory } from '../../../retrieval/voices/voice.ts';
import type { ItemIndex } from '../../../types.ts';
import { createRandom } from '../../evaluate/create-random.ts';

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
    const end = byVisit ? startOfLastVisit(shopper) : shopper.items.length - 1;
    if (end < 1) {
      kept.push(shopper);
      continue;
    }
    const items = Array.from(shopper.items).slice(0, end);
    const timesMs = shopper.timesMs && Array.from(shopper.timesMs).slice(0, end);
    kept.push({ items, ...(timesMs && { timesMs }) });
    const targets = [...new Set(Array.from(shopper.items).slice(end))];
    questions.push({ history: { items, ...(timesMs && { timesMs }) }, targets });
  }
  return { kept, questions: draw(questions, most) };
}

function startOfLastVisit({ items, timesMs }: LoggedShopper): number {
  let start = items.length - 1;
  while (timesMs && start > 0 && timesMs[start - 1] === timesMs[items.length - 1]) start--;
  return start;
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

/** The first `most` of an order drawn by lot. */
function draw<T>(all: readonly T[], most: number): T[] {
  const random = createRandom(0);
  const drawn = [...all];
  for (let at = 0; at < Math.min(most, drawn.length - 1); at++) {
    const other = at + Math.floor(random() * (drawn.length - at));
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return drawn.slice(0, most);
}
