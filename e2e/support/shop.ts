import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { BehaviorEvent, FeedData, FeedRequest, Recommender } from '../../src/index.ts';

declare global {
  interface Window {
    /** The demo's recommender, documented as "for the console". */
    inkling: Recommender;
  }
}

export interface ProductType {
  key: string;
  siblings: string[];
  items: string[];
}

/** The 72 kinds of thing in the authored catalogue, with the siblings that it fixes. */
export function readProductTypes(): ProductType[] {
  const folder = fileURLToPath(new URL('../../src/demo/catalog/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { types, items } = JSON.parse(readFileSync(folder + name, 'utf8')) as {
        types: { key: string; siblings: string[] }[];
        items: { id: string; type: string }[];
      };
      return types.map(({ key, siblings }) => ({
        key,
        siblings,
        items: items.filter(({ type }) => type === key).map(({ id }) => id),
      }));
    });
}

export const typeOf = (itemId: string) => itemId.replace(/-\d+$/, '');

export async function openShop(page: Page, params: Record<string, string> = {}, path = '') {
  const query = new URLSearchParams({ consent: 'granted', lang: 'zh-CN', ...params });
  await page.goto(`/?${query}${path}`);
  await page.waitForFunction(() => 'inkling' in window);
}

/** One list as the page's own object gives it, without the functions that do not cross. */
export const recommend = (page: Page, request: FeedRequest): Promise<FeedData> =>
  page.evaluate(async (asked) => {
    const { why: _why, reasons: _reasons, ...data } = await window.inkling.recommend(asked);
    return data;
  }, request);

export const forgetEverything = (page: Page) => page.evaluate(() => window.inkling.forget('everything'));

/** A visit to product pages as a shopper makes them: by address within the page, each waited for. */
export async function visitItems(page: Page, itemIds: string[]) {
  for (const itemId of itemIds) {
    await page.evaluate((id) => {
      location.hash = `#/item/${id}`;
    }, itemId);
    await expect
      .poll(() =>
        readEvents(page).then((events) =>
          events.some((event) => event.type === 'view' && event.itemId === itemId),
        ),
      )
      .toBe(true);
  }
}

/** The events as they lie in IndexedDB, past all of our code. */
export const readEvents = (page: Page): Promise<BehaviorEvent[]> => readStore(page, 'events');

export const readStore = <T>(page: Page, store: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('inkling');
        let isThere = true;
        // Looking must not make an empty database before the shop has made its own.
        opening.onupgradeneeded = () => {
          isThere = false;
          opening.transaction!.abort();
        };
        opening.onerror = () => (isThere ? reject(opening.error) : resolve([]));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve([]);
            return;
          }
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as never[]);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    store,
  );

/** A list without what differs from run to run: timings and bytes. */
export function withoutTimings({ status, ...feed }: FeedData) {
  const { timings: _timings, bytes: _bytes, ...rest } = status;
  return JSON.stringify({ ...feed, status: rest });
}
