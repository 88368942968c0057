import { MisuseError } from '../errors.ts';
import { createNameFinders } from '../reasons/guard/name-finder.ts';
import type { Ask } from '../reasons/writer/ask.ts';
import type { ReasonEngine, StopSignal } from '../reasons/writer/engine.ts';
import { createReasonWriter, type ReasonWriter, type Writing } from '../reasons/writer/write-reasons.ts';
import type { Device, Dtype, Language } from '../types.ts';
import type { WriterApi, WriterConfig, WriterNotice } from './api.ts';
import { toOutcome } from './outcome.ts';

export interface OpenedEngine {
  engine: ReasonEngine;
  /** `none` where the page cannot know. */
  device: Device | 'none';
  dtype: Dtype | 'none';
  /** What was tried before and why it did not serve. */
  reasons: readonly string[];
}

/** What differs between a worker and a test. */
export interface WriterSurroundings {
  /** @throws {Error} when nothing can write here: the message says why. */
  openEngine(config: WriterConfig): Promise<OpenedEngine>;
  /** Names of cities and festivals, which no line may say that was not told them. */
  openNames(): Promise<Record<Language, readonly string[]>>;
}

/** A host without a border between: signals, which cross none, reach the engine. */
export interface WriterHost extends WriterApi {
  write(asks: readonly Ask[], nowMs: number, signal?: StopSignal): ReturnType<WriterApi['write']>;
}

const never: StopSignal = { aborted: false, throwIfAborted() {} };

/** Everything behind the writer's border: an engine over a pack's models, and the guard. It knows nothing of messages. */
export function createWriterHost({ openEngine, openNames }: WriterSurroundings): WriterHost {
  let opening: Promise<ReasonWriter> | undefined;

  async function openWriter(
    config: WriterConfig,
    notify: (notice: WriterNotice) => void,
  ): Promise<ReasonWriter> {
    notify({ state: 'loading', device: 'none', dtype: 'none' });
    try {
      const [{ engine, device, dtype, reasons }, names] = await Promise.all([
        openEngine(config),
        openNames(),
      ]);
      const finders = createNameFinders(names);
      const writer = createReasonWriter({
        engine,
        guarded: ({ title, commonly, language }) => ({
          title,
          ...(commonly !== undefined && { commonly }),
          findForeignName: finders[language],
        }),
        seed: config.seed,
      });
      notify({ state: 'ready', device, dtype, ...(reasons.length > 0 && { reason: reasons.join('; ') }) });
      return writer;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify({ state: 'failed', device: 'none', dtype: 'none', reason });
      throw error;
    }
  }

  return {
    open: (config, notify) =>
      toOutcome(() => {
        opening = openWriter(config, notify);
        // A failure is told by the notice, and met again by whoever asks.
        opening.catch(() => undefined);
        return null;
      }),
    write: (asks, nowMs, signal = never) =>
      toOutcome(async () => {
        if (!opening) throw new MisuseError('open the writer before asking it anything');
        const writer = await opening;
        const written: Writing[] = [];
        for await (const some of writer.write(asks, nowMs, signal)) written.push(...some);
        return written;
      }),
  };
}
