import { expect, type Page } from '@playwright/test';
import type { BehaviorEvent, Language } from '../../src/index.ts';
import { openShop, recommend } from './shop.ts';

/** A Friday in the plum rains. */
export const startMs = Date.UTC(2026, 5, 12, 9);
const dayMs = 86_400_000;

export const did = (daysAgo: number, type: BehaviorEvent['type'], itemId: string, n = 0): BehaviorEvent => ({
  id: `seeded-${daysAgo}-${n}`,
  type,
  itemId,
  timeMs: startMs - daysAgo * dayMs + n * 60_000,
});

/** A child of about one and a half, a tent, some interest in tea. */
const events: BehaviorEvent[] = [
  did(200, 'purchase', 'diapers-1'),
  did(190, 'purchase', 'infant-formula-1'),
  did(150, 'purchase', 'diapers-2'),
  did(120, 'purchase', 'infant-formula-1'),
  did(100, 'purchase', 'diapers-1'),
  did(90, 'view', 'stroller-1'),
  did(60, 'purchase', 'diapers-2'),
  did(20, 'purchase', 'tent-1'),
  did(3, 'view', 'kettle-1'),
  did(2, 'view', 'kettle-2'),
  did(1, 'favorite', 'teapot-2'),
];

/** The front page for a shopper of whom a stage, needs and interests are known, with a model-ranked list on it. */
export async function openForeseen(page: Page, language: Language, more: BehaviorEvent[] = []) {
  await page.clock.setFixedTime(startMs);
  await openShop(page, { lang: language });
  await page.evaluate((file) => window.inkling.import(file), {
    format: 'inkling-history/1',
    exportedAt: new Date(startMs).toISOString(),
    events: [...events, ...more],
    settings: { city: 'Hangzhou' },
  });
  await expect.poll(async () => (await needIds(page)).length).toBeGreaterThan(0);
}

/** The needs that the places of the list are for. */
export const needIds = async (page: Page): Promise<string[]> =>
  (await recommend(page, { placement: 'for-you', limit: 15 })).cards.flatMap(({ needId }) => needId ?? []);

export async function openDrawer(page: Page, language: Language) {
  await page
    .getByRole('banner')
    .getByRole('button', { name: language === 'en' ? 'What it knows' : '它知道什么' })
    .click();
  await expect(page.getByRole('dialog').getByTestId('needs')).toBeVisible();
}
