import { expect, type Page, test } from '@playwright/test';
import { openForeseen } from './support/foreseen-shopper.ts';
import { runAxe } from './support/run-axe.ts';
import { readEvents } from './support/shop.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /Search the shop|搜索全店/ });
const options = (page: Page) => page.getByRole('option');
const searches = async (page: Page) =>
  (await readEvents(page)).filter(({ type }) => type === 'search').map(({ query }) => query);
const queryOf = (page: Page, index: number) => options(page).nth(index).locator('span').first().innerText();

test('the empty search box offers what may be looked for next, and asks the network for nothing', async ({
  page,
}) => {
  await openForeseen(page, 'en');
  await expect
    .poll(() =>
      page.evaluate(async () => (await window.inkling.recommend({ placement: 'for-you' })).status.pack),
    )
    .toBe('complete');
  const before = (await readEvents(page)).filter(({ type }) => type !== 'impression');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await box(page).focus();
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  expect(count).toBeGreaterThanOrEqual(3);
  expect(count).toBeLessThanOrEqual(5);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(
    options(page)
      .filter({ hasText: /about now|in \d+ days/ })
      .first(),
  ).toBeVisible();
  // Once it is there, looking at it has left no note.
  expect((await readEvents(page)).filter(({ type }) => type !== 'impression')).toEqual(before);
  await box(page).fill('tea');
  await expect(options(page)).toHaveCount(0);
  await box(page).fill('');
  await expect(options(page).first()).toBeVisible();
  await box(page).press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  expect(requests).toEqual([]);
});

test('by keyboard: down, round, and enter searches', async ({ page }) => {
  await openForeseen(page, 'en');
  await box(page).focus();
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  await box(page).press('ArrowDown');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  const id = await options(page).nth(0).getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id!);
  await box(page).press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await box(page).press('ArrowUp');
  await expect(options(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true');
  const query = await queryOf(page, count - 1);
  await box(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`“${query}”`);
  await expect(box(page)).toHaveValue(query);
  await expect.poll(() => searches(page)).toEqual([query]);
  // What was just searched for is not offered again.
  await box(page).fill('');
  await expect(options(page).first()).toBeVisible();
  await expect(options(page).getByText(query, { exact: true })).toHaveCount(0);
});

test('a tap searches as well, and a box that was left offers nothing', async ({ page }) => {
  await openForeseen(page, 'zh-CN');
  await box(page).focus();
  await expect(options(page).first()).toBeVisible();
  await page
    .getByRole('link', { name: /Inkling/ })
    .first()
    .focus();
  await expect(options(page)).toHaveCount(0);
  expect(await searches(page)).toEqual([]);
  await box(page).click();
  const query = await queryOf(page, 1);
  await options(page).nth(1).click();
  await expect.poll(() => searches(page)).toEqual([query]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(query);
});

for (const width of [390, 1440])
  test(`axe finds nothing in the open box, and it stays within the page: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openForeseen(page, 'en');
    await box(page).focus();
    await expect(options(page).first()).toBeVisible();
    await box(page).press('ArrowDown');
    expect(await runAxe(page, 'header')).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const spilt = await options(page).evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
    expect(spilt).toEqual([]);
  });
