import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PackError, WorkerLostError } from '../errors.ts';
import type { RankerApi, RankerConfig, RankerNotice } from './api.ts';
import { createWorkerClient, type WorkerClientOptions } from './client.ts';
import { toOutcome } from './outcome.ts';

const config: RankerConfig = {
  packUrl: 'http://shop.example/pack/',
  language: 'en',
  device: 'auto',
  seed: 1,
  databaseName: null,
};

/** A worker's two ends in one thread: real messages through Comlink, a lock that its death sets free. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  readonly #channel = new MessageChannel();
  onKilled = () => {};

  constructor(host: Partial<RankerApi>) {
    super();
    FakeWorker.all.push(this);
    this.#channel.port1.addEventListener('message', (event) =>
      this.dispatchEvent(Object.assign(new Event('message'), { data: event.data })),
    );
    this.#channel.port1.start();
    expose(host, this.#channel.port2);
    this.#channel.port2.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []) {
    this.#channel.port1.postMessage(message, transfer as never);
  }

  /** What a crash, a terminate from outside, or `self.close()` look like from the page: silence. */
  kill() {
    this.#channel.port1.close();
    this.#channel.port2.close();
    const { onKilled } = this;
    // One dies once, also when the page then ends what is dead already.
    this.onKilled = () => {};
    onKilled();
  }

  terminate() {
    this.kill();
  }
}

const answering = (more: Partial<RankerApi> = {}): Partial<RankerApi> => ({
  open: () => toOutcome(() => null),
  setHistory: () => toOutcome(() => null),
  ...more,
});

function createClient(
  hosts: (Partial<RankerApi> | Error)[],
  more: Partial<WorkerClientOptions<RankerApi, RankerConfig, RankerNotice>> = {},
) {
  const openOnPage = vi.fn(
    async () => answering({ profile: () => toOutcome(() => 'from the page' as never) }) as RankerApi,
  );
  const onNotice = vi.fn();
  const spawned: FakeWorker[] = [];
  const client = createWorkerClient<RankerApi, RankerConfig, RankerNotice>({
    role: 'ranker',
    config: async () => config,
    spawn() {
      const host = hosts[Math.min(spawned.length, hosts.length - 1)]!;
      if (host instanceof Error) throw host;
      const worker = new FakeWorker(host);
      spawned.push(worker);
      return worker as unknown as Worker;
    },
    openOnPage,
    onNotice,
    ...more,
  });
  return { client, spawned, openOnPage, onNotice };
}

/** Locks as the platform gives them: the watcher of a name is let in when the worker of that name dies. */
function stubLocks(spawned: () => FakeWorker[]) {
  vi.stubGlobal('navigator', {
    locks: {
      request(_name: string, { signal }: { signal: AbortSignal }, granted: () => void) {
        return new Promise<void>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          const worker = spawned().at(-1)!;
          worker.onKilled = () => {
            granted();
            resolve();
          };
        });
      },
    },
  });
}

describe('createWorkerClient', () => {
  beforeEach(() => {
    FakeWorker.all = [];
    stubLocks(() => FakeWorker.all);
  });
  afterEach(() => {
    for (const worker of FakeWorker.all) worker.kill();
    vi.unstubAllGlobals();
  });

  it('starts nothing before the first call, and one worker for many calls', async () => {
    const { client, spawned } = createClient([answering({ profile: () => toOutcome(() => 7 as never) })]);
    expect(spawned).toHaveLength(0);
    await expect(Promise.all([client.call('profile', [1]), client.call('profile', [2])])).resolves.toEqual([
      7, 7,
    ]);
    expect(spawned).toHaveLength(1);
    client.close();
  });

  it('brings our own classes of error back, with their code', async () => {
    const failing = answering({
      profile: () =>
        toOutcome(() => {
          throw new PackError('items.json has 3 bytes');
        }),
    });
    const { client } = createClient([failing]);
    const error = await client.call('profile', [1]).catch((caught) => caught);
    expect(error).toBeInstanceOf(PackError);
    expect(error).toMatchObject({ code: 'pack', message: 'items.json has 3 bytes' });
    client.close();
  });

  it('rejects what waits when the worker dies, and the next call gets a new one', async () => {
    let asked: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const silent = answering({
      profile: () => {
        asked();
        return new Promise(() => {});
      },
    });
    const { client, spawned } = createClient([
      silent,
      answering({ profile: () => toOutcome(() => 'alive' as never) }),
    ]);
    const waiting = expect(client.call('profile', [1])).rejects.toThrow(WorkerLostError);
    await isAsked;
    spawned[0]!.kill();
    await waiting;
    await expect(client.call('profile', [1])).resolves.toBe('alive');
    expect(spawned).toHaveLength(2);
    client.close();
  });

  it('hands the whole history to every new worker in memory mode', async () => {
    const given: unknown[] = [];
    const host = answering({
      setHistory: (snapshot) => {
        given.push(snapshot);
        return toOutcome(() => null);
      },
      profile: () => toOutcome(() => 1 as never),
    });
    const snapshot = { revision: 3, events: [], settings: {} as never };
    const { client, spawned } = createClient([host], {
      async handOver(api) {
        await api.setHistory(snapshot);
      },
    });
    await client.call('profile', [1]);
    spawned[0]!.kill();
    await vi.waitFor(() => expect(client.isOpen()).toBe(false));
    await client.call('profile', [1]);
    expect(given).toEqual([snapshot, snapshot]);
    client.close();
  });

  it('works on the page once three workers have died within a minute, each after it had opened', async () => {
    let asked: () => void = () => {};
    const silent = answering({
      profile: () => {
        asked();
        return new Promise(() => {});
      },
    });
    const { client, spawned, openOnPage } = createClient([silent]);
    for (let deaths = 1; deaths <= 3; deaths++) {
      const isAsked = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const waiting = expect(client.call('profile', [1])).rejects.toThrow(WorkerLostError);
      await isAsked;
      spawned.at(-1)!.kill();
      await waiting;
    }
    await expect(client.call('profile', [1])).resolves.toBe('from the page');
    expect(openOnPage).toHaveBeenCalledWith('the worker died 3 times in a minute');
    expect(spawned).toHaveLength(3);
    client.close();
  });

  it('works on the page when no worker may be started, and says why', async () => {
    const { client, openOnPage } = createClient([new Error('Refused by worker-src')]);
    await expect(client.call('profile', [1])).resolves.toBe('from the page');
    expect(openOnPage).toHaveBeenCalledWith(expect.stringContaining('worker-src'));
    client.close();
  });

  it('works on the page when the script errs before it has opened', async () => {
    const { client, spawned, openOnPage } = createClient([{ open: () => new Promise<never>(() => {}) }]);
    const answer = client.call('profile', [1]);
    await vi.waitFor(() => expect(spawned).toHaveLength(1));
    spawned[0]!.dispatchEvent(new Event('error', { cancelable: true }));
    await expect(answer).resolves.toBe('from the page');
    expect(openOnPage).toHaveBeenCalledOnce();
    client.close();
  });

  it('ends a worker that misses its deadline, and only that one', async () => {
    const { client, spawned } = createClient([
      answering({ profile: () => new Promise(() => {}) }),
      answering({ profile: () => toOutcome(() => 'next' as never) }),
    ]);
    await expect(client.call('profile', [1], { deadlineMs: 20 })).rejects.toHaveProperty('code', 'deadline');
    await vi.waitFor(() => expect(client.isOpen()).toBe(false));
    await expect(client.call('profile', [1])).resolves.toBe('next');
    expect(spawned).toHaveLength(2);
    client.close();
  });

  it('rejects an abort at once and keeps the worker for the next call', async () => {
    const slow = answering({
      profile: (nowMs) => (nowMs === 1 ? new Promise(() => {}) : toOutcome(() => 'still here' as never)),
    });
    const { client, spawned } = createClient([slow]);
    const controller = new AbortController();
    const aborted = expect(client.call('profile', [1], { signal: controller.signal })).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
    controller.abort();
    await aborted;
    await expect(client.call('profile', [2])).resolves.toBe('still here');
    expect(spawned).toHaveLength(1);
    client.close();
  });
});
