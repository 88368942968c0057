import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MisuseError } from '../errors.ts';
import type { EventInput } from '../types.ts';
import type { HistoryStore } from './history-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { mergeJournals } from './merge-journals.ts';
import { createRecorder, type Recorder, type RecorderOptions } from './recorder.ts';
import { viewOf } from './test/arbitrary-events.ts';
import { createFakeStorage } from './test/fake-storage.ts';

const retention = { maxEvents: 20_000, maxAgeDays: 1e9 };
let store: HistoryStore;
let storage: ReturnType<typeof createFakeStorage>;
let page: EventTarget & { visibilityState: string };
let recorder: Recorder;
let timeMs: number;

function createTestRecorder(
  from: HistoryStore | Promise<HistoryStore> = store,
  options: RecorderOptions = {},
): Recorder {
  return createRecorder(from, {
    now: () => timeMs++,
    storage,
    databaseName: 'shop',
    journal: true,
    ...options,
  });
}

/** Runs the next appends by hand: each waits until it is let go, with or without an error. */
function holdAppends() {
  const append = store.append.bind(store);
  const held: ((error?: Error) => void)[] = [];
  const spy = vi.spyOn(store, 'append').mockImplementation(
    (...given) =>
      new Promise((resolve, reject) => {
        held.push((error) => (error ? reject(error) : append(...given).then(resolve, reject)));
      }),
  );
  return { held, spy };
}

const view = (itemId: string): EventInput => ({ type: 'view', itemId });
const itemsOf = async () => (await store.read()).events.map(({ itemId }) => itemId);
const hide = () => {
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  store = createMemoryStore({ retention });
  storage = createFakeStorage();
  timeMs = 1000;
  recorder = createTestRecorder();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await recorder.close();
  vi.unstubAllGlobals();
});

describe('record', () => {
  test('fills in id and time and gives back what will be kept', async () => {
    const event = recorder.record(view('a'));
    expect(event).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{18}$/),
      type: 'view',
      itemId: 'a',
      timeMs: 1000,
    });
    await recorder.flush();
    expect((await store.read()).events).toEqual([event]);
  });

  test('keeps an id and a time that are given', () => {
    const given = { ...view('a'), id: 'order-7', timeMs: 5 };
    expect(recorder.record(given)).toEqual(given);
  });

  test('takes one id once', async () => {
    for (let time = 0; time < 3; time++) recorder.record({ ...view('a'), id: 'same' });
    await recorder.flush();
    expect((await store.read()).events).toHaveLength(1);
  });

  test.each([
    [{ type: 'veiw', itemId: 'a' }, 'record(): `type` is "veiw"'],
    [{ type: 'view' }, 'record(): `itemId` is undefined'],
    [{ type: 'view', itemId: { id: 'a' } }, 'record(): `itemId` is {"id":"a"}'],
    [{ type: 'view', itemId: 'a', timeMs: Number.NaN }, 'record(): `timeMs` is NaN'],
    [{ type: 'view', itemId: 'a', id: '' }, 'record(): `id` is ""'],
    [undefined, 'record(): `type` is undefined'],
  ])('throws at once for %j', (input, message) => {
    expect(() => recorder.record(input as never)).toThrow(MisuseError);
    expect(() => recorder.record(input as never)).toThrow(message);
    expect(recorder.unsaved()).toEqual([]);
  });

  test('lets an empty search box pass without a word', () => {
    expect(recorder.record({ type: 'search', query: '   ' })).toBeUndefined();
  });

  test('works before the store has opened', async () => {
    let opened: (store: HistoryStore) => void = () => {};
    const early = createTestRecorder(new Promise((resolve) => (opened = resolve)));
    early.record(view('a'));
    expect(early.unsaved()).toHaveLength(1);
    opened(store);
    await early.flush();
    expect(await itemsOf()).toEqual(['a']);
    await early.close();
  });

  test('begins to write in a microtask, with all that one turn recorded', async () => {
    const { held, spy } = holdAppends();
    for (const itemId of ['a', 'b', 'c']) recorder.record(view(itemId));
    expect(spy).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(held).toHaveLength(1));
    expect(spy.mock.calls[0]?.[0]).toHaveLength(3);
    held[0]?.();
  });

  test('gathers what comes while a write is under way', async () => {
    const { held, spy } = holdAppends();
    recorder.record(view('a'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    for (const itemId of ['b', 'c']) recorder.record(view(itemId));
    held[0]?.();
    await vi.waitFor(() => expect(held).toHaveLength(2));
    held[1]?.();
    await recorder.flush();
    expect(spy.mock.calls.map(([batch]) => batch.length)).toEqual([1, 2]);
    expect(await itemsOf()).toEqual(['a', 'b', 'c']);
  });
});

describe('a pause', () => {
  test('holds from the moment it is stored', async () => {
    await store.writeSettings({ recording: false });
    await vi.waitFor(() => expect(recorder.record(view('a'))).toBeUndefined());
    await recorder.flush();
    expect(await itemsOf()).toEqual([]);
  });

  test('holds for events that came before the stored settings were known', async () => {
    await store.writeSettings({ recording: false });
    const later = createTestRecorder();
    later.record(view('a'));
    await later.close();
    expect(await itemsOf()).toEqual([]);
  });

  test('is known to the next page before its store has opened', async () => {
    await store.writeSettings({ recording: false });
    await vi.waitFor(() => expect(storage.keys()).toEqual(['inkling-paused:shop']));
    const nextPage = createTestRecorder(new Promise(() => {}));
    expect(nextPage.record(view('a'))).toBeUndefined();
  });

  test('ends', async () => {
    await store.writeSettings({ recording: false });
    await vi.waitFor(() => expect(recorder.record(view('a'))).toBeUndefined());
    await store.writeSettings({ recording: true });
    await vi.waitFor(() => expect(recorder.record(view('b'))).toBeDefined());
    expect(storage.keys()).toEqual([]);
  });

  test('of the shop own making is heeded too', async () => {
    const silent = createTestRecorder(store, { recording: false });
    expect(silent.record(view('a'))).toBeUndefined();
    await silent.close();
  });
});

describe('a page that goes', () => {
  test('leaves what is not committed in the journal, and the next open finds it', async () => {
    const { held } = holdAppends();
    recorder.record(view('a'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    recorder.record(view('b'));
    page.dispatchEvent(new Event('pagehide'));
    expect(storage.keys()).toHaveLength(1);

    const nextStore = createMemoryStore({ retention });
    await mergeJournals(nextStore, 'shop', storage);
    expect((await nextStore.read()).events.map(({ itemId }) => itemId)).toEqual(['a', 'b']);
    for (const letGo of held) letGo();
    await vi.waitFor(() => expect(held).toHaveLength(2));
    held[1]?.();
  });

  test('takes its journal back once the writes are committed', async () => {
    recorder.record(view('a'));
    hide();
    expect(storage.keys()).toHaveLength(1);
    await recorder.flush();
    expect(storage.keys()).toEqual([]);
    expect(await itemsOf()).toEqual(['a']);
  });

  test('writes no journal when everything is committed', async () => {
    recorder.record(view('a'));
    await recorder.flush();
    hide();
    expect(storage.keys()).toEqual([]);
  });

  test('writes no journal in a history that may not be kept', async () => {
    const session = createTestRecorder(store, { journal: undefined });
    session.record(view('a'));
    hide();
    expect(storage.keys()).toEqual([]);
    await session.close();
  });
});

describe('a store that refuses', () => {
  test('keeps events in memory, says why once, and writes them when it can', async () => {
    const onDegrade = vi.fn();
    const patient = createTestRecorder(store, { onDegrade });
    const { held } = holdAppends();
    patient.record(view('a'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    held[0]?.(new Error('the storage is full'));
    await patient.flush();
    patient.record(view('b'));
    await vi.waitFor(() => expect(held).toHaveLength(2));
    held[1]?.(new Error('the storage is full'));
    await patient.flush();
    expect(onDegrade.mock.calls).toEqual([['the storage is full']]);
    expect(patient.unsaved().map(({ itemId }) => itemId)).toEqual(['a', 'b']);

    patient.record(view('c'));
    await vi.waitFor(() => expect(held).toHaveLength(3));
    held[2]?.();
    await patient.flush();
    expect(await itemsOf()).toEqual(['a', 'b', 'c']);
    expect(patient.unsaved()).toEqual([]);
    await patient.close();
  });

  test('that never opens is told of, and nothing is thrown', async () => {
    const onDegrade = vi.fn();
    const hopeless = createTestRecorder(Promise.reject(new Error('no storage')), { onDegrade });
    hopeless.record(view('a'));
    await hopeless.flush();
    expect(onDegrade).toHaveBeenCalledWith('no storage');
    expect(hopeless.unsaved()).toHaveLength(1);
  });

  test('goes on when the journal refuses as well', async () => {
    storage.refuses = true;
    recorder.record(view('a'));
    hide();
    await recorder.flush();
    expect(await itemsOf()).toEqual(['a']);
  });
});

describe('forgetting', () => {
  test('everything drops what was waiting, and its journal', async () => {
    const { held } = holdAppends();
    recorder.record(view('a'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    held[0]?.(new Error('full'));
    await recorder.flush();
    hide();
    expect(storage.keys()).toHaveLength(1);
    await vi.waitFor(() => expect(held).toHaveLength(2));
    held[1]?.(new Error('full'));
    await recorder.flush();

    await store.forget('everything');
    expect(recorder.unsaved()).toEqual([]);
    expect(storage.keys()).toEqual([]);
  });

  test('reaches an event whose write is under way', async () => {
    const { held } = holdAppends();
    const event = recorder.record(view('a'));
    recorder.record(view('b'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    await store.forget([event?.id ?? '']);
    held[0]?.();
    await recorder.flush();
    expect(await itemsOf()).toEqual(['b']);
  });

  test('leaves other events waiting', async () => {
    const { held } = holdAppends();
    recorder.record(view('a'));
    await store.forget([viewOf('x', 1).id]);
    await vi.waitFor(() => expect(held).toHaveLength(1));
    held[0]?.();
    await recorder.flush();
    expect(await itemsOf()).toEqual(['a']);
  });
});

describe('close', () => {
  test('writes what waits and hears nothing more', async () => {
    recorder.record(view('a'));
    await recorder.close();
    expect(recorder.record(view('b'))).toBeUndefined();
    expect(await itemsOf()).toEqual(['a']);
  });
});
