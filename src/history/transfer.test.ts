import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MisuseError } from '../errors.ts';
import { defaultSettings } from '../types.ts';
import { createMemoryStore } from './memory-store.ts';
import { arbitraryEvents, viewOf } from './test/arbitrary-events.ts';
import { exportHistory, importHistory, parseHistoryFile } from './transfer.ts';

const nowMs = Date.UTC(2026, 10, 23);
const lasting = { retention: { maxEvents: 20_000, maxAgeDays: 1e9 } };

describe('a history file', () => {
  test('is plain data that anyone can read', async () => {
    const store = createMemoryStore(lasting);
    await store.append([viewOf('a', 1)]);
    expect(exportHistory(await store.read(), nowMs)).toEqual({
      format: 'inkling-history/1',
      exportedAt: '2026-11-23T00:00:00.000Z',
      events: [viewOf('a', 1)],
      settings: defaultSettings,
    });
  });

  test('brings a history over whole, through JSON, and twice as once', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryEvents,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (events, diversity) => {
          const from = createMemoryStore(lasting);
          await from.append(events);
          await from.writeSettings({ diversity: Math.abs(diversity), city: '杭州', mutedTags: ['fan'] });
          const text = JSON.stringify(exportHistory(await from.read(), nowMs));

          const to = createMemoryStore(lasting);
          await importHistory(to, text);
          await importHistory(to, JSON.parse(text));
          const [left, right] = [await from.read(), await to.read()];
          expect({ ...right, revision: 0 }).toEqual({ ...left, revision: 0 });
        },
      ),
      { numRuns: 25 },
    );
  });

  test('takes the settings over as they are, a city taken away included', async () => {
    const store = createMemoryStore();
    await store.writeSettings({ city: 'Oslo', sensitive: true, meaning: 0.9 });
    await importHistory(store, { format: 'inkling-history/1', events: [] });
    expect(await store.readSettings()).toEqual(defaultSettings);
  });

  test.each([
    ['{"format":', 'the text is not JSON'],
    [null, 'its format is none, "inkling-history/1" is read'],
    [{ format: 'inkling-history/2', events: [] }, 'its format is "inkling-history/2"'],
    [{ format: 'inkling-history/1' }, '`events` is missing or no list'],
    [fileWith([viewOf('a', 1), { ...viewOf('b', 2), timeMs: 'now' }]), 'events[1]: `timeMs` is "now"'],
    [fileWith([{ ...viewOf('a', 1), id: undefined }]), 'events[0]: `id` is undefined'],
    [{ ...fileWith([]), settings: { diversity: 2 } }, 'Setting `diversity` is 2'],
  ])('is refused when it is %j', (value, message) => {
    expect(() => parseHistoryFile(value)).toThrow(MisuseError);
    expect(() => parseHistoryFile(value)).toThrow(message);
  });

  test('that is refused leaves the history as it was', async () => {
    const store = createMemoryStore();
    await expect(importHistory(store, fileWith([viewOf('a', 1), {}]))).rejects.toThrow('events[1]');
    expect((await store.read()).revision).toBe(0);
  });
});

function fileWith(events: unknown[]) {
  return { format: 'inkling-history/1', events };
}
