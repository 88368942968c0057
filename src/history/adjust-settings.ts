import type { Adjustment, Settings } from '../types.ts';
import type { HistoryStore } from './history-store.ts';

/**
 * Writes what the shopper decided; a kind of thing is muted once, however often it is asked for.
 *
 * @throws {MisuseError} when a value is out of its range.
 */
export async function adjustSettings(
  store: HistoryStore,
  { mute, unmute, ...rest }: Adjustment,
): Promise<Settings> {
  const patch: Partial<Settings> = rest;
  if (mute || unmute) {
    const muted = new Set((await store.readSettings()).mutedTags);
    if (mute) muted.add(mute.tag);
    if (unmute) muted.delete(unmute.tag);
    patch.mutedTags = [...muted];
  }
  return store.writeSettings(patch);
}
