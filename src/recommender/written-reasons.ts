import type { Ask } from '../reasons/writer/ask.ts';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import type { Writing } from '../reasons/writer/write-reasons.ts';
import type { Card, FeedData, ItemId, Reason } from '../types.ts';
import type { WriterApi, WriterConfig, WriterNotice } from '../worker/api.ts';
import { createWorkerClient } from '../worker/client.ts';
import { fromOutcome } from '../worker/outcome.ts';

export interface WrittenReason {
  itemId: ItemId;
  reason: Reason;
}

export interface WrittenReasons {
  /** Reasons for a list's cards as they are written; what may not be shown is left out. Leaving the loop stops it. */
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
const batch = 10;
/** A page of reasons takes a fraction of a second; a slow device gets a good many. */
const writeDeadlineMs = 15_000;

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
): Promise<WriterApi> {
  const { openPageWriter } = await import('../worker/page-writer.ts');
  const api = openPageWriter(engine);
  fromOutcome(await api.open(config, onNotice));
  return api;
}

/**
 * The page's side of the writer. Lists never wait for it.
 *
 * @param writer  True for the pack's own, in a worker; or an engine that writes on the page.
 */
export function openWrittenReasons(
  { packUrl, device, seed }: WriterConfig,
  now: () => number,
  writer: ReasonEngine | true,
): WrittenReasons {
  const config = { packUrl, device, seed };
  const stops = new Map<Retell, () => void>();
  let settle: (isUp: boolean) => void;
  const settled = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const onNotice = ({ state }: WriterNotice): void => {
    if (state !== 'loading') settle(state === 'ready');
  };
  const onPage = writer === true ? undefined : openOnPage(writer, config, onNotice);
  const client = createWorkerClient<WriterApi, WriterConfig, WriterNotice>({
    role: 'writer',
    config: async () => config,
    spawn: (name) =>
      new Worker(new URL('../worker/writer.worker.ts', import.meta.url), { type: 'module', name }),
    async openOnPage(reason) {
      onNotice({ state: 'failed', device: 'none', dtype: 'none', reason });
      throw new Error(`no reasons are written: ${reason}`);
    },
    onNotice,
  });
  const ask = async (asks: readonly Ask[], signal: AbortSignal): Promise<Writing[]> =>
    onPage
      ? fromOutcome(await (await onPage).write(asks, now()))
      : client.call('write', [asks, now()], { signal, deadlineMs: writeDeadlineMs });

  async function* write(feed: FeedData): AsyncGenerator<WrittenReason[]> {
    const asks = feed.cards.flatMap((card) => askOf(card, feed));
    const stop = new AbortController();
    try {
      for (let at = 0; at < asks.length; at += batch) {
        const written = await ask(asks.slice(at, at + batch), stop.signal);
        yield written.flatMap(({ itemId, reason }) => (reason ? [{ itemId, reason }] : []));
      }
    } finally {
      stop.abort();
    }
  }

  return {
    write,
    follow(retell, feed) {
      stops.get(retell)?.();
      stops.delete(retell);
      if (!feed) return;
      let isStopped = false;
      stops.set(retell, () => {
        isStopped = true;
      });
      const written = new Map<ItemId, Reason>();
      const run = async () => {
        for await (const some of write(feed)) {
          if (isStopped) return;
          for (const { itemId, reason } of some) written.set(itemId, reason);
          if (some.length > 0) retell(tellAnew(feed, written));
        }
      };
      // Without a writer the phrasebook's lines stay.
      run().catch(() => undefined);
    },
    isUp() {
      if (!onPage) client.start();
      return settled;
    },
    close() {
      for (const stop of stops.values()) stop();
      client.close();
    },
  };
}
