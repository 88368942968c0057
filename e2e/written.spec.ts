import { expect, type Page, type Request, test } from '@playwright/test';
import type { Language } from '../src/types.ts';
import { openShop, visitItems } from './support/shop.ts';

/** A shopper who has met a few things, so that there are facts to tell. */
const met = ['tent-1', 'kettle-2', 'running-shoes-1'];

interface Told {
  cause: string | undefined;
  written: number;
  texts: string[];
}

/** Every list of the first watch on the page, as it is told. */
async function followLists(page: Page): Promise<() => Promise<Told[]>> {
  await page.evaluate(() => {
    const told: Told[] = [];
    Object.assign(window, { told });
    window.inkling.watch({ placement: 'for-you', limit: 12 }, ({ cause, cards }) => {
      const written = cards.filter(({ reason }) => reason.generated);
      // From here on the page moves by what is written alone; before, it was led from page to page.
      if (written.length > 0 && told.every((each) => each.written === 0)) Object.assign(window, { shift: 0 });
      told.push({ cause, written: written.length, texts: written.map(({ reason }) => reason.text) });
    });
  });
  return () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
}

/** Every card has its reason, and none is written. */
async function expectPhrasebookAlone(page: Page) {
  const feed = await page.evaluate(async () => {
    const { reasons, cards } = await window.inkling.recommend({ placement: 'for-you' });
    let numWritten = 0;
    for await (const some of reasons) numWritten += some.length;
    return { numWritten, texts: cards.map(({ reason }) => reason.text) };
  });
  expect(feed.numWritten).toBe(0);
  expect(feed.texts.every((text) => text.length > 0)).toBe(true);
}

for (const language of ['zh-CN', 'en'] satisfies Language[]) {
  test(`lists first, reasons after, in place, each labelled, in ${language} alone`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openShop(page, { lang: language, writer: '' });
    await visitItems(page, met);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    const readTold = await followLists(page);
    await expect.poll(async () => (await readTold()).some(({ written }) => written >= 6)).toBe(true);
    const told = await readTold();
    expect(told[0]!.written).toBe(0);
    const texts = told.at(-1)!.texts;
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      // A brand keeps its letters in either language.
      if (language === 'zh-CN') expect(text).toMatch(/[\u4e00-\u9fff]{2}/);
      else expect(text).not.toMatch(/[\u3000-\u9fff]/);
    }
    const label = language === 'zh-CN' ? 'AI 生成' : 'AI-written';
    const marks = page.locator('.reason [role=img]');
    await expect.poll(() => marks.count()).toBeGreaterThanOrEqual(6);
    for (const mark of await marks.all()) await expect(mark).toHaveAttribute('aria-label', label);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
  });
}

test('what is written names its model and what it rests on', async ({ page }) => {
  await openShop(page, { writer: '' });
  await visitItems(page, met);
  const written = await page.evaluate(async () => {
    const { reasons, cards } = await window.inkling.recommend({ placement: 'for-you', limit: 12 });
    const all = [];
    for await (const some of reasons) all.push(...some);
    return { all, itemIds: cards.map(({ itemId }) => itemId) };
  });
  expect(written.all.length).toBeGreaterThanOrEqual(6);
  for (const { itemId, reason } of written.all) {
    expect(written.itemIds).toContain(itemId);
    expect(reason.generated).toBe(true);
    expect(reason.model).toMatch(/^writer-\d+@[0-9a-f]{12}$/);
    expect(reason.evidence.length).toBeGreaterThan(0);
  }
});

test('once the pack is complete the writer has all it needs', async ({ page }) => {
  const requests: Request[] = [];
  await openShop(page, { writer: '' });
  await expect
    .poll(() =>
      page.evaluate(async () => (await window.inkling.recommend({ placement: 'for-you' })).status.pack),
    )
    .toBe('complete');
  page.on('request', (request) => requests.push(request));
  await page.evaluate(async () => {
    const { reasons } = await window.inkling.recommend({ placement: 'for-you', limit: 24 });
    for await (const _ of reasons);
  });
  expect(requests.map((request) => request.url())).toEqual([]);
});

test('nothing of the writer is fetched where nobody asked for it', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await openShop(page);
  await expect
    .poll(() =>
      page.evaluate(async () => (await window.inkling.recommend({ placement: 'for-you' })).status.pack),
    )
    .toBe('complete');
  expect(urls.filter((url) => /writer|written/.test(url))).toEqual([]);
  await expectPhrasebookAlone(page);
});

test('the shop’s footer turns it on', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await openShop(page, { lang: 'en' });
  await page.getByRole('button', { name: /let it write/i }).click();
  await expect(page.getByRole('button', { name: /back to the phrasebook/i })).toBeVisible();
  await expect.poll(() => urls.some((url) => /writer.*\.onnx/.test(url))).toBe(true);
});

test('a writer that cannot be had leaves the phrasebook’s lines, and says so once', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.route('**/writer*.onnx', (route) => route.fulfill({ status: 404, body: 'no' }));
  await openShop(page, { writer: '' });
  await expectPhrasebookAlone(page);
  await expect.poll(() => warnings.filter((text) => text.includes('writer')).length).toBe(1);
});
