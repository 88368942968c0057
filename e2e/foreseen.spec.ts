import { expect, type Page, test } from '@playwright/test';
import type { BehaviorEvent } from '../src/index.ts';
import { did, needIds, openDrawer, openForeseen, startMs } from './support/foreseen-shopper.ts';
import { runAxe } from './support/run-axe.ts';
import { readEvents, recommend } from './support/shop.ts';

const drawer = (page: Page) => page.getByRole('dialog');
const shownItems = async (page: Page) =>
  (await recommend(page, { placement: 'for-you', limit: 15 })).cards.map(({ itemId }) => itemId);
/** The page behind may be seen meanwhile; nothing that is told here rests on that. */
const numDeeds = async (page: Page) =>
  (await readEvents(page)).filter(({ type }) => type !== 'impression').length;
const settings = (page: Page) => page.evaluate(async () => (await window.inkling.profile()).settings);
const feedback = (count: number, type: BehaviorEvent['type'], need: string): BehaviorEvent[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${type}-${need}-${n}`,
    type,
    itemId: 'dehumidifier-3',
    need,
    placement: 'for-you',
    timeMs: startMs - (n + 2) * 3_600_000,
  }));

test('interests, stages and needs open to the events they rest on, and each of these can be forgotten', async ({
  page,
}) => {
  // Enough that one note less leaves the stage as it is.
  await openForeseen(page, 'en', [did(140, 'purchase', 'diapers-1'), did(40, 'purchase', 'diapers-2')]);
  await openDrawer(page, 'en');
  for (const section of ['interests', 'stages', 'needs']) {
    const first = drawer(page)
      .getByTestId(section)
      .locator('li.belief', { has: page.locator('details') })
      .first();
    await first.locator('summary').click();
    const note = first.locator('.note').first();
    await expect(note.locator('.note-text')).toHaveText(/^You (bought|looked|saved)/);
    await expect(note.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
    const before = await numDeeds(page);
    await note.getByRole('button', { name: /^Remove this note/ }).click();
    await expect.poll(() => numDeeds(page), section).toBe(before - 1);
  }
});

test('“not this” of a need takes its cards from the list; “bring back” returns them, and so does undo', async ({
  page,
}) => {
  await openForeseen(page, 'en');
  await openDrawer(page, 'en');
  // Whichever of those that the drawer tells has a card: what is strongest is the engine's affair.
  const told = drawer(page).locator('[data-need]');
  await expect(told.first()).toBeVisible();
  const ids = await told.evaluateAll((all) => all.map((each) => each.getAttribute('data-need')!));
  const served = await needIds(page);
  const id = ids.find((each) => served.includes(each))!;
  const need = drawer(page).locator(`[data-need="${id}"]`);
  await need.getByRole('button', { name: /^Not this/ }).click();
  await expect(need).toHaveCount(0);
  expect(await needIds(page)).not.toContain(id);
  await drawer(page)
    .getByRole('button', { name: /^Bring back: / })
    .click();
  await expect(need).toHaveCount(1);
  expect(await needIds(page)).toContain(id);
  await need.getByRole('button', { name: /^Not this/ }).click();
  await drawer(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await settings(page)).mutedTags).toEqual([]);
  await expect(need).toHaveCount(1);
});

test('“this is not so” of a stage takes all it foresaw, and “bring back” returns it', async ({ page }) => {
  await openForeseen(page, 'en');
  const ofStage = async () => (await needIds(page)).filter((id) => id.startsWith('stage/'));
  const before = await ofStage();
  expect(before.length).toBeGreaterThan(0);
  await openDrawer(page, 'en');
  const stage = drawer(page).locator('[data-stage="baby-grows-up"]');
  await stage.getByRole('button', { name: 'This is not so: A baby grows up' }).click();
  await expect(stage).toHaveCount(0);
  expect(await ofStage()).toEqual([]);
  const back = drawer(page).getByRole('button', { name: 'Bring back: A baby grows up' });
  await back.click();
  await expect(stage).toHaveCount(1);
  expect(await ofStage()).toEqual(before);
});

test('“not this” of an interest holds in whichever language the shop is opened next', async ({ page }) => {
  await openForeseen(page, 'en');
  await openDrawer(page, 'en');
  const interests = drawer(page).getByTestId('interests');
  await interests.getByRole('button', { name: 'Not this: Tea' }).click();
  await expect(interests.getByText('Tea')).toHaveCount(0);
  const ofTea = async () => (await shownItems(page)).filter((id) => /^(kettle|teapot)-/.test(id));
  expect(await ofTea()).toEqual([]);
  await page.goto('/?lang=zh-CN&consent=granted');
  await page.waitForFunction(() => 'inkling' in window);
  expect(await ofTea()).toEqual([]);
  await openDrawer(page, 'zh-CN');
  await drawer(page).getByRole('button', { name: '请回来：茶' }).click();
  await expect(drawer(page).getByTestId('interests').getByText('最近：茶')).toBeVisible();
  expect((await ofTea()).length).toBeGreaterThan(0);
});

test('shows what each kind of hint has come to count, and unlearns it', async ({ page }) => {
  await openForeseen(page, 'en', [
    ...feedback(20, 'impression', 'season/dehumidifier'),
    ...feedback(2, 'dismiss', 'season/shop/sun-hat'),
  ]);
  await openDrawer(page, 'en');
  const learned = drawer(page).getByTestId('learned');
  await learned.locator('summary').click();
  const season = learned.locator('[data-source="season"]');
  const fill = () =>
    season.locator('.learned-bar > span').evaluate(({ style }) => Number.parseFloat(style.inlineSize));
  // The cards of the page behind may be seen meanwhile, and count as well.
  await expect(season).toContainText(/Shown 2\d, opened 0, put away 2/);
  expect(await fill()).toBeLessThan(40);
  await season.getByRole('button', { name: 'Reset: The season' }).click();
  await expect(season).toContainText('Not tried yet');
  expect(await fill()).toBe(50);
  expect((await readEvents(page)).filter(({ need }) => need?.startsWith('season/'))).toEqual([]);
});

test('says whether it knows the city, and leaves private matters alone until it is told', async ({
  page,
}) => {
  await openForeseen(page, 'en');
  await openDrawer(page, 'en');
  const place = drawer(page).getByTestId('place');
  await expect(place).toHaveText(/^Hangzhou: .*the plum rains/);
  const city = drawer(page).getByLabel('Your city');
  await city.fill('Atlantis');
  await city.press('Enter');
  await expect(place).toHaveText(/knows no weather for “Atlantis”/);
  expect(await needIds(page)).not.toContain('season/dehumidifier');
  await city.fill('');
  await city.press('Enter');
  await expect(place).toHaveText(/never asked of your device/);
  expect(await settings(page)).not.toHaveProperty('city');

  const sensitive = drawer(page).getByRole('switch', { name: 'Guess at private matters too' });
  await expect(sensitive).toHaveAttribute('aria-checked', 'false');
  await sensitive.click();
  await expect(sensitive).toHaveAttribute('aria-checked', 'true');
  expect(await settings(page)).toMatchObject({ sensitive: true });
});

test('turns from what others took to what the shopper means', async ({ page }) => {
  await openForeseen(page, 'en');
  await openDrawer(page, 'en');
  const dial = drawer(page).getByLabel('What leads the way');
  await expect(dial).toHaveValue('0.5');
  await dial.press('End');
  await expect.poll(async () => (await settings(page)).meaning).toBe(1);
  await dial.press('ArrowLeft');
  await expect.poll(async () => (await settings(page)).meaning).toBe(0.9);
});

test('a card that serves a need says so, and what is done with it is noted with the need', async ({
  page,
}) => {
  await openForeseen(page, 'en');
  const cards = page.locator('.feed[data-placement="for-you"] .card', { has: page.locator('.card-need') });
  const formula = cards.filter({ hasText: '12-36 months stage 3 formula' });
  const noted = async (type: string) =>
    (await readEvents(page)).filter((event) => event.type === type).map(({ need }) => need);
  await expect(async () => {
    // A better list may take the card's place while it comes into view: it is brought there again until it was seen.
    await formula.scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await noted('impression')).toContain('stage/stage-3-formula');
  }).toPass();
  await expect(formula.getByRole('link')).toHaveAccessibleDescription(
    /Foreseen: 12-36 months stage 3 formula/,
  );
  const other = cards.filter({ hasText: 'sleeping bag' }).first();
  await other.scrollIntoViewIfNeeded();
  await other.getByRole('button', { name: /^Not interested/ }).click();
  await expect.poll(() => noted('dismiss')).toEqual(['complement/sleeping-bag']);
  await formula.getByRole('link').click();
  await expect.poll(() => noted('click')).toEqual(['stage/stage-3-formula']);
});

for (const language of ['en', 'zh-CN'] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing in the drawer, nothing overflows it: ${language}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openForeseen(page, language, feedback(3, 'impression', 'season/dehumidifier'));
      await page.evaluate(() => window.inkling.adjust({ mute: { tag: 'fan' } }));
      await openDrawer(page, language);
      await drawer(page)
        .locator('details')
        .evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
      expect(await runAxe(page, 'dialog')).toEqual([]);
      const overflow = await drawer(page).evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
