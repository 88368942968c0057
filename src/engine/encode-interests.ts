import type { HistorySnapshot } from '../history/event-source.ts';
import type { DerivedStamp, StoredInterests } from '../history/stored-interests.ts';
import { poolHistory } from '../intent/pool-history.ts';
import type { AttendedRow, EncodedTimeline } from '../timeline/encode-timeline.ts';
import type { EncodedHistory, FeedSource } from '../types.ts';
import type { EngineModels, InterestStore } from './deps.ts';

export interface EncodedInterests {
  source: FeedSource;
  encoded: EncodedHistory;
  /** One for each column of the attention. */
  rows: readonly AttendedRow[];
  /** Of a model that was there and failed. */
  failure?: string;
}

/**
 * Whether a stored encoding attended to exactly these rows. The store's revision says less: an impression raises it
 * and changes nothing that the encoder reads.
 */
function attendedTo({ eventIds }: StoredInterests, rows: readonly AttendedRow[]): boolean {
  return (
    eventIds.length === rows.length &&
    rows.every((row, at) => {
      const ids = eventIds[at]!;
      return row.eventIds.length === ids.length && row.eventIds.every((id, k) => id === ids[k]);
    })
  );
}

export interface EncodeOptions {
  encoded: EncodedTimeline;
  snapshot: HistorySnapshot;
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
  const { encoded, snapshot, models, stored, packVersion, nowMs, mayUseStored } = options;
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
    if (value && attendedTo(value, rows)) return { source: 'stored', encoded: value, rows };
  }
  return {
    source: 'fallback',
    encoded: poolHistory(encoded),
    rows,
    ...(failure === undefined ? {} : { failure }),
  };
}
