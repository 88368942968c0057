import { expect, type Page, test } from '@playwright/test';
import { runAxe } from './support/run-axe.ts';
import { address, card, cards, openWidget, send, shownItems } from './support/widget-page.ts';

const feed = '<inkling-feed limit="4"></inkling-feed>';
const link = (page: Page, itemId: string) => page.locator(`inkling-feed [data-inkling-item="${itemId}"]`);
const dismissOf = (page: Page, itemId: string) =>
  page.locator('inkling-feed li', { has: page.locator(`[data-inkling-item="${itemId}"]`) }).locator('button');
const recorded = (page: Page, type: string) =>
  page.evaluate((wanted) => window.fake.records.filter((event) => event.type === wanted), type);
const activeItem = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.shadowRoot?.activeElement?.closest('li')?.querySelector('a')?.dataset
        .inklingItem ?? null,
  );

test.describe('what is drawn', () => {
  for (const [width, columns] of [
    [390, 2],
    [1024, 4],
    [1440, 5],
  ] as const) {
    test(`${columns} columns at ${width} px, and cards as high as the boxes kept for them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openWidget(page, { body: `${feed.replace('4', '10')}<p id="below">below</p>` });
      await expect(page.locator('inkling-feed section')).toHaveAttribute('aria-busy', 'true');
      const top = () => page.locator('#below').evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      await page.evaluate(() => {
        window.shifts = 0;
      });
      await send(page, { cards: cards(...'abcdefghij') });
      await expect(link(page, 'j')).toBeAttached();
      expect(await top()).toBe(before);
      expect(await page.evaluate(() => window.shifts)).toBe(0);
      const lefts = await page
        .locator('inkling-feed li')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
      expect(new Set(lefts).size).toBe(columns);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }

  test('the boxes stay where they are when their looks arrive', async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const asked = page.waitForRequest('**/looks-*.css');
    await openWidget(page, {
      body: `${feed}<p id="below">below</p>`,
      hold: (pathname) => (pathname.includes('looks-') ? held : undefined),
    });
    await asked;
    const look = () =>
      page.evaluate(() => {
        const { top } = document.querySelector('#below')!.getBoundingClientRect();
        const card = document.querySelector('inkling-feed')!.shadowRoot!.querySelector('.card')!;
        return { top, animation: getComputedStyle(card).animationName };
      });
    const before = await look();
    await page.evaluate(() => {
      window.shifts = 0;
    });
    letGo();
    await expect.poll(async () => (await look()).animation).not.toBe(before.animation);
    expect((await look()).top).toBe(before.top);
    expect(await page.evaluate(() => window.shifts)).toBe(0);
  });

  test('an empty list and a failed one say so, and trying again asks again', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { state: 'empty' });
    await expect(page.locator('inkling-feed [part~="message"]')).toHaveText(/Nothing here yet/);
    await expect(page.locator('inkling-feed [part~="retry"]')).toBeHidden();
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('inkling-error', (event) => resolve((event as CustomEvent).detail), {
            once: true,
          });
        }),
    );
    await send(page, { state: 'error', error: { code: 'pack', message: 'items.json is missing' } });
    expect(await heard).toEqual({ code: 'pack', message: 'items.json is missing' });
    await expect(page.locator('inkling-feed [part~="message"]')).toHaveText(/The rest of the shop works/);
    await page.locator('inkling-feed [part~="retry"]').click();
    await expect.poll(() => page.evaluate(() => window.fake.requests.length)).toBe(2);
    await send(page, { cards: cards('a') });
    await expect(link(page, 'a')).toBeVisible();
    await expect(page.locator('inkling-feed [part~="message"]')).toBeHidden();
  });

  test('the shop’s own words stand where there is no list', async ({ page }) => {
    await openWidget(page, {
      body: '<inkling-feed><h3 slot="heading">For your workshop</h3><p slot="empty">Ask at the counter</p></inkling-feed>',
    });
    await send(page, { state: 'empty' });
    await expect(page.getByText('Ask at the counter')).toBeVisible();
    await expect(page.getByRole('region', { name: 'For your workshop' })).toBeVisible();
  });

  test('an error after cards leaves the cards', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b') });
    await send(page, { state: 'error', error: { code: 'deadline', message: 'late' } });
    expect(await shownItems(page)).toEqual(['a', 'b']);
  });

  test('a fallback is named only when there is a reason for it', async ({ page }) => {
    await openWidget(page, { body: feed });
    const quiet = page.locator('inkling-feed [part~="quiet"]');
    const status = { source: 'fallback', timings: {} } as never;
    await send(page, { cards: cards('a'), status });
    await expect(quiet).toHaveText('');
    await send(page, {
      cards: cards('a'),
      status: { ...(status as object), fallbackReason: 'no worker' } as never,
    });
    await expect(quiet).toHaveText('simply picked');
  });

  test('only a written reason bears the drop, and says what it is to those who cannot see it', async ({
    page,
  }) => {
    await openWidget(page, { body: feed });
    const reason = { text: 'The kettle you came back to', generated: true, evidence: [] };
    await send(page, { cards: [card('a'), card('b', { reason })] });
    await expect(page.locator('inkling-feed [part~="drop"]')).toHaveCount(1);
    await expect(link(page, 'b')).toHaveAccessibleDescription(
      'AI-written reason: The kettle you came back to',
    );
    await expect(link(page, 'a')).toHaveAccessibleDescription('The reason of a');
    await expect(link(page, 'a')).toHaveAccessibleName('Kettle a, brushed steel, 1.7 L ¥98 Was ¥118');
  });

  test('a drawing with a script, a handler and an address in it is drawn without them', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await openWidget(page, { body: feed });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5" onload="document.title='run'">
      <script>document.title = 'run'</script><style>*{fill:red}</style>
      <image href="https://shop.test/spy.png"/><use href="https://shop.test/spy.svg#a"/>
      <foreignObject><img src="https://shop.test/spy2.png"/></foreignObject>
      <path d="M0 0h4v5z" fill="url(https://shop.test/spy3.svg#a)" onclick="1"/><rect width="4" height="5" fill="var(--main)"/></svg>`;
    const colors = { main: '#123456', bad: 'url(https://shop.test/spy4.png)' };
    await send(page, {
      cards: [card('a', { picture: { svg, colors } }), card('b', { picture: { svg: '<oops', colors } })],
    });
    await expect(link(page, 'b')).toBeVisible();
    const html = await page.locator('inkling-feed svg').evaluate((element) => element.outerHTML);
    expect(html).toBe(
      '<svg viewBox="0 0 4 5" aria-hidden="true" style="--main: #123456;"><path d="M0 0h4v5z"></path><rect width="4" height="5" fill="var(--main)"></rect></svg>',
    );
    await expect(page.locator('inkling-feed svg')).toHaveCount(1);
    expect(await page.title()).toBe('Shop');
    expect(requests.filter((url) => url.includes('spy'))).toEqual([]);
  });

  test('a link leads to the web or nowhere', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: [card('a', { url: 'javascript:alert(1)' }), card('b', { url: 'p.html?b' })] });
    await expect(link(page, 'a')).not.toHaveAttribute('href', /.*/);
    await expect(link(page, 'b')).toHaveAttribute('href', `${address}p.html?b`);
  });

  test('it is dark where the page is dark', async ({ page }) => {
    await openWidget(page, {
      body: `${feed}<div class="night">${feed}</div><div class="night">${feed.replace(' ', ' theme="light" ')}</div>`,
      style: '.night { background: #14161f }',
    });
    const themes = await page
      .locator('inkling-feed section')
      .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.theme));
    expect(themes).toEqual(['light', 'dark', 'light']);
  });
});

test.describe('a better list', () => {
  test('replaces what nobody has seen', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b', 'c') });
    await send(page, { cards: cards('c', 'd', 'a') });
    expect(await shownItems(page)).toEqual(['c', 'd', 'a']);
  });

  test('leaves the card under the pointer where it is', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b', 'c') });
    await link(page, 'b').hover();
    await send(page, { cards: cards('x', 'y', 'z') });
    expect(await shownItems(page)).toEqual(['x', 'b', 'y']);
  });

  test('leaves the card with the focus where it is, and the focus on it', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b', 'c') });
    await link(page, 'c').focus();
    await send(page, { cards: cards('c', 'y', 'z') });
    expect(await shownItems(page)).toEqual(['y', 'z', 'c']);
    expect(await activeItem(page)).toBe('c');
  });

  test('leaves the cards that have been seen, until it is asked anew', async ({ page }) => {
    await page.clock.install();
    await openWidget(page, { body: feed, style: 'main { width: 500px }' });
    await send(page, { cards: cards('a', 'b', 'c', 'd') });
    await expect(link(page, 'a')).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => {
        await page.clock.runFor(1_000);
        return (await recorded(page, 'impression')).length;
      })
      .toBeGreaterThanOrEqual(2);
    const seen = (await recorded(page, 'impression')).map(({ itemId }) => itemId!);
    expect(seen).toContain('a');
    await send(page, { cards: cards('w', 'x', 'y', 'z') });
    const shown = await shownItems(page);
    for (const itemId of seen) expect(shown).toContain(itemId);
    expect(shown[0]).toBe('a');
    await page
      .locator('inkling-feed')
      .evaluate((element) => (element as unknown as { refresh(): void }).refresh());
    await expect.poll(() => page.evaluate(() => window.fake.requests.length)).toBe(2);
    await page.mouse.move(0, 0);
    await send(page, { cards: cards('w', 'x', 'y', 'z') });
    expect(await shownItems(page)).toEqual(['w', 'x', 'y', 'z']);
  });

  for (const cause of ['settings', 'forget'] as const) {
    test(`keeps nothing, not even under the pointer, of what stood there before ${cause}`, async ({
      page,
    }) => {
      await openWidget(page, { body: feed });
      await send(page, { cards: cards('a', 'b', 'c') });
      await link(page, 'b').hover();
      await send(page, { cards: cards('x', 'y', 'z'), cause });
      expect(await shownItems(page)).toEqual(['x', 'y', 'z']);
      // The next list is an ordinary one again: the pointer still rests on the second box.
      await send(page, { cards: cards('k', 'l', 'm'), cause: 'history' });
      expect(await shownItems(page)).toEqual(['k', 'y', 'l']);
    });
  }

  test('tells a changed reason in the same card', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b') });
    await link(page, 'a').evaluate((element) => element.setAttribute('data-same', ''));
    const reason = { text: 'Another reason', generated: true, evidence: [] };
    await send(page, { cards: [card('a', { reason }), card('b')] });
    await expect(link(page, 'a')).toHaveAttribute('data-same', '');
    await expect(link(page, 'a')).toHaveAccessibleDescription(/Another reason/);
  });
});

test.describe('not interested', () => {
  test('by keyboard: the card goes, the box stays, and so does the focus', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b', 'c') });
    await link(page, 'b').focus();
    await page.keyboard.press('Tab');
    await expect(dismissOf(page, 'b')).toBeFocused();
    await expect(dismissOf(page, 'b')).toHaveAccessibleName('Not interested Kettle b, brushed steel, 1.7 L');
    await page.keyboard.press('Enter');
    expect(await recorded(page, 'dismiss')).toEqual([{ type: 'dismiss', itemId: 'b', placement: 'for-you' }]);
    await expect(page.locator('inkling-feed [part~="note"]')).toBeFocused();
    await expect(page.locator('inkling-feed [role="status"]')).toHaveText(/Noted/);
    expect(await shownItems(page)).toEqual(['a', null, 'c']);
    await send(page, { cards: cards('a', 'c', 'd') });
    expect(await shownItems(page)).toEqual(['a', 'c', 'd']);
    expect(await activeItem(page)).toBe('c');
  });

  test('a list that was on its way does not bring it back', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b', 'c') });
    await dismissOf(page, 'a').click();
    await send(page, { cards: cards('a', 'b', 'c') });
    expect(await shownItems(page)).not.toContain('a');
  });
});

test.describe('what it records by itself', () => {
  test('the need a card is for, with its impression, its click and its dismissal, also when the list has gone on', async ({
    page,
  }) => {
    await page.clock.install();
    await openWidget(page, { body: feed, style: 'main { width: 500px }' });
    await send(page, {
      cards: [card('a', { needId: 'season/fan' }), card('b', { needId: 'refill/ink' }), card('c')],
    });
    await expect(link(page, 'a')).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => {
        await page.clock.runFor(1_000);
        return (await recorded(page, 'impression')).length;
      })
      .toBeGreaterThanOrEqual(2);
    const seen = await recorded(page, 'impression');
    expect(seen.find(({ itemId }) => itemId === 'a')?.need).toBe('season/fan');
    // Seen, so they stay where they are.
    await send(page, { cards: cards('x', 'y', 'z') });
    await link(page, 'a').click();
    await dismissOf(page, 'b').click();
    expect((await recorded(page, 'click')).map(({ need }) => need)).toEqual(['season/fan']);
    expect((await recorded(page, 'dismiss')).map(({ need }) => need)).toEqual(['refill/ink']);
    for (const { itemId, need } of seen) if (itemId === 'c') expect(need).toBeUndefined();
  });

  const product = (sku: string) =>
    `<script type="application/ld+json">{"@type":"Product","sku":"${sku}"}</script>`;

  test('one view of the page’s product, however many shelves stand on it', async ({ page }) => {
    await openWidget(page, {
      head: product('sku-1'),
      body: `${feed}<inkling-feed placement="related"></inkling-feed>`,
    });
    await expect.poll(() => page.evaluate(() => window.fake.requests.length)).toBe(2);
    expect(await recorded(page, 'view')).toEqual([{ type: 'view', itemId: 'sku-1' }]);
    const requests = await page.evaluate(() => window.fake.requests);
    expect(requests.map(({ itemId }) => itemId)).toEqual([undefined, 'sku-1']);
  });

  test('the attribute before the page, and again when it changes', async ({ page }) => {
    await openWidget(page, { head: product('sku-1'), body: '<inkling-feed item-id="sku-2"></inkling-feed>' });
    await expect.poll(() => recorded(page, 'view')).toEqual([{ type: 'view', itemId: 'sku-2' }]);
    await page.locator('inkling-feed').evaluate((element) => element.setAttribute('item-id', 'sku-3'));
    await expect.poll(async () => (await recorded(page, 'view')).length).toBe(2);
  });

  test('a click on a card, with where it stood', async ({ page }) => {
    await openWidget(page, { body: feed });
    await send(page, { cards: cards('a', 'b') });
    await link(page, 'b').click();
    expect(await recorded(page, 'click')).toEqual([{ type: 'click', itemId: 'b', placement: 'for-you' }]);
    expect(page.url()).toBe(`${address}#b`);
  });
});

test.describe('its life', () => {
  test('attributes that change in one task ask once', async ({ page }) => {
    await openWidget(page, { body: feed });
    await expect.poll(() => page.evaluate(() => window.fake.requests.length)).toBe(1);
    await page.locator('inkling-feed').evaluate((element) => {
      element.setAttribute('limit', '8');
      element.setAttribute('placement', 'recent');
      element.setAttribute('lang', 'zh-CN');
    });
    await expect.poll(() => page.evaluate(() => window.fake.requests.length)).toBe(2);
    expect(await page.evaluate(() => window.fake.requests[1])).toEqual({
      placement: 'recent',
      limit: 8,
      language: 'zh-CN',
    });
    expect(await page.evaluate(() => window.fake.numWatching)).toBe(1);
    await expect(page.getByRole('heading', { name: '最近看过' })).toBeVisible();
  });

  test('follows the language of the page', async ({ page }) => {
    await openWidget(page, { body: feed });
    await expect(page.getByRole('heading', { name: 'Picked for you' })).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.lang = 'zh-CN';
    });
    await expect(page.getByRole('heading', { name: '猜你喜欢' })).toBeVisible();
  });

  test('a move is no restart; a removal is an end; coming back is a new start', async ({ page }) => {
    await openWidget(page, { body: `${feed}<aside></aside>` });
    await send(page, { cards: cards('a') });
    const counts = () => page.evaluate(() => [window.fake.requests.length, window.fake.numWatching]);
    await page.evaluate(() => {
      document.querySelector('aside')!.append(document.querySelector('inkling-feed')!);
    });
    expect(await counts()).toEqual([1, 1]);
    await page.evaluate(() => {
      const element = document.querySelector('inkling-feed')!;
      element.remove();
      Object.assign(window, { element });
    });
    expect(await counts()).toEqual([1, 0]);
    await page.evaluate(() => document.body.append((window as unknown as { element: Element }).element));
    await expect.poll(counts).toEqual([2, 1]);
    expect(await shownItems(page)).toEqual(['a']);
  });

  test('without a pack it waits for a recommender, and takes one later', async ({ page }) => {
    await openWidget(page, { body: feed, withFake: false });
    await expect(page.locator('inkling-feed section')).toHaveAttribute('aria-busy', 'true');
    await page
      .locator('inkling-feed')
      .evaluate((element) => Object.assign(element, { recommender: window.fake }));
    await expect.poll(() => page.evaluate(() => window.fake.numWatching)).toBe(1);
  });

  test('a request that can never work is told, and the page goes on', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openWidget(page, {
      body: '<inkling-feed pack="/pack/" placement="relatde"></inkling-feed>',
      withFake: false,
    });
    await expect(page.locator('inkling-feed [part~="message"]')).toHaveText(/could not be loaded/);
    expect(errors).toEqual([]);
  });
});

test.describe('axe finds nothing in', () => {
  const states = {
    loading: undefined,
    ready: { cards: cards('a', 'b', 'c') },
    empty: { state: 'empty' as const },
    error: { state: 'error' as const, error: { code: 'pack', message: 'gone' } },
  };
  for (const [state, sent] of Object.entries(states)) {
    for (const background of ['#faf7f1', '#14161f']) {
      test(`${state} on ${background}`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openWidget(page, {
          body: `<h1 class="unseen">Shop</h1><inkling-feed limit="4" lang="zh-CN"></inkling-feed>`,
          style: `body { background: ${background} } h1 { color: #888 }`,
        });
        if (sent) await send(page, sent);
        expect(await runAxe(page, 'inkling-feed')).toEqual([]);
      });
    }
  }
});
