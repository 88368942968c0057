import { expect, type Page, test } from '@playwright/test';
import type { BehaviorEvent, Language } from '../src/index.ts';
import { did, openDrawer, startMs } from './support/foreseen-shopper.ts';
import { openShop, readEvents, recommend } from './support/shop.ts';

/** One shelf, two businesses: who runs and who does yoga. */
const runs = [did(60, 'purchase', 'running-shoes-1'), did(40, 'purchase', 'energy-gel-1')];
const stretches = [
  did(50, 'purchase', 'yoga-mat-1'),
  did(5, 'view', 'yoga-mat-3'),
  did(4, 'view', 'yoga-mat-4'),
];

/** Settings stay as they are. */
const learn = (page: Page, events: readonly BehaviorEvent[]) =>
  page.evaluate(
    async (history) => {
      const { settings } = await window.inkling.profile();
      await window.inkling.import({ ...history, settings });
    },
    { format: 'inkling-history/1', exportedAt: new Date(startMs).toISOString(), events },
  );
async function open(page: Page, language: Language, events: readonly BehaviorEvent[]) {
  await page.clock.setFixedTime(startMs);
  await openShop(page, { lang: language });
  await learn(page, events);
}
const told = (page: Page) =>
  page.evaluate(async () => (await window.inkling.profile()).interests.map(({ name }) => name.en));
const shown = async (page: Page) =>
  (await recommend(page, { placement: 'for-you', limit: 15 })).cards.map(({ itemId }) => itemId);
const numOf = (items: string[], type: string) => items.filter((id) => id.startsWith(`${type}-`)).length;

for (const [language, mats, hint] of [
  ['en', 'yoga mat', 'grown out of Running and training'],
  ['zh-CN', '瑜伽垫', '从“跑步与健身”里分出来的'],
] as const)
  test(`what has parted from an interest says so, and opens to its own events: ${language}`, async ({
    page,
  }) => {
    await open(page, language, [...runs, ...stretches]);
    await openDrawer(page, language);
    const parted = page.getByTestId('interests').locator('li.belief', { hasText: hint });
    await expect(parted.locator('.belief-sentence')).toContainText(mats);
    await parted.locator('summary').click();
    await expect(parted.locator('.note')).toHaveCount(stretches.length);
  });

test('“not this” of the part leaves the other, and of the other the part; “bring back” returns each', async ({
  page,
}) => {
  await open(page, 'en', [...runs, ...stretches]);
  const [running, mats] = await told(page);
  await openDrawer(page, 'en');
  for (const [name, rest, gone, left] of [
    [mats, running, 'yoga-mat', 'energy-gel'],
    [running, mats, 'energy-gel', 'yoga-mat'],
  ] as const) {
    await page.getByRole('button', { name: `Not this: ${name}` }).click();
    await expect.poll(() => told(page)).toEqual([rest]);
    const items = await shown(page);
    expect(numOf(items, gone), name).toBe(0);
    expect(numOf(items, left), name).toBeGreaterThan(0);
    await page.getByRole('button', { name: `Bring back: ${name}` }).click();
    await expect.poll(() => told(page)).toEqual([running, mats]);
    expect(numOf(await shown(page), gone), name).toBeGreaterThan(0);
  }
});

test('what was put away before it parted stays away in both parts', async ({ page }) => {
  await open(page, 'en', runs);
  await openDrawer(page, 'en');
  await page
    .getByTestId('interests')
    .getByRole('button', { name: /^Not this/ })
    .click();
  await expect.poll(() => told(page)).toEqual([]);
  await learn(page, stretches);
  expect(await told(page)).toEqual([]);
  const items = await shown(page);
  expect(numOf(items, 'energy-gel') + numOf(items, 'yoga-mat')).toBe(0);
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await expect.poll(async () => (await told(page)).length).toBe(2);
});

test('forgetting the part takes its events alone, and the other is whole again', async ({ page }) => {
  await open(page, 'en', [...runs, ...stretches]);
  const mats = (await told(page))[1];
  await openDrawer(page, 'en');
  const parted = page.getByTestId('interests').locator('li.belief', { hasText: 'grown out of' });
  await parted.locator('summary').click();
  await parted.getByRole('button', { name: `Forget all of these: ${mats}` }).click();
  await expect(parted).toHaveCount(0);
  const deeds = (await readEvents(page)).filter(({ type }) => type !== 'impression').map(({ id }) => id);
  expect(deeds.sort()).toEqual(runs.map(({ id }) => id).sort());
});
