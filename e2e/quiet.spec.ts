import { expect, test } from '@playwright/test';
import type { EventInput } from '../src/types.ts';
import type { InklingFeed } from '../src/widget/element.ts';
import { hosts } from './support/serve.mjs';

test('being seen brings no new list by itself; a view does', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { numLists: 0 });
    // Lists that a change of the history brought; the model's arrival brings one of its own.
    addEventListener('inkling-status', ({ target }) => {
      if ((target as InklingFeed).feed?.cause !== 'history') return;
      (window as unknown as { numLists: number }).numLists++;
    });
  });
  await page.goto(`http://localhost:${hosts.foreign.port}/`);
  const shelf = page.locator('inkling-feed');
  await expect
    .poll(() => shelf.evaluate((element) => (element as InklingFeed).feed?.status.source))
    .toBe('model');

  const numLists = () => page.evaluate(() => (window as unknown as { numLists: number }).numLists);
  /** Settles when it is written, and a list that was asked for afterwards is here. */
  const record = (type: EventInput['type']) =>
    shelf.evaluate(async (element, recorded) => {
      const { recommender, feed } = element as InklingFeed;
      recommender?.record({ type: recorded, itemId: feed?.cards.at(-1)?.itemId ?? '' });
      await recommender?.recommend({ placement: 'recent' });
    }, type);
  const before = await numLists();
  await record('impression');
  await record('dwell');
  await record('view');
  await expect.poll(numLists).toBeGreaterThan(before);
  await record('impression');
  // Had the others brought lists, they would have come before that of the view.
  expect(await numLists()).toBe(before + 1);

  const profile = await shelf.evaluate((element) => (element as InklingFeed).recommender?.profile());
  expect(profile?.events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['impression', 'dwell', 'view']),
  );
});
