import { expect, type Page, test } from '@playwright/test';
import type { Card, FeedStatus } from '../src/types.ts';
import type { InklingFeed } from '../src/widget/element.ts';
import { hosts } from './support/serve.mjs';

const address = `http://localhost:${hosts.foreign.port}/`;

interface Told {
  status: FeedStatus;
  cards: Card[];
}

/** Every list that the shelf tells of, in order. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const told: Told[] = [];
    Object.assign(window, { told });
    addEventListener('inkling-status', ({ target }) => {
      const { feed } = target as InklingFeed;
      told.push(JSON.parse(JSON.stringify({ status: feed!.status, cards: feed!.cards })));
    });
  });
  return {
    read: () => page.evaluate(() => (window as unknown as { told: Told[] }).told),
    async untilModel() {
      await expect.poll(async () => (await this.read()).at(-1)?.status.source).toBe('model');
      return this.read();
    },
  };
}

/** What a card shows; scores may come from another expert. */
const shown = ({ cards }: Told) =>
  cards.map(({ itemId, title, price, reason }) => [itemId, title, price, reason.text]);

test('a shopper of whom nothing is known sees at once what the engine then shows too', async ({ page }) => {
  const lists = await listen(page);
  await page.goto(address);
  const [first, ...others] = await lists.untilModel();
  expect(first!.status).toMatchObject({ source: 'fallback', pack: 'loading', packVersion: '' });
  for (const other of others) expect(shown(other)).toEqual(shown(first!));
});

test('whoever is known is not shown it, and fetches the same file', async ({ page }) => {
  const lists = await listen(page);
  await page.goto(address);
  await lists.untilModel();
  await page.goto(`${address}product.html?sku=HP-1009`);
  await lists.untilModel();
  const asked = page.waitForRequest(/first-lists\.en\.json/);
  await page.goto(address);
  await asked;
  const [first] = await lists.untilModel();
  expect(first!.status.packVersion).not.toBe('');
});

test('a pack without the file has its first list from the worker', async ({ page }) => {
  await page.route(/first-lists/, (route) => route.fulfill({ status: 404, body: '<!doctype html>' }));
  const lists = await listen(page);
  await page.goto(address);
  const [first] = await lists.untilModel();
  expect(first!.status.packVersion).not.toBe('');
  expect(first!.cards.length).toBeGreaterThan(4);
});
