import type { Settings } from '../types.ts';
import { type OpenHistory, type OpenHistoryOptions, openHistory } from './consent.ts';
import { eraseFromDevice } from './erase-from-device.ts';
import { reasonOf } from './reason-of.ts';
import { createDefaultSettings } from './settings.ts';

/**
 * Moves to another consent: what was done before goes along where the new consent allows, and is erased where
 * it was and may no longer be. The old store is done with; flush its recorder first.
 *
 * @returns The history to go on with. `degraded` also says when copying or erasing did not succeed.
 */
export async function changeConsent(history: OpenHistory, options: OpenHistoryOptions): Promise<OpenHistory> {
  const { consent } = options;
  if (history.consent === consent) return history;
  const { events, settings } = await history.store.read().catch(() => emptySnapshot());
  const next = await openHistory(options);
  try {
    if (next.records && events.length > 0) await next.store.append(events);
    if (next.records && !isDefault(settings)) await next.store.writeSettings(settings);
  } catch (error) {
    // Nothing is lost: the old store goes on under the new rules, as it can only be the one in memory.
    next.store.close();
    return { ...history, consent, records: next.records, degraded: reasonOf(error) };
  }
  history.store.close();
  const leavesDisk = history.storage === 'indexeddb' && consent === 'session';
  return leavesDisk ? { ...next, degraded: await eraseFromDevice(options) } : next;
}

function isDefault(settings: Settings): boolean {
  return JSON.stringify(settings) === JSON.stringify(createDefaultSettings());
}

function emptySnapshot() {
  return { events: [], settings: createDefaultSettings() };
}
