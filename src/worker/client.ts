import { proxy, type Remote, wrap } from 'comlink';
import { WorkerLostError } from '../errors.ts';
import type { HistorySnapshot } from '../history/event-source.ts';
import type { Outcome, RankerApi, RankerConfig, RankerMethod, RankerNotice } from './api.ts';
import { fromOutcome } from './outcome.ts';
import { settle } from './settle.ts';

type Answer<K extends RankerMethod> = Awaited<ReturnType<RankerApi[K]>> extends Outcome<infer T> ? T : never;

export interface RankerClientOptions {
  config: () => RankerConfig;
  /** Starts a worker under this name; throws or errs where the page allows none. */
  spawn: (name: string) => Worker;
  /** The same host without a worker, on the page and without models. */
  openOnPage: (reason: string) => Promise<RankerApi>;
  /** In memory mode, all there is: every new host is given it. */
  history: () => Promise<HistorySnapshot | undefined>;
  onNotice: (notice: RankerNotice) => void;
  /** A worker with nobody waiting is ended after this. */
  idleMs?: number;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  deadlineMs?: number;
}

export interface RankerClient {
  call<K extends RankerMethod>(
    method: K,
    args: Parameters<RankerApi[K]>,
    options?: CallOptions,
  ): Promise<Answer<K>>;
  /** True when a host is up and can be told of a change. */
  isOpen(): boolean;
  close(): void;
}

/** A worker that has not said that it holds its lock by then is taken for dead. */
const startDeadlineMs = 4_000;
const callDeadlineMs = 20_000;
/** After so many deaths in a row without an answer between them, the page does the work itself. */
const maxDeaths = 3;

interface Host {
  api: RankerApi | Remote<RankerApi>;
  /** Aborts, with our own error as its reason, when the host is gone. */
  lost: AbortSignal;
  end(): void;
}

/**
 * The one place where the page meets the worker. Starts it on the first call, gives every call a deadline and
 * an abort, notices a death by the Web Lock the worker held (a dead worker fires no event), rejects what
 * waits, and starts another one for the next call.
 */
export function createRankerClient(options: RankerClientOptions): RankerClient {
  const idleMs = options.idleMs ?? 300_000;
  let host: Promise<Host> | undefined;
  let deaths = 0;
  let pageReason: string | undefined;
  let waiting = 0;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function getHost(): Promise<Host> {
    if (host) return host;
    const opened: Promise<Host> = open().then((ready) => {
      ready.lost.addEventListener('abort', () => {
        if (host === opened) host = undefined;
      });
      return ready;
    });
    // A failed start is forgotten, so that the next call can try again.
    opened.catch(() => {
      if (host === opened) host = undefined;
    });
    host = opened;
    return opened;
  }

  async function open(): Promise<Host> {
    while (pageReason === undefined) {
      try {
        return await openWorker();
      } catch (error) {
        if (error instanceof WorkerRefusedError) pageReason = error.message;
        else if (++deaths >= maxDeaths) pageReason = `the worker died ${deaths} times in a row`;
      }
    }
    const api = await options.openOnPage(pageReason);
    await api.open({ ...options.config(), withoutModels: pageReason }, options.onNotice);
    await handOver(api);
    return { api, lost: new AbortController().signal, end: () => {} };
  }

  async function openWorker(): Promise<Host> {
    const name = `inkling-ranker-${crypto.randomUUID?.() ?? Math.random().toString(36).slice(2)}`;
    const refused = new WorkerRefusedError('the page allows no worker (worker-src), or its file is missing');
    let worker: Worker;
    try {
      worker = options.spawn(name);
    } catch {
      throw refused;
    }
    const life = new AbortController();
    const end = (error: Error) => {
      if (life.signal.aborted) return;
      // The watch over the lock is called off first: an end of our own is no death.
      life.abort(error);
      worker.terminate();
    };
    // Before it has opened, an error event means that the script never ran; afterwards, that a call threw late.
    let isOpen = false;
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (!isOpen) end(refused);
    });
    const api = wrap<RankerApi>(worker);
    const starting = { signals: [life.signal], deadlineMs: startDeadlineMs, what: 'starting the worker' };
    try {
      const opening = api.open(options.config(), proxy(options.onNotice)) as Promise<Outcome<null>>;
      fromOutcome(await settle(opening, starting));
      isOpen = true;
      watchForDeath(name, life.signal, () => {
        deaths++;
        end(new WorkerLostError('the worker ended before it had answered; the next call starts another'));
      });
      await settle(handOver(api), starting);
    } catch (error) {
      end(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
    return {
      api,
      lost: life.signal,
      end: () =>
        end(new WorkerLostError('the worker was ended because nobody needed it, or missed a deadline')),
    };
  }

  async function handOver(api: RankerApi | Remote<RankerApi>) {
    const snapshot = await options.history();
    if (snapshot) fromOutcome(await api.setHistory(snapshot));
  }

  async function call<K extends RankerMethod>(
    method: K,
    args: Parameters<RankerApi[K]>,
    { signal, deadlineMs = callDeadlineMs }: CallOptions = {},
  ): Promise<Answer<K>> {
    waiting++;
    clearTimeout(idleTimer);
    const opened = getHost();
    const work = opened.then(async ({ api, lost }) => {
      const invoke = api[method] as (...values: unknown[]) => Promise<Outcome<Answer<K>>>;
      const outcome = await settle(invoke(...args), { signals: [lost], what: method });
      deaths = 0;
      return fromOutcome(outcome);
    });
    try {
      return await settle(work, {
        signals: [signal],
        deadlineMs,
        what: method,
        onDeadline: () => void opened.then((late) => late.end()).catch(() => undefined),
      });
    } finally {
      if (--waiting === 0) idleTimer = setTimeout(endHost, idleMs);
    }
  }

  function endHost() {
    void host?.then((ready) => ready.end()).catch(() => undefined);
    host = undefined;
  }

  return {
    call,
    isOpen: () => host !== undefined,
    close() {
      clearTimeout(idleTimer);
      endHost();
    },
  };
}

/** The script could not run at all: another try would end the same way. */
class WorkerRefusedError extends Error {}

/**
 * The worker holds the lock of this name from its first line to its last breath; whoever gets it next knows.
 * Where there are no locks (a page that is no secure context), the deadline of a call is what is left.
 */
function watchForDeath(name: string, signal: AbortSignal, onDeath: () => void) {
  navigator.locks
    ?.request(name, { signal }, () => onDeath())
    .catch(() => {
      // The watch was called off.
    });
}
