import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Feed } from '../../src/recommender.ts';
import type { Card, EventInput, FeedData, FeedRequest } from '../../src/types.ts';

const library = fileURLToPath(new URL('../../dist/lib/', import.meta.url));
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'";
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export const address = 'https://shop.test/';

declare global {
  interface Window {
    /** A recommender that answers when the test says so. */
    fake: {
      requests: FeedRequest[];
      records: EventInput[];
      numWatching: number;
      send(feed: Partial<FeedData>): void;
    };
    shifts: number;
  }
}

export interface WidgetPage {
  /** What stands in the page's body. */
  body: string;
  style?: string;
  head?: string;
  /** Set as a property on every element, before it is upgraded. Default true. */
  withFake?: boolean;
  /** Answers to these paths wait for what it returns. */
  hold?: (pathname: string) => Promise<void> | undefined;
}

/** A page with the built element and a recommender in the hands of the test, under the strictest policy. */
export async function openWidget(
  page: Page,
  { body, style = '', head = '', withFake = true, hold }: WidgetPage,
) {
  const files: Record<string, string> = {
    '/': `<!doctype html><html lang="en"><head><title>Shop</title><meta name="viewport" content="width=device-width">
      <link rel="stylesheet" href="/page.css">${head}<script type="module" src="/page.js"></script></head>
      <body><main>${body}</main></body></html>`,
    '/page.css': style,
    '/page.js': `${withFake ? 'for (const element of document.querySelectorAll("inkling-feed")) element.recommender = window.fake;' : ''}
      await import('/lib/element.js');`,
  };
  await page.addInitScript(() => {
    const listeners = new Set<{ request: FeedRequest; listener: (feed: unknown) => void }>();
    window.fake = {
      requests: [],
      records: [],
      get numWatching() {
        return listeners.size;
      },
      record: (event: EventInput) => void window.fake.records.push(event),
      setConsent: async () => {},
      watch(request: FeedRequest, listener: (feed: unknown) => void) {
        const entry = { request, listener };
        window.fake.requests.push(request);
        listeners.add(entry);
        return () => listeners.delete(entry);
      },
      send(feed: object) {
        const status = { source: 'model', device: 'wasm', dtype: 'q8', pack: 'complete', timings: {} };
        for (const { request, listener } of listeners) {
          listener({ state: 'ready', cards: [], status, ...request, ...feed });
        }
      },
    } as unknown as Window['fake'];
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await hold?.(pathname);
    const file = join(library, pathname.replace('/lib/', ''));
    const fromDisk = pathname.startsWith('/lib/') && existsSync(file);
    const content = fromDisk ? readFileSync(file) : files[pathname];
    return route.fulfill({
      status: content === undefined ? 404 : 200,
      contentType: types[extname(pathname)] ?? 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: content ?? 'not found',
    });
  });
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('inkling-feed') !== undefined);
}

export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500"><rect width="400" height="500" fill="var(--ground)"/></svg>';

/** A card with everything a card can have. */
export const card = (itemId: string, more: Partial<Card> = {}): Card => ({
  itemId,
  title: `Kettle ${itemId}, brushed steel, 1.7 L`,
  category: 'Kettles',
  tags: [],
  brand: 'Claywren',
  price: { amount: 98, currency: 'CNY', oldAmount: 118, tag: '¥98', oldTag: '¥118' },
  url: `#${itemId}`,
  picture: { svg: drawing, colors: { ground: '#edf3dc' } },
  score: 1,
  parts: {},
  need: null,
  reason: { text: `The reason of ${itemId}`, generated: false, evidence: [] },
  ...more,
});

export const cards = (...itemIds: string[]): Card[] => itemIds.map((itemId) => card(itemId));

export const send = (page: Page, feed: Partial<FeedData & Pick<Feed, 'cause'>>) =>
  page.evaluate((sent) => window.fake.send(sent), feed);

export const shownItems = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('inkling-feed')
    .first()
    .evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('li')].map(
        (item) => item.querySelector('a')?.dataset.inklingItem ?? null,
      ),
    );
