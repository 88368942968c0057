import { MisuseError, RecommenderError, WorkerLostError } from './errors.ts';
import { resolveForget } from './history/resolve-forget.ts';
import { exportHistory, type HistoryFile, importHistory } from './history/transfer.ts';
import { createHistorySession } from './recommender/history-session.ts';
import { type RecommenderOptions, resolveOptions } from './recommender/options.ts';
import { whenIdle, whenPageLoaded } from './recommender/page-moments.ts';
import { watchFeed } from './recommender/watch-feed.ts';
import {
  type Adjustment,
  type Consent,
  type EventInput,
  type FeedData,
  type FeedRequest,
  type FeedStatus,
  type ForgetTarget,
  type ItemId,
  type Profile,
  placements,
  type Settings,
  type Why,
} from './types.ts';
import type { Minimum, RankerNotice, RankRequest } from './worker/api.ts';
import { createRankerClient } from './worker/client.ts';

export type { RecommenderOptions } from './recommender/options.ts';

/** A list, and the question one may ask of each of its cards. */
export interface Feed extends FeedData {
  /** @throws {MisuseError} if the item is not in the catalogue. */
  why(itemId: ItemId): Promise<Why>;
}

export interface CallOptions {
  signal?: AbortSignal;
}

export interface Recommender {
  /**
   * Takes one thing the shopper did; works before anything has loaded and is written behind.
   *
   * @throws {MisuseError} for an event that could never be kept.
   */
  record(event: EventInput): void;
  /**
   * Calls back with the first useful cards, again when the model has ranked, and whenever history or settings
   * change, here or in another tab. Never throws later: what goes wrong comes as a feed in state `error`.
   *
   * @returns Stops the watch.
   */
  watch(request: FeedRequest, listener: (feed: Feed) => void): () => void;
  /** One list, once the model has spoken or is known not to. Equal requests under way share one answer. */
  recommend(request: FeedRequest, options?: CallOptions): Promise<Feed>;
  /** What is known, each with the events it rests on. */
  profile(options?: CallOptions): Promise<Profile>;
  adjust(adjustment: Adjustment, options?: CallOptions): Promise<Settings>;
  /** @returns How many events are gone. */
  forget(target: ForgetTarget, options?: CallOptions): Promise<number>;
  export(options?: CallOptions): Promise<HistoryFile>;
  /** @throws {MisuseError} naming the first row that is wrong; nothing is taken in by halves. */
  import(file: unknown, options?: CallOptions): Promise<void>;
  setConsent(consent: Consent): Promise<void>;
  close(): Promise<void>;
}

/** Makes the public object. Nothing is loaded or opened before the first call; safe on a server. */
export function createRecommender(options: RecommenderOptions): Recommender {
  const resolved = resolveOptions(options);
  const { language, now, onWarning } = resolved;
  const watches = new Set<{ refresh(): void; stop(): void }>();
  const underWay = new Map<string, Promise<FeedData>>();
  let closed = false;
  let models: RankerNotice['models'] = 'waiting';

  const history = createHistorySession(resolved, (change, { storage }) => {
    if (storage === 'memory') handBatchOn(change);
    refreshAll();
  });

  let databaseName: string | null = null;
  const client = createRankerClient({
    config: () => ({
      packUrl: new URL(resolved.pack, document.baseURI).href,
      language,
      device: resolved.device,
      seed: resolved.seed,
      databaseName,
    }),
    spawn: (name) =>
      new Worker(new URL('./worker/ranker.worker.ts', import.meta.url), { type: 'module', name }),
    async openOnPage(reason) {
      onWarning(`recommendations are computed on the page and without models: ${reason}`);
      const [{ createPageHost }, { store }] = await Promise.all([
        import('./worker/page-host.ts'),
        history.open(),
      ]);
      return createPageHost(store);
    },
    history: () => history.handOver(),
    onNotice(notice) {
      const wasReady = models === 'ready';
      models = notice.models;
      if (notice.models === 'ready' && !wasReady) refreshAll();
    },
  });

  function refreshAll() {
    underWay.clear();
    for (const watch of watches) watch.refresh();
  }

  /** In memory mode a host knows only what it is told; one that is not up yet is given everything when it is. */
  function handBatchOn({
    reason,
    events,
    revision,
  }: {
    reason: string;
    events?: readonly unknown[];
    revision: number;
  }) {
    if (!client.isOpen()) return;
    const told =
      reason === 'append' && events
        ? client.call('appendHistory', [events as never, revision])
        : history.handOver().then((snapshot) => snapshot && client.call('setHistory', [snapshot]));
    Promise.resolve(told).catch(() => undefined);
  }

  async function ask(request: FeedRequest, minimum: Minimum, signal?: AbortSignal): Promise<FeedData> {
    const key = JSON.stringify([minimum, request]);
    const known = underWay.get(key);
    const work =
      known ?? askHost({ ...request, language: request.language ?? language, nowMs: now(), minimum });
    if (!known) {
      underWay.set(key, work);
      const done = () => underWay.get(key) === work && underWay.delete(key);
      work.then(done, done);
    }
    return signal ? abortable(work, signal) : work;
  }

  async function askHost(request: RankRequest): Promise<FeedData> {
    return withHost(() => client.call('recommend', [request]));
  }

  /** Reading calls may be asked of the next worker when this one dies. */
  async function withHost<T>(call: () => Promise<T>): Promise<T> {
    if (closed) throw new MisuseError('this recommender was closed; create another');
    await whenPageLoaded();
    const opened = await history.open();
    databaseName = opened.storage === 'indexeddb' ? resolved.databaseName : null;
    try {
      return await call();
    } catch (error) {
      if (error instanceof WorkerLostError && !closed) return call();
      throw error;
    }
  }

  const toFeed = (data: FeedData, request: FeedRequest): Feed => ({
    ...data,
    why: (itemId) =>
      withHost(() =>
        client.call('why', [itemId, { ...request, language: data.language, nowMs: now(), minimum: 'any' }]),
      ),
  });

  return {
    record(event) {
      if (closed) return;
      history.record(event);
    },
    watch(request, listener) {
      checkRequest(request);
      const watch = watchFeed(
        (minimum) => ask(request, minimum),
        (data) => listener(toFeed(data, request)),
        (error) => listener(toFeed(errorFeed(request, language, error), request)),
        whenIdle,
      );
      watches.add(watch);
      return () => {
        watch.stop();
        watches.delete(watch);
      };
    },
    async recommend(request, { signal } = {}) {
      checkRequest(request);
      signal?.throwIfAborted();
      return toFeed(await ask(request, 'model', signal), request);
    },
    profile: ({ signal } = {}) => withHost(() => client.call('profile', [now()], { signal })),
    async adjust(adjustment, { signal } = {}) {
      signal?.throwIfAborted();
      const { store } = await history.open();
      return store.writeSettings(toPatch(adjustment, await store.readSettings()));
    },
    async forget(target, { signal } = {}) {
      signal?.throwIfAborted();
      const { store } = await history.open();
      const { events } = await store.read();
      const needsInterests = typeof target === 'object' && 'interestId' in target;
      const interests = needsInterests ? (await this.profile(signal ? { signal } : {})).interests : [];
      const ids = resolveForget(target, events, interests);
      await store.forget(ids);
      return ids === 'everything' ? events.length : ids.length;
    },
    async export({ signal } = {}) {
      signal?.throwIfAborted();
      const { store } = await history.open();
      return exportHistory(await store.read(), now());
    },
    async import(file, { signal } = {}) {
      signal?.throwIfAborted();
      const { store } = await history.open();
      await importHistory(store, file);
    },
    async setConsent(consent) {
      await history.setConsent(consent);
      // Another consent is another place for the history: the next call starts a worker that knows it.
      client.close();
      refreshAll();
    },
    async close() {
      closed = true;
      for (const watch of watches) watch.stop();
      watches.clear();
      client.close();
      await history.close();
    },
  };
}

function checkRequest({ placement, limit, itemId }: FeedRequest) {
  if (!placements.includes(placement)) {
    throw new MisuseError(`placement is ${JSON.stringify(placement)}; it takes ${placements.join(', ')}`);
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 60)) {
    throw new MisuseError(`limit is ${limit}; it takes a whole number from 1 to 60`);
  }
  if ((placement === 'related' || placement === 'complementary') && !itemId) {
    throw new MisuseError(`placement '${placement}' needs an itemId`);
  }
}

function toPatch({ mute, unmute, ...rest }: Adjustment, { mutedTags }: Settings): Partial<Settings> {
  const patch: Partial<Settings> = { ...rest };
  if (mute) patch.mutedTags = [...new Set([...mutedTags, mute.tag])];
  if (unmute) patch.mutedTags = mutedTags.filter((tag) => tag !== unmute.tag);
  return patch;
}

function errorFeed(request: FeedRequest, language: FeedData['language'], error: unknown): FeedData {
  const status: FeedStatus = {
    source: 'fallback',
    device: 'none',
    dtype: 'none',
    pack: 'failed',
    packVersion: '',
    persistent: false,
    warnings: [],
    timings: {},
    bytes: 0,
  };
  return {
    placement: request.placement,
    language: request.language ?? language,
    state: 'error',
    cards: [],
    status,
    error: {
      code: error instanceof RecommenderError ? error.code : 'unknown',
      message: error instanceof Error ? error.message : String(error),
    },
  };
}

function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
