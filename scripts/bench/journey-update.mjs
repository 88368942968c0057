import { installProbe, readProbe } from './page-probe.mjs';
import { withFreshProfile } from './profile.mjs';
import { comeFromElsewhere, readTasks, visit } from './visit.mjs';

/** Updates that are made before any is counted: the model's first runs are slower. */
export const numWarmUp = 3;

/**
 * With everything warm, records views one by one and waits each time for the painted list that rests on the new
 * one. Before each the shelf is told to let go of the cards it keeps in place, so that all of them may change.
 */
export const runUpdates = (addresses, itemIds) =>
  withFreshProfile(async (page, context) => {
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    await visit(page, `${addresses.foreign}/`);
    const updates = [];
    for (const [at, itemId] of itemIds.entries()) {
      const update = await page.evaluate(updateOnce, { itemId, eventId: `bench-${at}` });
      if (at >= numWarmUp) updates.push(update);
    }
    return { updates, ...readTasks(await readProbe(page)) };
  });

/** In the page. A list rests on the event when a reason cites it, or when it is another list than before. */
export async function updateOnce({ itemId, eventId }) {
  const { lists, whenPainted, whenQuiet } = window.inklingBench;
  const element = document.querySelector('inkling-feed');
  const asked = lists.length;
  element.refresh();
  await whenPainted({ source: 'model' }, asked);
  await whenQuiet();
  const before = lists.at(-1).itemIds.join();
  const from = lists.length;

  const startMs = performance.now();
  element.recommender.record({ type: 'view', itemId, id: eventId });
  const deadlineMs = startMs + 3_000;
  for (let at = from; performance.now() < deadlineMs; at++) {
    const list = await Promise.race([
      whenPainted({}, at),
      new Promise((resolve) => setTimeout(() => resolve(undefined), deadlineMs - performance.now())),
    ]);
    if (!list) break;
    const isCited = list.cited.includes(eventId);
    const isAnother = list.itemIds.join() !== before;
    if (!isCited && !isAnother) continue;
    return {
      toldMs: list.toldMs - startMs,
      paintedMs: list.paintedMs - startMs,
      source: list.source,
      isCited,
      numLists: at - from + 1,
      timings: list.timings,
    };
  }
  return { paintedMs: null, numLists: lists.length - from };
}
