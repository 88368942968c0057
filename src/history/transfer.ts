import { MisuseError } from '../errors.ts';
import type { BehaviorEvent, Settings } from '../types.ts';
import { checkEvent } from './check-event.ts';
import type { HistorySnapshot } from './event-source.ts';
import type { HistoryStore } from './history-store.ts';
import { mergeSettings } from './merge-settings.ts';
import { createDefaultSettings } from './settings.ts';

export const historyFormat = 'inkling-history/1';

/** What a shopper takes away: all that was recorded, readable without us. */
export interface HistoryFile {
  format: typeof historyFormat;
  /** ISO time. */
  exportedAt: string;
  /** Oldest first. */
  events: BehaviorEvent[];
  settings: Settings;
}

export function exportHistory({ events, settings }: HistorySnapshot, nowMs: number): HistoryFile {
  return { format: historyFormat, exportedAt: new Date(nowMs).toISOString(), events, settings };
}

/**
 * Reads a history file, or its JSON text.
 *
 * @throws {MisuseError} naming the first row and field that cannot be kept; nothing is taken in by halves.
 */
export function parseHistoryFile(value: unknown): Pick<HistoryFile, 'events' | 'settings'> {
  const file = (typeof value === 'string' ? parseJson(value) : value) as Partial<HistoryFile> | null;
  if (file?.format !== historyFormat) {
    const found = JSON.stringify(file?.format) ?? 'none';
    throw new MisuseError(`This is no history file: its format is ${found}, "${historyFormat}" is read.`);
  }
  if (!Array.isArray(file.events)) throw new MisuseError('History file: `events` is missing or no list.');
  const events = file.events.map((row, index) => checkEvent(row, `events[${index}]`));
  return { events, settings: mergeSettings(createDefaultSettings(), file.settings ?? {}) };
}

/** Adds a file to the history and takes over its settings. Done twice, it is as done once. */
export async function importHistory(store: HistoryStore, value: unknown): Promise<void> {
  const { events, settings } = parseHistoryFile(value);
  await store.append(events);
  const { city, sensitive, meaning } = settings;
  // Named one by one, since a key that the file lacks is a setting that goes back.
  await store.writeSettings({ ...settings, city, sensitive, meaning });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MisuseError('History file: the text is not JSON. Choose a file that was exported here.', {
      cause,
    });
  }
}
