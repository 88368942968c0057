import { proxy, type Remote, wrap } from 'comlink';
import { WorkerLostError } from '../errors.ts';
import type { HostApi, Outcome } from './api.ts';
import { fromOutcome } from './outcome.ts';
import { settle } from './settle.ts';

type Method<Api> = Exclude<keyof Api & string, 'open'>;
type Arguments<Api, K extends keyof Api> = Api[K] extends (...values: infer A) => unknown ? A : never;
type Answer<Api, K extends keyof Api> = Api[K] extends (...values: never[]) => Promise<Outcome<infer T>>
  ? T
  : never;

export interface WorkerClientOptions<Api extends HostApi<Config, Notice>, Config, Notice> {
  /** Stands in the name of the worker, and of its lock. */
  role: string;
  /** Asked once the worker is on its way: the page's history may open meanwhile. */
  config: () => Promise<Config>;
  /** Starts a worker under this name; throws or errs where the page allows none. */
  spawn: (name: string) => Worker;
  /** The same host without a worker, opened; rejects where there is none. */
  openOnPage: (reason: string) => Promise<Api>;
  /** What every new host is given before it is asked anything. */
  handOver?: (api: Api | Remote<Api>) => Promise<void>;
  onNotice: (notice: Notice) => void;
  /** A worker with nobody waiting is ended after this. */
  idleMs?: number;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  deadlineMs?: number;
}

export interface WorkerClient<Api> {
  call<K extends Method<Api>>(
    method: K,
    args: Arguments<Api, K>,
    options?: CallOptions,
  ): Promise<Answer<Api, K>>;
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

interface Host<Api> {
  api: Api | Remote<Api>;
  /** Aborts, with our own error as its reason, when the host is gone. */
  lost: AbortSignal;
  end(): void;
}

/**
 * The one place where the page meets the worker. Starts it on the first call, gives every call a deadline and
 * an abort, notices a death by the Web Lock the worker held (a dead worker fires no event), rejects what
 * waits, and starts another one for the next call.
 */
export function createWorkerClient<Api extends HostApi<Config, Notice>, Config, Notice>(
  options: WorkerClientOptions<Api, Config, Notice>,
): WorkerClient<Api> {
  const { idleMs = 300_000 } = options;
  let host: Promise<Host<Api>> | undefined;
  let deaths = 0;
  let pageReason: string | undefined;
  let waiting = 0;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function getHost(): Promise<Host<Api>> {
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

  async function open(): Promise<Host<Api>> {
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
    await options.handOver?.(api);
    return { api, lost: new AbortController().signal, end() {} };
  }

  async function openWorker(): Promise<Host<Api>> {
    const name = `inkling-${options.role}-${Math.random()}`;
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
    const api = wrap<Api>(worker);
    const starting = { signals: [signal], deadlineMs: startDeadlineMs, what: 'starting the worker' };
    try {
      const opening = (api as HostApi<Config, Notice>).open(await options.config(), proxy(options.onNotice));
      fromOutcome(await settle(opening, starting));
      isOpen = true;
      watchForDeath(name, signal, () => {
        mourn();
        end(new WorkerLostError('the worker ended before it had answered'));
      });
      await settle(Promise.resolve(options.handOver?.(api)), starting);
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

  async function call<K extends Method<Api>>(
    method: K,
    args: Arguments<Api, K>,
    { signal, deadlineMs = callDeadlineMs }: CallOptions = {},
  ): Promise<Answer<Api, K>> {
    waiting++;
    clearTimeout(idleTimer);
    const opened = getHost();
    const ask = async () => {
      const { api, lost } = await opened;
      const invoke = (api as Api)[method] as (...values: unknown[]) => Promise<Outcome<Answer<Api, K>>>;
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
  const end = (opened?: Promise<Host<Api>>) => void opened?.then((ready) => ready.end()).catch(() => {});

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
