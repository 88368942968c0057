import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { limitBytes, measureTag, sumGzip } from '../scripts/tag-size.mjs';
import type { Consent, FeedStatus } from '../src/types.ts';
import type { InklingFeed } from '../src/widget/element.ts';
import { hosts } from './support/serve.mjs';

const library = fileURLToPath(new URL('../dist/lib/', import.meta.url));
const address = `http://localhost:${hosts.foreign.port}/`;
const shelf = 'inkling-feed';

/**
 * The page of another shop once nothing more is to come, with the paths of what was asked for from our folder. The
 * shop's own pictures are not in it: they come with the cards that show them, as the README says.
 */
async function openComplete(page: Page) {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/inkling/')) paths.push(pathname);
  });
  await page.goto(address);
  await expect
    .poll(() =>
      page.locator(shelf).evaluate(async (element) => {
        const { recommender } = element as InklingFeed;
        return (await recommender?.recommend({ placement: 'for-you' }))?.status.pack;
      }),
    )
    .toBe('complete');
  return paths;
}

test('the script of the tag that every visit runs is within its limit', () => {
  const { run, late, styles } = measureTag(library);
  test.info().annotations.push({
    type: 'figure',
    description: `${sumGzip(run)} bytes gzip in every visit; ${sumGzip(late)} more in idle; styles ${sumGzip(styles)}`,
  });
  expect(sumGzip(run)).toBeLessThanOrEqual(limitBytes);
});

test('a visit fetches what is measured, and not what is kept for pages without a worker', async ({
  page,
}) => {
  const paths = await openComplete(page);
  const asked = paths.map((path) => path.replace('/inkling/', ''));
  const { run, late, styles, spare } = measureTag(library);
  for (const { file } of [...run, ...late, ...styles]) expect(asked).toContain(file);
  for (const { file } of spare) expect(asked).not.toContain(file);
});

test('whatever the shopper wishes once the pack is complete, no request is made', async ({ page }) => {
  const paths = await openComplete(page);
  const before = paths.length;
  const result = await page.locator(shelf).evaluate(async (element) => {
    const { recommender } = element as InklingFeed;
    if (!recommender) throw new Error('the element has no recommender');
    const itemId = (element as InklingFeed).feed?.cards[0]?.itemId ?? '';
    recommender.record({ type: 'view', itemId });
    await recommender.adjust({ diversity: 0.6, mute: { tag: 'Ladders' } });
    const file = await recommender.export();
    const numForgotten = await recommender.forget({ itemId });
    await recommender.import(file);
    const { events } = await recommender.profile();
    await recommender.forget('everything');
    const { status } = await recommender.recommend({ placement: 'for-you' });
    return { numForgotten, items: events.map((event) => event.itemId), itemId, status };
  });
  expect(result.numForgotten).toBe(1);
  expect(result.items).toContain(result.itemId);
  expect((result.status as FeedStatus).pack).toBe('complete');
  expect(paths.slice(before)).toEqual([]);

  // Another consent starts another worker, which asks for nothing that was not asked for before.
  for (const consent of ['session', 'none', 'granted'] as Consent[]) {
    await page.locator(shelf).evaluate(async (element, wanted) => {
      const { recommender } = element as InklingFeed;
      await recommender?.setConsent(wanted);
      await recommender?.recommend({ placement: 'for-you' });
    }, consent);
  }
  expect(paths.slice(before).filter((path) => !paths.slice(0, before).includes(path))).toEqual([]);
});

test('without its style sheet the shelf still shows its cards', async ({ page }) => {
  await page.route('**/looks-*.css', (route) => route.abort());
  await page.goto(address);
  await expect(page.locator(`${shelf} [data-inkling-item]`).first()).toBeVisible();
});
