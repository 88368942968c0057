import type { HistorySnapshot } from '../history/event-source.ts';
import type { DerivedStamp, StoredInterests } from '../history/stored-interests.ts';
import { poolHistory } from '../intent/pool-history.ts';
import type { Catalog } from '../pack/catalog.ts';
import { actionStrength } from '../timeline/action-strength.ts';
import type { AttendedRow, EncodedTimeline } from '../timeline/encode-timeline.ts';
import type { BehaviorEvent, EncodedHistory, FeedSource } from '../types.ts';
import type { EngineModels, InterestStore } from './deps.ts';

export interface EncodedInterests {
  source: FeedSource;
  encoded: EncodedHistory;
  /** One for each column of the attention. */
  rows: readonly AttendedRow[];
  /** Of a model that was there and failed. */
  failure?: string;
}

/** Rows as the stored interests attended to them; undefined if any of their events is gone. */
function restoreRows(
  { eventIds }: StoredInterests,
  events: readonly BehaviorEvent[],
  catalog: Catalog,
): AttendedRow[] | undefined {
  const byId = new Map(events.map((event) => [event.id, event]));
  const rows: AttendedRow[] = [];
  for (const ids of eventIds) {
    const met = ids.map((id) => byId.get(id));
    const last = met.at(-1);
    if (!last || met.some((event) => event === undefined)) return undefined;
    const strongest = met.reduce((best, event) =>
      event && best && actionStrength(event.type) > actionStrength(best.type) ? event : best,
    );
    const row: AttendedRow = { type: strongest?.type ?? last.type, timeMs: last.timeMs, eventIds: ids };
    if (last.type === 'search' && last.query !== undefined) {
      row.query = last.query.trim();
      const item = catalog.find(row.query)[0];
      if (item !== undefined) row.item = item;
    } else {
      const item = last.itemId === undefined ? undefined : catalog.indexOf(last.itemId);
      if (item === undefined) return undefined;
      row.item = item;
    }
    rows.push(row);
  }
  return rows;
}

export interface EncodeOptions {
  encoded: EncodedTimeline;
  snapshot: HistorySnapshot;
  catalog: Catalog;
  models: EngineModels | undefined;
  stored: InterestStore | undefined;
  packVersion: string;
  nowMs: number;
  mayUseStored: boolean;
}

/**
 * The best encoding there is: by the model, else one that a model made of this very history earlier, else the pooled
 * stand-in. A model that fails is named and the list goes on without it; a store that fails is as good as none.
 */
export async function encodeInterests(options: EncodeOptions): Promise<EncodedInterests> {
  const { encoded, snapshot, catalog, models, stored, packVersion, nowMs, mayUseStored } = options;
  const { rows, input } = encoded;
  const stamp: DerivedStamp | undefined = models && {
    revision: snapshot.revision,
    packVersion,
    modelHash: models.hash,
  };
  let failure: string | undefined;
  if (models?.encodeHistory && stamp) {
    try {
      const result = await models.encodeHistory(input);
      // Not waited for: the list does not depend on it, and the store drops what has become stale.
      stored
        ?.write(stamp, { ...result, eventIds: rows.map(({ eventIds }) => eventIds), computedAtMs: nowMs })
        .catch(() => {});
      return { source: 'model', encoded: result, rows };
    } catch (cause) {
      failure = `The history encoder failed: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
  }
  if (mayUseStored && stamp && stored) {
    const value = await stored.read(stamp).catch(() => undefined);
    const restored = value && restoreRows(value, snapshot.events, catalog);
    if (value && restored) return { source: 'stored', encoded: value, rows: restored };
  }
  return {
    source: 'fallback',
    encoded: poolHistory(encoded),
    rows,
    ...(failure === undefined ? {} : { failure }),
  };
}
