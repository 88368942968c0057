import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MisuseError } from '../errors.ts';
import type { Interest } from '../types.ts';
import { forgetTarget } from './forget-target.ts';
import type { HistoryStore } from './history-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { viewOf } from './test/arbitrary-events.ts';

const [a, b, c] = [viewOf('a', 1), viewOf('b', 2), viewOf('c', 3)];
const interest = { id: 'i', evidence: [a.id, c.id] } as Interest;
const readInterests = vi.fn(async () => [interest]);
let store: HistoryStore;

beforeEach(async () => {
  readInterests.mockClear();
  store = createMemoryStore({ retention: { maxEvents: 20_000, maxAgeDays: 1e9 } });
  await store.append([a, b, c]);
});
const items = async () => (await store.read()).events.map(({ itemId }) => itemId);

describe('forgetTarget', () => {
  test('forgets one event and counts it, without asking for interests', async () => {
    expect(await forgetTarget(store, { eventId: b.id }, readInterests)).toBe(1);
    expect(await items()).toEqual(['a', 'c']);
    expect(readInterests).not.toHaveBeenCalled();
  });

  test('forgets what an interest rests on', async () => {
    expect(await forgetTarget(store, { interestId: 'i' }, readInterests)).toBe(2);
    expect(await items()).toEqual(['b']);
  });

  test('counts all there was when everything goes', async () => {
    expect(await forgetTarget(store, 'everything', readInterests)).toBe(3);
    expect(await items()).toEqual([]);
  });

  test('refuses a target that names nothing, and forgets nothing', async () => {
    await expect(forgetTarget(store, {} as never, readInterests)).rejects.toThrow(MisuseError);
    expect(await items()).toEqual(['a', 'b', 'c']);
  });
});
