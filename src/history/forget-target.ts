import type { ForgetTarget, Interest } from '../types.ts';
import type { HistoryStore } from './history-store.ts';
import { resolveForget } from './resolve-forget.ts';

/**
 * Forgets what a wish is about.
 *
 * @param readInterests  As last shown to the shopper; asked for only when the wish names one of them.
 * @returns How many events are gone.
 * @throws {MisuseError} for a target that names nothing.
 */
export async function forgetTarget(
  store: HistoryStore,
  target: ForgetTarget,
  readInterests: () => Promise<Interest[]>,
): Promise<number> {
  const { events } = await store.read();
  const isInterest = typeof target === 'object' && 'interestId' in target;
  const ids = resolveForget(target, events, isInterest ? await readInterests() : []);
  await store.forget(ids);
  return ids === 'everything' ? events.length : ids.length;
}
