import { type BrowserContext, expect, type Page, type Request, test } from '@playwright/test';
import { openShop, readProductTypes, recommend } from './support/shop.ts';

const types = readProductTypes();
const numActions = 300;
/** 300 actions, two seconds apart on the page's own clock: ten minutes. */
const stepMs = 2_000;
const startMs = Date.UTC(2026, 10, 20, 9, 0, 0);

const historyOf = (kinds: string[]) => ({
  format: 'inkling-history/1',
  exportedAt: new Date(startMs).toISOString(),
  events: kinds.flatMap((kind, k) =>
    [1, 2, 3, 4].map((n) => ({
      id: `seeded-${k}-${n}`,
      type: n === 4 ? 'purchase' : 'view',
      timeMs: startMs - (k + 1) * 86_400_000 + n * 60_000,
      itemId: `${kind}-${n}`,
    })),
  ),
  settings: {},
});

/** One shopper's ten minutes. Everything is decided by the number of the action alone. */
async function act(page: Page, n: number) {
  const type = types[(n * 31) % types.length]!;
  const itemId = type.items[n % type.items.length]!;
  await page.evaluate(
    async ({ turn, id, kind }) => {
      const acts = [
        () => {
          location.hash = `#/item/${id}`;
        },
        () => window.inkling.record({ type: 'add_to_cart', itemId: id }),
        () => {
          location.hash = '#/';
        },
        () => window.inkling.record({ type: 'search', query: kind }),
        () => window.inkling.record({ type: 'favorite', itemId: id }),
        () => window.inkling.record({ type: 'dismiss', itemId: id }),
        () => window.inkling.recommend({ placement: 'for-you', limit: 12 }),
        () => window.inkling.recommend({ placement: 'related', itemId: id, limit: 8 }),
        () => window.inkling.profile(),
        () => window.scrollBy(0, turn % 2 ? 600 : -600),
      ];
      await acts[turn % acts.length]!();
    },
    { turn: n, id: itemId, kind: type.key },
  );
}

async function describeRequest(request: Request) {
  const headers = await request.allHeaders();
  return JSON.stringify([request.method(), request.url(), headers, request.postData()]);
}

async function liveThrough(context: BrowserContext, kinds: string[]) {
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.clock.install({ time: startMs });
  await openShop(page);
  await page.evaluate((file) => window.inkling.import(file), historyOf(kinds));
  await expect
    .poll(async () => {
      await page.clock.runFor(stepMs);
      return (await recommend(page, { placement: 'for-you' })).status.pack;
    })
    .toBe('complete');
  const first = await recommend(page, { placement: 'for-you', limit: 12 });
  expect(first.status.source).toBe('model');
  const untilComplete = requests.length;
  for (let n = 0; n < numActions; n++) {
    await act(page, n);
    await page.clock.runFor(stepMs);
  }
  const late = requests.slice(untilComplete).map((request) => request.url());
  const all = await Promise.all(requests.map(describeRequest));
  return { late, all: all.sort(), shown: first.cards.map(({ itemId }) => itemId) };
}

test('nothing leaves: no request after the pack is complete, and equal requests for two different histories', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const [one, two] = await Promise.all(
    [
      ['stroller', 'diapers', 'picture-book'],
      ['espresso-machine', 'camera', 'ink'],
    ].map(async (kinds) => {
      const context = await browser.newContext();
      const lived = await liveThrough(context, kinds);
      await context.close();
      return lived;
    }),
  );
  expect(one!.late).toEqual([]);
  expect(two!.late).toEqual([]);
  expect(one!.all).toEqual(two!.all);
  expect(one!.shown).not.toEqual(two!.shown);
});
