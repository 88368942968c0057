import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Item } from '../../index.ts';
import { createShop, type Shop } from './create-shop.ts';

export type ShopState =
  | { state: 'loading'; shop?: undefined }
  | { state: 'ready'; shop: Shop }
  | { state: 'failed'; shop?: undefined };

/** The catalogue, from the files of the pack: two requests, the same for every shopper. */
export function useShop(pack: string): ShopState & { retry(): void } {
  const [shopState, setShopState] = useState<ShopState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another load
  useEffect(() => {
    const leaving = new AbortController();
    loadShop(pack, leaving.signal).then(
      (shop) => startTransition(() => setShopState({ state: 'ready', shop })),
      () => {
        if (!leaving.signal.aborted) setShopState({ state: 'failed' });
      },
    );
    return () => leaving.abort();
  }, [pack, attempt]);

  const retry = useCallback(() => {
    setShopState({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { ...shopState, retry };
}

async function loadShop(pack: string, signal: AbortSignal): Promise<Shop> {
  const [{ items }, drawings] = await Promise.all([
    readJson<{ items: Item[] }>(`${pack}items.json`, signal),
    readJson<Record<string, string>>(`${pack}pictures.json`, signal),
  ]);
  return createShop(items, drawings);
}

async function readJson<T>(url: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
