import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FirstLists } from '../pack/first-lists.ts';
import { fetchFirstList } from './fetch-first-list.ts';

const file = {
  placement: 'for-you',
  language: 'en',
  state: 'ready',
  status: { source: 'fallback', pack: 'loading' },
  cards: [{ itemId: 'a' }, { itemId: 'b' }, { itemId: 'c' }],
  lists: [[0], [0, 2]],
} as unknown as FirstLists;

const fetched = vi.fn(async (_address: string) => ({ json: async () => structuredClone(file) }));
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockClear());

const ask = (request: object) =>
  fetchFirstList('/pack/', { placement: 'for-you', language: 'en', limit: 2, ...request });

describe('fetchFirstList', () => {
  it('takes the cards of the list with the limit asked for, in its order', async () => {
    const { cards, lists: _lists, ...rest } = file;
    expect(await ask({})).toEqual({ ...rest, cards: [cards[0], cards[2]] });
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/pack/first-lists.en.json');
  });

  it('has none for longer lists, and fetches all the same', async () => {
    expect(await ask({ limit: 3 })).toBeUndefined();
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('fetches nothing for a list that stands beside an item, or is of another kind', async () => {
    expect(await ask({ placement: 'related', itemId: 'a' })).toBeUndefined();
    expect(await ask({ itemId: 'a' })).toBeUndefined();
    expect(await ask({ placement: 'recent' })).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });
});
