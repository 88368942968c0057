import { expect, test } from '@playwright/test';
import {
  forgetEverything,
  openShop,
  readEvents,
  readProductTypes,
  readStore,
  recommend,
  typeOf,
  visitItems,
  withoutTimings,
} from './support/shop.ts';

const types = readProductTypes();
const numFirst = 8;

/** How many of the first eight are of a type or of its siblings. */
const numRelated = (itemIds: string[], { key, siblings }: { key: string; siblings: string[] }) =>
  itemIds.slice(0, numFirst).filter((id) => [key, ...siblings].includes(typeOf(id))).length;

test('the catalogue has at least 60 types with at most three siblings each', () => {
  expect(types.length).toBeGreaterThanOrEqual(60);
  for (const { siblings } of types) expect(siblings.length).toBeLessThanOrEqual(3);
});

test('a random list stays under 15 %', () => {
  const numItems = types.reduce((sum, { items }) => sum + items.length, 0);
  for (const { key, siblings } of types) {
    const numMatching = types
      .filter((type) => type.key === key || siblings.includes(type.key))
      .reduce((sum, { items }) => sum + items.length, 0);
    expect(numMatching / numItems, key).toBeLessThan(0.15);
  }
});

for (const [half, part] of [types.slice(0, 36), types.slice(36)].entries()) {
  test(`after three views of a type, the model's list is about it (${half === 0 ? 'first' : 'second'} half of the types)`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openShop(page);
    for (const type of part) {
      await visitItems(page, type.items.slice(0, 3));
      const feed = await recommend(page, { placement: 'for-you', limit: 12 });
      expect(feed.status.source, type.key).toBe('model');
      const shown = feed.cards.map(({ itemId }) => itemId);
      expect(
        numRelated(shown, type),
        `${type.key}: ${shown.slice(0, numFirst).join(', ')}`,
      ).toBeGreaterThanOrEqual(4);

      const viewIds = new Set(
        (await readEvents(page)).filter(({ type }) => type === 'view').map(({ id }) => id),
      );
      expect(viewIds.size).toBeGreaterThanOrEqual(3);
      const citing = feed.cards
        .slice(0, numFirst)
        .filter(({ reason }) => reason.evidence.some(({ ref }) => viewIds.has(ref)));
      expect(citing.length, `${type.key}: reasons citing a view`).toBeGreaterThanOrEqual(4);

      const uses = new Map<string, number>();
      for (const { reason } of feed.cards) uses.set(reason.pattern!, (uses.get(reason.pattern!) ?? 0) + 1);
      expect(Math.max(...uses.values()), `${type.key}: one pattern too often`).toBeLessThanOrEqual(2);
      expect(feed.cards.every(({ reason }) => reason.text.length > 0 && !reason.generated)).toBe(true);
      await forgetEverything(page);
    }
  });
}

test('weights of the same shape drawn at random fail where the trained ones pass', async ({ page }) => {
  test.setTimeout(240_000);
  await openShop(page, { pack: '/models/demo-random/' });
  let passes = 0;
  for (const type of types) {
    await visitItems(page, type.items.slice(0, 3));
    const feed = await recommend(page, { placement: 'for-you', limit: 12 });
    expect(feed.status.source).toBe('model');
    if (
      numRelated(
        feed.cards.map(({ itemId }) => itemId),
        type,
      ) >= 4
    )
      passes++;
    await forgetEverything(page);
  }
  expect(passes / types.length).toBeLessThan(0.2);
});

test('a click in the shop is followed, kept over a reload and seen by a second tab', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(1_795_000_000_000);
  await openShop(page);
  await visitItems(page, ['kettle-1', 'teapot-2', 'loose-tea-3']);
  // Away from the product page, whose reload would be one more view.
  await page.evaluate(() => {
    location.hash = '#/cart';
  });
  const before = await recommend(page, { placement: 'for-you', limit: 12 });
  await page.reload();
  await page.waitForFunction(() => 'inkling' in window);
  const after = await recommend(page, { placement: 'for-you', limit: 12 });
  expect(after.cards.map(({ itemId }) => itemId)).toEqual(before.cards.map(({ itemId }) => itemId));

  const second = await context.newPage();
  await openShop(second);
  await second.evaluate(() => {
    const seen: string[][] = [];
    Object.assign(window, { seen });
    window.inkling.watch({ placement: 'for-you', limit: 12 }, (feed) =>
      seen.push(feed.cards.map((card) => card.itemId)),
    );
  });
  const lastSeen = () =>
    second.evaluate(() => (window as unknown as { seen: string[][] }).seen.at(-1)?.slice(0, 8) ?? []);
  await expect.poll(lastSeen).toEqual(before.cards.slice(0, 8).map(({ itemId }) => itemId));
  await visitItems(page, ['tent-1', 'tent-2', 'tent-3', 'sleeping-bag-1', 'camp-stove-2']);
  await expect
    .poll(async () => (await lastSeen()).filter((id) => /^(tent|sleeping-bag|camp|camping)/.test(id)).length)
    .toBeGreaterThanOrEqual(2);
});

test('“forget everything” empties IndexedDB, and the next list is a new shopper’s byte for byte', async ({
  page,
  browser,
}) => {
  const fixedTime = 1_795_000_000_000;
  await page.clock.setFixedTime(fixedTime);
  await openShop(page);
  await visitItems(page, ['dog-food-1', 'dog-bed-2', 'dog-leash-3']);
  await recommend(page, { placement: 'for-you', limit: 12 });
  await page.evaluate(() => window.inkling.adjust({ diversity: 0.7, mute: { tag: '狗粮' } }));
  await page.evaluate(() => {
    location.hash = '#/cart';
  });
  await forgetEverything(page);
  for (const store of ['events', 'settings', 'derived'])
    expect(await readStore(page, store), store).toEqual([]);
  const forgotten = await recommend(page, { placement: 'for-you', limit: 12 });

  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.clock.setFixedTime(fixedTime);
  await openShop(other, {}, '#/cart');
  const fresh = await recommend(other, { placement: 'for-you', limit: 12 });
  await expect
    .poll(async () => (await recommend(other, { placement: 'for-you', limit: 12 })).status.pack)
    .toBe('complete');
  await expect
    .poll(async () => (await recommend(page, { placement: 'for-you', limit: 12 })).status.pack)
    .toBe('complete');
  expect(forgotten.cards).toEqual(fresh.cards);
  expect(withoutTimings(await recommend(page, { placement: 'for-you', limit: 12 }))).toBe(
    withoutTimings(await recommend(other, { placement: 'for-you', limit: 12 })),
  );
  await stranger.close();
});
