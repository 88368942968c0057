import { expect, type Page, test, type Worker } from '@playwright/test';
import { openShop, readEvents, recommend, visitItems } from './support/shop.ts';

/** Ends a worker from outside, as a crash would: no hook of ours takes part. */
const kill = (worker: Worker) => worker.evaluate(() => self.close()).catch(() => undefined);

async function expectUseful(page: Page) {
  const feed = await recommend(page, { placement: 'for-you', limit: 12 });
  expect(feed.state).toBe('ready');
  expect(feed.cards.length).toBeGreaterThanOrEqual(8);
  for (const card of feed.cards) expect(card.reason.text).not.toBe('');
  return feed;
}

/** `record` and the next list work after whatever has happened. */
async function expectAlive(page: Page) {
  await visitItems(page, ['kettle-1', 'kettle-2', 'kettle-3']);
  const feed = await expectUseful(page);
  const related = feed.cards
    .slice(0, 8)
    .filter(({ itemId }) => /^(kettle|teapot|teacup|loose-tea)/.test(itemId));
  expect(related.length).toBeGreaterThanOrEqual(3);
  return feed;
}

test.describe('the worker is killed from outside', () => {
  test('at start', async ({ page }) => {
    let killed = 0;
    page.on('worker', (worker) => {
      if (killed++ === 0) void kill(worker);
    });
    await openShop(page);
    await expectUseful(page);
    expect((await expectAlive(page)).status.source).toBe('model');
    expect(killed).toBeGreaterThanOrEqual(2);
  });

  test('while it loads the model', async ({ page }) => {
    let hold = true;
    await page.route('**/*.onnx', async (route) => {
      if (hold) await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => undefined);
    });
    const loading = page.waitForRequest('**/*.onnx');
    await openShop(page);
    await loading;
    await kill(page.workers()[0]!);
    hold = false;
    await expectUseful(page);
    expect((await expectAlive(page)).status.source).toBe('model');
  });

  test('while it runs', async ({ page }) => {
    await openShop(page);
    await visitItems(page, ['kettle-1']);
    await expectUseful(page);
    const waiting = page.evaluate(() =>
      Promise.allSettled(
        Array.from({ length: 20 }, (_, i) =>
          window.inkling.recommend({ placement: 'for-you', limit: i + 1 }),
        ),
      ).then((results) => results.map(({ status }) => status)),
    );
    await kill(page.workers()[0]!);
    expect(await waiting).toHaveLength(20);
    expect((await expectAlive(page)).status.source).toBe('model');
  });

  test('while it is idle', async ({ page }) => {
    await openShop(page);
    await expectUseful(page);
    await kill(page.workers()[0]!);
    expect((await expectAlive(page)).status.source).toBe('model');
  });

  test('again and again: the page does the work itself and says so', async ({ page }) => {
    page.on('worker', (worker) => void kill(worker));
    await openShop(page);
    const feed = await expectAlive(page);
    expect(feed.status.source).toBe('fallback');
    expect(feed.status.fallbackReason).toContain('worker');
  });
});

test.describe('model files', () => {
  const cases: Record<string, (page: Page) => Promise<unknown>> = {
    truncated: (page) =>
      page.route('**/history-encoder*.onnx', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.body()).subarray(0, 1_000) });
      }),
    flipped: (page) =>
      page.route('**/history-encoder*.onnx', async (route) => {
        const response = await route.fetch();
        const body = Buffer.from(await response.body());
        body[body.length >> 1]! ^= 0xff;
        await route.fulfill({ response, body });
      }),
    missing: (page) =>
      page.route('**/history-encoder*.onnx', (route) => route.fulfill({ status: 404, body: 'no' })),
  };
  for (const [name, spoil] of Object.entries(cases)) {
    test(`${name}: a useful list, the fallback named`, async ({ page }) => {
      await spoil(page);
      await openShop(page);
      await expectUseful(page);
      const feed = await expectAlive(page);
      expect(feed.status.source).toBe('fallback');
      expect(feed.status.fallbackReason).toContain('history-encoder');
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await expect(page.getByTestId('feed-status').first()).toContainText('history-encoder');
    });
  }

  test('a pack that is broken as a whole is an error that says what still works', async ({ page }) => {
    await page.route('**/item-vectors.bin', (route) => route.fulfill({ status: 500, body: '' }));
    await openShop(page);
    const error = await page.evaluate(() =>
      window.inkling.recommend({ placement: 'for-you' }).then(
        () => 'a list',
        (caught: Error & { code?: string }) => `${caught.code}: ${caught.message}`,
      ),
    );
    expect(error).toContain('pack:');
    expect(error).toContain('500');
    await page.unroute('**/item-vectors.bin');
    await expectAlive(page);
  });
});

test('offline from the first moment after the page: a useful list comes back with the network', async ({
  page,
  context,
}) => {
  await page.route('**/*.wasm', (route) => route.abort('internetdisconnected'));
  await openShop(page);
  const feed = await expectAlive(page);
  expect(feed.status.source).toBe('fallback');
  expect(feed.status.fallbackReason).toBeTruthy();

  const other = await context.newPage();
  await openShop(other);
  await expect
    .poll(async () => (await recommend(other, { placement: 'for-you' })).status.pack)
    .toBe('complete');
  await context.setOffline(true);
  expect((await expectAlive(other)).status.source).toBe('model');
  await context.setOffline(false);
});

test('IndexedDB refused: memory takes its place, and the list says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
        databases: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')),
      },
    });
  });
  await openShop(page);
  await page.evaluate(() => {
    for (const itemId of ['kettle-1', 'kettle-2', 'kettle-3'])
      window.inkling.record({ type: 'view', itemId });
  });
  const feed = await expectUseful(page);
  expect(feed.status.persistent).toBe(false);
  expect(feed.status.source).toBe('model');
  const related = feed.cards
    .slice(0, 8)
    .filter(({ itemId }) => /^(kettle|teapot|teacup|loose-tea)/.test(itemId));
  expect(related.length).toBeGreaterThanOrEqual(4);
});

test('consent: a visit only leaves nothing behind, and “none” records nothing', async ({ page }) => {
  await openShop(page, { consent: 'session' });
  await page.evaluate(() => window.inkling.record({ type: 'view', itemId: 'kettle-1' }));
  expect((await page.evaluate(() => window.inkling.profile())).events).toHaveLength(1);
  expect(await readEvents(page)).toEqual([]);

  await openShop(page, { consent: 'none' });
  await page.evaluate(() => window.inkling.record({ type: 'view', itemId: 'kettle-1' }));
  expect((await page.evaluate(() => window.inkling.profile())).events).toHaveLength(0);
});
