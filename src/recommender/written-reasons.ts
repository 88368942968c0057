import type { Ask } from '../reasons/writer/ask.ts';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import type { Writing } from '../reasons/writer/write-reasons.ts';
import type { Card, FeedData, ItemId, Reason } from '../types.ts';
import type { WriterApi, WriterConfig, WriterNotice } from '../worker/api.ts';
import { createWorkerClient } from '../worker/client.ts';
import { fromOutcome } from '../worker/outcome.ts';
import { settle } from '../worker/settle.ts';
import type { WriterHost } from '../worker/writer-host.ts';
import type { ResolvedOptions } from './options.ts';
import { type ReadWriter, readWriter } from './read-writer.ts';

export interface WrittenReason {
  itemId: ItemId;
  reason: Reason;
}

export interface WrittenReasons {
  /**
   * Reasons for a list's cards as they are written; what may not be shown is left out. Ends early, with a warning, where
   * writing fails. Leaving the loop stops it.
   */
  write(feed: FeedData): AsyncGenerator<WrittenReason[]>;
  /**
   * Calls back with the list, told anew, each time some of its reasons have been written; instead of what it followed for
   * the same callback before, or without a list no more. Never throws.
   */
  follow(retell: Retell, feed?: FeedData): void;
  /** Starts it. Whether it has come, once that is known; never rejects. */
  isUp(): Promise<boolean>;
  close(): void;
}

export type Retell = (feed: FeedData) => void;

/** Cards told of in one call: the first row is written before the second is begun. */
const ownBatch = 10;
/** A page of reasons takes a fraction of a second; a slow device gets a good many. */
const ownDeadlineMs = 15_000;
/** A language model takes seconds for a line, and has a deadline of its own for each: a few are shown as they come. */
const hostedBatch = 4;
const otherDeadlineMs = 60_000;
/** Some megabytes, or some hundred. What has not come by then is taken for dead. */
const ownLoadingMs = 120_000;
const otherLoadingMs = 900_000;
/** What has failed so often in a row fails by its nature: it is not asked again on this page. */
const maxFailures = 3;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const askOf = ({ itemId, title, reason }: Card, { language }: FeedData): Ask[] =>
  reason.facts ? [{ itemId, language, title, facts: reason.facts }] : [];

/** The same list with what has been written of it. */
function tellAnew(feed: FeedData, written: ReadonlyMap<ItemId, Reason>): FeedData {
  const cards = feed.cards.map((card) => {
    const reason = written.get(card.itemId);
    return reason ? { ...card, reason } : card;
  });
  return { ...feed, cards };
}

async function openOnPage(
  engine: ReasonEngine,
  config: WriterConfig,
  onNotice: (notice: WriterNotice) => void,
): Promise<WriterHost> {
  const { openPageWriter } = await import('../worker/page-writer.ts');
  const api = openPageWriter(engine);
  fromOutcome(await api.open(config, onNotice));
  return api;
}

/** The page's side of the writer. Lists never wait for it. */
export function openWrittenReasons(
  { packUrl, device, seed }: WriterConfig,
  { now, writer, onWarning }: Pick<ResolvedOptions, 'now' | 'writer' | 'onWarning'>,
): WrittenReasons {
  let read: ReadWriter = {};
  let misuse: string | undefined;
  try {
    read = readWriter(writer, document.baseURI);
  } catch (error) {
    misuse = messageOf(error);
  }
  const { engine, hosted } = read;
  const isOwn = !engine && !hosted;
  const config: WriterConfig = { packUrl, device, seed, hosted };
  const batch = hosted ? hostedBatch : Math.min(ownBatch, engine?.batch ?? ownBatch);
  const deadlineMs = isOwn ? ownDeadlineMs : otherDeadlineMs;
  const stops = new Map<Retell, () => void>();
  const warned = new Set<string>();
  let failures = 0;
  let tell: (isUp: boolean) => void;
  const told = new Promise<boolean>((resolve) => {
    tell = resolve;
  });

  /** Each reason once: it is the same for every list. */
  function warn(reason: string): void {
    if (!warned.has(reason)) onWarning(`reasons are those of the phrasebook: ${reason}`);
    warned.add(reason);
  }

  function onNotice({ state, reason }: WriterNotice): void {
    if (state === 'loading') return;
    clearTimeout(loading);
    if (state === 'failed') warn(reason ?? 'nothing writes here');
    tell(state === 'ready');
  }

  const fail = (reason: string) => onNotice({ state: 'failed', device: 'none', dtype: 'none', reason });
  const loadingMs = isOwn ? ownLoadingMs : otherLoadingMs;
  const loading = setTimeout(() => fail(`what writes did not come up within ${loadingMs} ms`), loadingMs);
  if (misuse) fail(misuse);
  const onPage = engine && openOnPage(engine, config, onNotice);
  onPage?.catch((error) => fail(messageOf(error)));
  const client = createWorkerClient<WriterApi, WriterConfig, WriterNotice>({
    role: 'writer',
    config: async () => config,
    spawn: (name) =>
      new Worker(new URL('../worker/writer.worker.ts', import.meta.url), { type: 'module', name }),
    async openOnPage(reason) {
      fail(reason);
      throw new Error(`no reasons are written: ${reason}`);
    },
    onNotice,
  });
  async function ask(asks: readonly Ask[], signal: AbortSignal): Promise<Writing[]> {
    if (!onPage) return client.call('write', [asks, now()], { signal, deadlineMs });
    const writing = (await onPage).write(asks, now(), signal);
    return fromOutcome(await settle(writing, { signals: [signal], deadlineMs, what: 'write' }));
  }

  function isUp(): Promise<boolean> {
    if (!onPage && !misuse) client.start();
    return told;
  }

  async function* writeUntil(feed: FeedData, stop: AbortController): AsyncGenerator<WrittenReason[]> {
    const asks = feed.cards.flatMap((card) => askOf(card, feed));
    // A model that is on its way is no call that takes long.
    if (asks.length === 0 || !(await isUp())) return;
    try {
      for (let at = 0; at < asks.length && failures < maxFailures; at += batch) {
        const written = await ask(asks.slice(at, at + batch), stop.signal);
        failures = 0;
        yield written.flatMap(({ itemId, reason }) => (reason ? [{ itemId, reason }] : []));
      }
    } catch (error) {
      if (stop.signal.aborted) return;
      failures++;
      warn(messageOf(error));
    } finally {
      stop.abort();
    }
  }

  return {
    write: (feed) => writeUntil(feed, new AbortController()),
    follow(retell, feed) {
      stops.get(retell)?.();
      stops.delete(retell);
      if (!feed) return;
      const stop = new AbortController();
      stops.set(retell, () => stop.abort());
      const written = new Map<ItemId, Reason>();
      const run = async () => {
        for await (const some of writeUntil(feed, stop)) {
          if (stop.signal.aborted) return;
          for (const { itemId, reason } of some) written.set(itemId, reason);
          if (some.length > 0) retell(tellAnew(feed, written));
        }
      };
      // Without a writer the phrasebook's lines stay.
      run().catch(() => undefined);
    },
    isUp,
    close() {
      clearTimeout(loading);
      for (const stop of stops.values()) stop();
      client.close();
    },
  };
}
