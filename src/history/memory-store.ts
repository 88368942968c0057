import type { BehaviorEvent, EventId } from '../types.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { createListeners } from './listeners.ts';
import { mergeSettings } from './merge-settings.ts';
import { isQuiet } from './quiet.ts';
import { numOverflow, retentionCutoffMs } from './retention.ts';
import { defaultRetention, type RetentionLimits } from './retention-limits.ts';
import { compareEvents, selectNewest } from './select-newest.ts';
import { copySettings, createDefaultSettings } from './settings.ts';

export interface MemoryStoreOptions {
  now?: () => number;
  retention?: RetentionLimits;
  /** False: every append is left out, as when the shopper consented to nothing. Default true. */
  accepts?: boolean;
}

/** The twin of the IndexedDB store: the same verbs and rules, for as long as the page lives. */
export function createMemoryStore({
  now = Date.now,
  retention = defaultRetention,
  accepts = true,
}: MemoryStoreOptions = {}): HistoryStore {
  const events = new Map<EventId, BehaviorEvent>();
  const listeners = createListeners();
  let settings = createDefaultSettings();
  let revision = 0;

  const commit = (change: Omit<HistoryChange, 'revision'>) => {
    revision++;
    listeners.emit({ ...change, revision });
  };

  const purge = async () => {
    const cutoffMs = retentionCutoffMs(now(), retention);
    const sorted = [...events.values()].sort(compareEvents);
    const recent = sorted.filter((event) => event.timeMs >= cutoffMs);
    const kept = new Set(recent.slice(numOverflow(recent.length, retention)));
    if (kept.size === sorted.length) return;
    for (const event of sorted) if (!kept.has(event)) events.delete(event.id);
    commit({ reason: 'purge' });
  };

  return {
    persistent: false,
    async read() {
      const copies = [...events.values()].map((event) => ({ ...event }));
      return { revision, events: selectNewest(copies, retention), settings: copySettings(settings) };
    },
    async readSettings() {
      return copySettings(settings);
    },
    async append(given, { whileRecording = false } = {}) {
      if (!accepts || (whileRecording && !settings.recording)) return;
      const added: BehaviorEvent[] = [];
      for (const event of given) {
        if (events.has(event.id)) continue;
        events.set(event.id, { ...event });
        added.push(event);
      }
      if (added.length === 0) return;
      commit({ reason: 'append', events: added, ...(isQuiet(added) && { quiet: true }) });
      if (numOverflow(events.size, retention) > 0) await purge();
    },
    async forget(target) {
      if (target === 'everything') {
        events.clear();
        settings = createDefaultSettings();
      } else {
        for (const id of target) events.delete(id);
      }
      commit({ reason: 'forget', forgotten: target === 'everything' ? target : [...target] });
    },
    async writeSettings(patch) {
      settings = mergeSettings(settings, patch);
      commit({ reason: 'settings' });
      return copySettings(settings);
    },
    purge,
    subscribe: listeners.add,
    close() {},
  };
}
