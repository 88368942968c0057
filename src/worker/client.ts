import { proxy, type Remote, wrap } from 'comlink';
import { WorkerLostError } from '../errors.ts';
import type { HistorySnapshot } from '../history/event-source.ts';
import type { Outcome, RankerApi, RankerConfig, RankerMethod, RankerNotice } from './api.ts';
import { fromOutcome } from './outcome.ts';
import { settle } from './settle.ts';

type Answer<K extends RankerMethod> = Awaited<ReturnType<RankerApi[K]>> extends Outcome<infer T> ? T : never;

export interface RankerClientOptions {
  /** Asked once the worker is on its way: the page's history may open meanwhile. */
  config: () => Promise<RankerConfig>;
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
  /** Brings a host up before there is anything to ask it. */
  start(): void;
  /** True when a host is up and can be told of a change. */
  isOpen(): boolean;
  close(): void;
}

/** A worker that has not said that it holds its lock by then is taken for dead. */
const startDeadlineMs = 4_000;
const callDeadlineMs = 20_000;
/**
 * After so many deaths within a minute the page does the work itself. An answer between them proves nothing: a worker
 * that dies of its second question answers the first each time.
 */
const maxDeaths = 3;
const mourningMs = 60_000;

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
  const { idleMs = 300_000 } = options;
  let host: Promise<Host> | undefined;
  let deaths = 0;
  let pageReason: string | undefined;
  let waiting = 0;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function getHost(): Promise<Host> {
    if (host) return host;
    const opened = open();
    // A lost host, and a failed start, are forgotten, so that the next call can try again.
    const forget = () => {
      if (host === opened) host = undefined;
    };
    opened.then(({ lost }) => lost.addEventListener('abort', forget), forget);
    host = opened;
    return opened;
  }

  function mourn() {
    deaths++;
    setTimeout(() => deaths--, mourningMs);
  }

  async function open(): Promise<Host> {
    while (!pageReason) {
      if (deaths >= maxDeaths) pageReason = `the worker died ${deaths} times in a minute`;
      else {
        try {
          return await openWorker();
        } catch (error) {
          if (error instanceof WorkerRefusedError) pageReason = error.message;
          else mourn();
        }
      }
    }
    const api = await options.openOnPage(pageReason);
    await api.open({ ...(await options.config()), withoutModels: pageReason }, options.onNotice);
    await handOver(api);
    return { api, lost: new AbortController().signal, end() {} };
  }

  async function openWorker(): Promise<Host> {
    const name = `inkling-ranker-${Math.random()}`;
    const refused = new WorkerRefusedError('the page allows no worker (worker-src), or its file is missing');
    let worker: Worker;
    try {
      worker = options.spawn(name);
    } catch {
      throw refused;
    }
    const life = new AbortController();
    const { signal } = life;
    const end = (error: unknown) => {
      if (signal.aborted) return;
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
    const starting = { signals: [signal], deadlineMs: startDeadlineMs, what: 'starting the worker' };
    try {
      const opening = api.open(await options.config(), proxy(options.onNotice)) as Promise<Outcome<null>>;
      fromOutcome(await settle(opening, starting));
      isOpen = true;
      watchForDeath(name, signal, () => {
        mourn();
        end(new WorkerLostError('the worker ended before it had answered'));
      });
      await settle(handOver(api), starting);
    } catch (error) {
      end(error);
      throw error;
    }
    return {
      api,
      lost: signal,
      end: () => end(new WorkerLostError('the worker was ended')),
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
    const ask = async () => {
      const { api, lost } = await opened;
      const invoke = api[method] as (...values: unknown[]) => Promise<Outcome<Answer<K>>>;
      const outcome = await settle(invoke(...args), { signals: [lost], what: method });
      return fromOutcome(outcome);
    };
    try {
      return await settle(ask(), {
        signals: [signal],
        deadlineMs,
        what: method,
        onDeadline: () => end(opened),
      });
    } finally {
      if (--waiting === 0) idleTimer = setTimeout(close, idleMs);
    }
  }

  /** One that never opened has nothing to end. */
  const end = (opened?: Promise<Host>) => void opened?.then((ready) => ready.end()).catch(() => {});

  function close() {
    clearTimeout(idleTimer);
    end(host);
    host = undefined;
  }

  return { call, start: () => void getHost().catch(() => {}), isOpen: () => host !== undefined, close };
}

/** The script could not run at all: another try would end the same way. */
class WorkerRefusedError extends Error {}

/**
 * The worker holds the lock of this name from its first line to its last breath; whoever gets it next knows.
 * Where there are no locks (a page that is no secure context), the deadline of a call is what is left.
 */
function watchForDeath(name: string, signal: AbortSignal, onDeath: () => void) {
  // Called off, it rejects.
  navigator.locks?.request(name, { signal }, onDeath).catch(() => {});
}
