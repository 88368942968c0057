import { MisuseError, WorkerLostError } from './errors.ts';
import { expectValue } from './history/expect-value.ts';
import type { HistoryChange, HistoryChangeReason, HistoryStore } from './history/history-store.ts';
import { loadOnDemand } from './history/load-on-demand.ts';
import { describeError } from './history/reason-of.ts';
import type { HistoryFile } from './history/transfer.ts';
import { fetchFirstList } from './recommender/fetch-first-list.ts';
import { createHistorySession } from './recommender/history-session.ts';
import { loadLateChunks } from './recommender/late-chunks.ts';
import { type RecommenderOptions, resolveOptions } from './recommender/options.ts';
import { whenIdle, whenPageLoaded } from './recommender/page-moments.ts';
import { type FeedCause, type FeedWatch, watchFeed } from './recommender/watch-feed.ts';
import type { Retell, WrittenReason, WrittenReasons } from './recommender/written-reasons.ts';
import {
  type Adjustment,
  type Consent,
  type EventInput,
  type FeedData,
  type FeedRequest,
  type FeedStatus,
  type ForgetTarget,
  type ItemId,
  type Language,
  type Profile,
  placements,
  type Settings,
  type Why,
} from './types.ts';
import type { Minimum, RankerApi, RankerConfig, RankerNotice } from './worker/api.ts';
import { createWorkerClient } from './worker/client.ts';
import { fromOutcome } from './worker/outcome.ts';
import { settle } from './worker/settle.ts';

export type { RecommenderOptions } from './recommender/options.ts';

/** A list, and the question one may ask of each of its cards. */
export interface Feed extends FeedData {
  /** @throws {MisuseError} if the item is not in the catalogue. */
  why(itemId: ItemId): Promise<Why>;
  /** Reasons as a model writes them, some at a time; none where nothing writes here. Leaving the loop stops the writer. */
  reasons: AsyncIterable<WrittenReason[]>;
  /**
   * Why this list came, with the lists of a watch. After `settings` and `forget` nothing that stood on the page
   * before may be kept: its reasons may rest on what is gone.
   */
  cause?: FeedCause;
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
   * Calls back with the first useful cards, again when the model has ranked, again as reasons are written, and
   * whenever history or settings change, here or in another tab; being seen alone (`impression`, `dwell`) changes the next list and brings
   * none. Never throws later: what goes wrong comes as a feed in state `error`.
   *
   * @returns Stops the watch.
   */
  watch(request: FeedRequest, listener: (feed: Feed) => void): () => void;
  /** One list, once the model has spoken or is known not to. Equal requests under way share one answer. */
  recommend(request: FeedRequest, options?: CallOptions): Promise<Feed>;
  /** What is known, each with the events it rests on, in the language of the options or the recommender's own. */
  profile(options?: CallOptions & { language?: Language }): Promise<Profile>;
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
  const watches = new Set<FeedWatch>();
  const underWay = new Map<string, Promise<FeedData>>();
  /** The list of each watch, by what tells it anew as its reasons are written. */
  const lists = new Map<Retell, FeedData>();
  let closed = false;
  let models: RankerNotice['models'] = 'waiting';
  let hasWriter = false;
  let written: WrittenReasons | undefined;

  const history = createHistorySession(resolved, (change, { storage }) => {
    if (storage === 'memory' && client.isOpen()) tellHost(change).catch(() => undefined);
    refreshAll(change.quiet ? undefined : causeOf(change.reason));
  });
  const client = createWorkerClient<RankerApi, RankerConfig, RankerNotice>({
    role: 'ranker',
    config: openConfig,
    spawn: (name) =>
      new Worker(new URL('./worker/ranker.worker.ts', import.meta.url), { type: 'module', name }),
    async openOnPage(reason) {
      onWarning(`lists are made on the page, without models: ${reason}`);
      const [host, { store }] = await Promise.all([import('./worker/page-host.ts'), history.open()]);
      const api = host.createPageHost(store);
      await api.open({ ...(await openConfig()), withoutModels: reason }, onNotice);
      return api;
    },
    async handOver(api) {
      const snapshot = await history.handOver();
      if (snapshot) fromOutcome(await api.setHistory(snapshot));
    },
    onNotice,
  });

  async function openConfig(): Promise<RankerConfig> {
    return {
      packUrl: new URL(resolved.pack, document.baseURI).href,
      language,
      device: resolved.device,
      seed: resolved.seed,
      databaseName: (await history.open()).storage === 'indexeddb' ? resolved.databaseName : null,
    };
  }

  function onNotice(notice: RankerNotice) {
    if (notice.models === 'ready' && models !== 'ready') refreshAll('model');
    models = notice.models;
    hasWriter = notice.writer;
  }

  /** @param cause  Undefined when watches can wait; questions to come are answered anew all the same. */
  function refreshAll(cause?: FeedCause) {
    underWay.clear();
    if (cause) for (const watch of watches) watch.refresh(cause);
  }

  /** In memory mode a host knows only what it is told; one that is not up yet is given everything when it is. */
  async function tellHost({ reason, events, revision }: HistoryChange) {
    if (reason === 'append' && events) return client.call('appendHistory', [[...events], revision]);
    const snapshot = await history.handOver();
    return snapshot && client.call('setHistory', [snapshot]);
  }

  const complete = (request: FeedRequest) => ({ ...request, language: request.language ?? language });

  function ask(request: FeedRequest, minimum: Minimum): Promise<FeedData> {
    const key = JSON.stringify([minimum, request]);
    const known = underWay.get(key);
    if (known) return known;
    const asked = { ...complete(request), nowMs: now(), minimum };
    const work = withHost(() => client.call('recommend', [asked]));
    const done = () => underWay.get(key) === work && underWay.delete(key);
    underWay.set(key, work);
    work.then(done, done);
    return work;
  }

  /** Reading calls are asked of the next worker when this one dies, until the client takes them to the page. */
  async function withHost<T extends object>(call: () => Promise<T>): Promise<T> {
    if (closed) throw new MisuseError('this recommender was closed; create another');
    await whenPageLoaded();
    client.start();
    await history.open();
    const attempt = (left: number): Promise<T> =>
      call().catch((error) => {
        if (error instanceof WorkerLostError && !closed && left) return attempt(left - 1);
        throw error;
      });
    const answer = await attempt(3);
    void prepare();
    return answer;
  }

  let isPreparing = false;
  let isPrepared = false;
  /** Once there is a list: what only some visits will need is fetched by everyone alike. */
  async function prepare() {
    if (isPreparing) return;
    isPreparing = true;
    await whenIdle();
    try {
      await Promise.all([loadLateChunks(), openWriter()]);
      isPrepared = true;
      await (await history.open()).store.purge();
    } catch {
      // Another list, another try; a purge waits for the next page.
      isPreparing = isPrepared;
    }
  }

  /** Reasons come after the first lists, from a worker of their own. Settles when it is up or known not to come. */
  async function openWriter(): Promise<WrittenReasons | undefined> {
    const { writer } = resolved;
    if (closed || !writer || (writer === true && !hasWriter)) return undefined;
    const { openWrittenReasons } = await import('./recommender/written-reasons.ts');
    const config = await openConfig();
    if (!written) {
      written = openWrittenReasons(config, resolved);
      for (const [retell, list] of lists) written.follow(retell, list);
    }
    return (await written.isUp()) ? written : undefined;
  }

  async function* writeReasons(data: FeedData) {
    const writer = await openWriter();
    if (writer) yield* writer.write(data);
  }

  /** The host knows of its own files; the page has one more to come before nothing is asked for any more. */
  const withPageStatus = <T extends { status: FeedStatus }>(answer: T): T =>
    isPrepared || answer.status.pack !== 'complete'
      ? answer
      : { ...answer, status: { ...answer.status, pack: 'ranking' } };

  /** Of whom nothing is known sees what the build made, until the worker has answered for the first time. */
  async function readFirstList(request: FeedRequest): Promise<FeedData | undefined> {
    await whenPageLoaded();
    const list = isPreparing ? undefined : fetchFirstList(resolved.pack, complete(request));
    list?.catch(() => {});
    return list && (await history.isUntouched()) ? list : undefined;
  }

  const toFeed = (data: FeedData, request: FeedRequest, cause?: FeedCause): Feed => ({
    ...withPageStatus(data),
    ...(cause && { cause }),
    reasons: writeReasons(data),
    why: (itemId) =>
      withHost(() =>
        client.call('why', [itemId, { ...request, language: data.language, nowMs: now(), minimum: 'any' }]),
      ),
  });

  const readProfile: Recommender['profile'] = async ({ signal, language } = {}) =>
    withPageStatus(await withHost(() => client.call('profile', [now(), language], { signal })));

  /** A verb that only some shoppers ever wish for: its code comes late. */
  async function wish<T>(
    fulfil: (store: HistoryStore, verbs: Awaited<ReturnType<typeof loadOnDemand>>) => Promise<T>,
    { signal }: CallOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    const [{ store }, verbs] = await Promise.all([history.open(), loadOnDemand()]);
    return fulfil(store, verbs);
  }

  return {
    record(event) {
      if (!closed) history.record(event);
    },
    watch(request, listener) {
      checkRequest(request);
      const retell: Retell = (data) => listener(toFeed(data, request, 'reasons'));
      const watch = watchFeed(
        (minimum) => ask(request, minimum),
        (data, cause) => {
          listener(toFeed(data, request, cause));
          lists.set(retell, data);
          written?.follow(retell, data);
        },
        (error, cause) => listener(toFeed(errorFeed(complete(request), error), request, cause)),
        whenIdle,
        readFirstList(request),
      );
      watches.add(watch);
      return () => {
        watch.stop();
        watches.delete(watch);
        lists.delete(retell);
        written?.follow(retell);
      };
    },
    async recommend(request, { signal } = {}) {
      checkRequest(request);
      signal?.throwIfAborted();
      return toFeed(await settle(ask(request, 'model'), { signals: [signal], what: 'recommend' }), request);
    },
    profile: readProfile,
    adjust: (adjustment, options) => wish((store, verbs) => verbs.adjustSettings(store, adjustment), options),
    forget: (target, options) =>
      wish(
        (store, verbs) =>
          verbs.forgetTarget(store, target, async () => (await readProfile(options)).interests),
        options,
      ),
    export: (options) =>
      wish(async (store, verbs) => verbs.exportHistory(await store.read(), now()), options),
    import: (file, options) => wish((store, verbs) => verbs.importHistory(store, file), options),
    async setConsent(consent) {
      await history.setConsent(consent);
      // Another consent is another place for the history: the next call starts a worker that knows it.
      client.close();
      refreshAll('settings');
    },
    async close() {
      closed = true;
      for (const watch of watches) watch.stop();
      watches.clear();
      client.close();
      written?.close();
      await history.close();
    },
  };
}

// What a page missed while it rested, `restore`, may have been a forget.
const causeOf = (reason: HistoryChangeReason): FeedCause =>
  reason === 'append' || reason === 'purge' ? 'history' : reason === 'settings' ? reason : 'forget';

function checkRequest({ placement, limit, itemId }: FeedRequest) {
  expectValue(placements.includes(placement), 'placement', placement, placements.join(', '));
  const isInRange = limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= 60);
  expectValue(isInRange, 'limit', limit, 'a whole number from 1 to 60');
  if ((placement === 'related' || placement === 'complementary') && !itemId) {
    throw new MisuseError(`placement '${placement}' needs an itemId`);
  }
}

function errorFeed(request: FeedRequest & Pick<FeedData, 'language'>, error: unknown): FeedData {
  return {
    placement: request.placement,
    language: request.language,
    state: 'error',
    cards: [],
    status: {
      source: 'fallback',
      device: 'none',
      dtype: 'none',
      pack: 'failed',
      packVersion: '',
      persistent: false,
      warnings: [],
      timings: {},
      bytes: 0,
    },
    error: describeError(error),
  };
}
