import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HistoryUnavailableError, MisuseError } from '../errors.ts';
import { createConnection, openDatabase } from './open-database.ts';
import { databaseVersion } from './schema.ts';
import { nextName, openVersion } from './test/database.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openDatabase', () => {
  test('brings a new database to the present version', async () => {
    const database = await openDatabase(nextName());
    expect(database.version).toBe(databaseVersion);
    expect([...database.objectStoreNames]).toEqual(['derived', 'events', 'meta', 'settings']);
    database.close();
  });

  test('refuses when there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openDatabase('any')).rejects.toThrow(HistoryUnavailableError);
  });

  test('refuses when the browser forbids the very name', async () => {
    const forbidden = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: forbidden });
    const opening = openDatabase('any');
    await expect(opening).rejects.toThrow(HistoryUnavailableError);
    await expect(opening).rejects.toThrow('Database "any" is not usable: The operation is insecure.');
  });

  test('keeps the cause of a refusal', async () => {
    const cause = new DOMException('private mode', 'InvalidStateError');
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw cause;
      },
    });
    await expect(openDatabase('any')).rejects.toMatchObject({ code: 'history-unavailable', cause });
  });

  test('gives up at the deadline when an old tab does not let go, and opens once it has', async () => {
    const name = nextName();
    // A tab whose code does not close on `versionchange`.
    const oldTab = await openVersion(name, 1);
    const opening = openDatabase(name, { deadlineMs: 30 });
    await expect(opening).rejects.toThrow(HistoryUnavailableError);
    await expect(opening).rejects.toThrow('another tab holds an older version open');

    oldTab.close();
    const database = await openDatabase(name);
    expect(database.version).toBe(databaseVersion);
    database.close();
  });

  test('does not keep a connection that came after the deadline', async () => {
    const name = nextName();
    const oldTab = await openVersion(name, 1);
    await expect(openDatabase(name, { deadlineMs: 20 })).rejects.toThrow();
    oldTab.close();
    // The late connection would block this upgrade for ever.
    const newer = await openDB(name, databaseVersion + 1);
    expect(newer.version).toBe(databaseVersion + 1);
    newer.close();
  });

  test('gives up at the deadline when nothing answers at all', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => Object.assign(Object.create(IDBOpenDBRequest.prototype), silent),
    });
    await expect(openDatabase('any', { deadlineMs: 10 })).rejects.toThrow('within 10 ms: it gave no answer');
  });

  test('closes at once when a newer tab wants to upgrade, and says so', async () => {
    const name = nextName();
    const onClosed = vi.fn();
    await openDatabase(name, { onClosed });
    const newer = await openDB(name, databaseVersion + 1);
    expect(onClosed).toHaveBeenCalledTimes(1);
    newer.close();
  });

  test('names the remedy when a newer tab has upgraded', async () => {
    const name = nextName();
    (await openDB(name, databaseVersion + 1)).close();
    await expect(openDatabase(name)).rejects.toThrow('a newer version of this page has upgraded it. Reload');
  });
});

describe('createConnection', () => {
  test('opens once for many uses', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const connection = createConnection(nextName());
    await Promise.all([1, 2, 3].map(() => connection.use(async (database) => database.count('events'))));
    expect(open).toHaveBeenCalledTimes(1);
    open.mockRestore();
    connection.close();
  });

  test('opens anew after the browser has ended the connection', async () => {
    const connection = createConnection(nextName());
    await connection.use(async (database) => {
      await database.put('meta', 4, 'revision');
      forceCloseDatabase(unwrap(database) as never);
    });
    expect(await connection.use((database) => database.get('meta', 'revision'))).toBe(4);
    connection.close();
  });

  test('repeats work whose connection closed under it, once', async () => {
    const connection = createConnection(nextName());
    let attempts = 0;
    const count = await connection.use((database) => {
      attempts++;
      if (attempts === 1) database.close();
      return database.count('events');
    });
    expect([count, attempts]).toEqual([0, 2]);
    connection.close();
  });

  test('forgets a failed opening, so that the next use can work', async () => {
    const name = nextName();
    const connection = createConnection(name);
    vi.stubGlobal('indexedDB', undefined);
    await expect(connection.use((database) => database.count('events'))).rejects.toThrow(
      HistoryUnavailableError,
    );
    vi.unstubAllGlobals();
    expect(await connection.use((database) => database.count('events'))).toBe(0);
    connection.close();
  });

  test('passes misuse on and turns what the storage says into its own error', async () => {
    const connection = createConnection(nextName());
    const failWith = (error: Error) => connection.use(() => Promise.reject(error));
    await expect(failWith(new MisuseError('wrong'))).rejects.toThrow(MisuseError);
    const full = new DOMException('', 'QuotaExceededError');
    await expect(failWith(full)).rejects.toThrow('the storage that the browser grants is full');
    await expect(failWith(full)).rejects.toMatchObject({ code: 'history-unavailable', cause: full });
    connection.close();
  });

  test('refuses after close', async () => {
    const connection = createConnection(nextName());
    connection.close();
    await expect(connection.use((database) => database.count('events'))).rejects.toThrow('has been closed');
  });
});

const silent = { addEventListener: () => {}, removeEventListener: () => {} };
