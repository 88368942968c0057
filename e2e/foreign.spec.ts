import { expect, type Page, test } from '@playwright/test';
import { hosts } from './support/serve.mjs';

const ways = [
  { name: 'full policy', port: hosts.foreign.port, source: 'model' },
  { name: "no 'wasm-unsafe-eval'", port: hosts.foreignNoWasm.port, source: 'fallback' },
  { name: 'no worker', port: hosts.foreignNoWorker.port, source: 'fallback' },
] as const;

interface Status {
  source: string;
  fallbackReason?: string;
}

/** What the element itself says of its list, gathered from the first moment. */
async function openForeign(page: Page, port: number, path = '/') {
  await page.addInitScript(() => {
    const statuses: unknown[] = [];
    Object.assign(window, { statuses });
    addEventListener('inkling-status', (event) => statuses.push((event as CustomEvent).detail));
  });
  await page.goto(`http://localhost:${port}${path}`);
}

const lastStatus = (page: Page) =>
  page.evaluate(() => (window as unknown as { statuses: Status[] }).statuses.at(-1));

const cards = (page: Page) => page.locator('inkling-feed [data-inkling-item]');

for (const { name, port, source } of ways) {
  test(`${name}: the page of another shop shows cards with reasons and says what ranked them`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await openForeign(page, port);
    await expect.poll(() => cards(page).count()).toBeGreaterThanOrEqual(8);
    await expect.poll(async () => (await lastStatus(page))?.source).toBe(source);
    if (source === 'fallback') {
      await expect.poll(async () => (await lastStatus(page))?.fallbackReason ?? '').not.toBe('');
    } else {
      expect(refused).toEqual([]);
    }
    const texts = await page.locator('inkling-feed [part~="reason"]').allInnerTexts();
    expect(texts.length).toBeGreaterThanOrEqual(8);
    expect(texts.every((text) => text.trim().length > 0)).toBe(true);
    await expect(cards(page).first()).toHaveAttribute('href', /.+/);
  });
}

test('the page’s own styles stay as they were, and its styles do not reach into the cards', async ({
  page,
}) => {
  const measure = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'body > *:not(inkling-feed), main > *:not(inkling-feed), main h1, main a, main li',
        ),
      ]
        .filter((element) => !element.querySelector('inkling-feed') && !element.closest('inkling-feed'))
        .map((element) => {
          const { color, fontSize, fontFamily, margin, padding, display, lineHeight } =
            getComputedStyle(element);
          return [element.tagName, color, fontSize, fontFamily, margin, padding, display, lineHeight].join(
            '|',
          );
        }),
    );
  await page.route('**/inkling/element.js', (route) => route.abort());
  await page.goto(`http://localhost:${hosts.foreign.port}/`);
  const without = await measure();
  await page.unroute('**/inkling/element.js');
  await openForeign(page, hosts.foreign.port);
  await expect.poll(() => cards(page).count()).toBeGreaterThanOrEqual(8);
  expect(await measure()).toEqual(without);
  expect(without.length).toBeGreaterThan(5);

  const { decoration, font } = await cards(page)
    .first()
    .evaluate((link) => {
      const style = getComputedStyle(link);
      return { decoration: style.textDecorationLine, font: style.fontFamily };
    });
  expect(decoration).toBe('none');
  expect(font).toContain('system-ui');
});

test('product pages of a shop with full page loads are followed; the next page is ranked from stored interests', async ({
  page,
}) => {
  await openForeign(page, hosts.foreign.port);
  const first = cards(page).first();
  await expect(first).toBeVisible();
  await first.click();
  await page.waitForURL(/product/);
  await expect.poll(async () => (await lastStatus(page))?.source, { timeout: 15_000 }).toBe('model');
  await page.goto(`http://localhost:${hosts.foreign.port}/`);
  const sources = () =>
    page.evaluate(() => (window as unknown as { statuses: Status[] }).statuses.map(({ source }) => source));
  await expect.poll(async () => (await sources())[0]).toBe('stored');
});
