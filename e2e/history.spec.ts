import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type {} from './pages/history.ts';
import { type ServedEntry, serveEntry } from './support/serve-entry.ts';

// The rooms alone, on a page of their own: what no imitation of IndexedDB can vouch for.
let served: ServedEntry;

test.beforeAll(async () => {
  served = await serveEntry('history.ts');
});
test.afterAll(() => served.close());

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.address);
  await page.waitForFunction(() => 'rooms' in window);
  return page;
}

const readItems = (page: Page) =>
  page.evaluate(async () => {
    const { store } = await window.rooms.openHistory({ consent: 'granted' });
    const { events } = await store.read();
    store.close();
    return events.map(({ itemId }) => itemId);
  });

test.describe('a history', () => {
  test('holds a thousand events, and five more whose tab closed at once', async ({ context }) => {
    const shop = await openTab(context);
    await shop.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      const recorder = window.rooms.createRecorder(store);
      for (let index = 0; index < 1000; index++) recorder.record({ type: 'view', itemId: `item-${index}` });
      await recorder.flush();
      Object.assign(window, { recorder });
    });
    await shop.evaluate(() => {
      const { recorder } = window as unknown as { recorder: ReturnType<typeof window.rooms.createRecorder> };
      for (let index = 1000; index < 1005; index++)
        recorder.record({ type: 'view', itemId: `item-${index}` });
    });
    await shop.close();

    const items = await readItems(await openTab(context));
    expect(items).toEqual(Array.from({ length: 1005 }, (_, index) => `item-${index}`));
  });

  test('finds again what was still waiting for a busy database when its tab closed', async ({ context }) => {
    const shop = await openTab(context);
    await shop.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      Object.assign(window, { recorder: window.rooms.createRecorder(store) });
    });
    const busyTab = await openTab(context);
    await busyTab.evaluate(() => window.rooms.holdWrites('inkling'));
    await shop.evaluate(() => {
      const { recorder } = window as unknown as { recorder: ReturnType<typeof window.rooms.createRecorder> };
      for (let index = 0; index < 5; index++) recorder.record({ type: 'view', itemId: `item-${index}` });
    });
    await shop.close();
    // The write went down with its tab; only the journal has the events.
    await busyTab.evaluate(() => window.rooms.releaseWrites());
    expect(await busyTab.evaluate(() => localStorage.length)).toBe(1);
    expect(await readItems(busyTab)).toEqual([0, 1, 2, 3, 4].map((index) => `item-${index}`));
    expect(await busyTab.evaluate(() => localStorage.length)).toBe(0);
  });

  test('keeps the click that leaves the page', async ({ context }) => {
    const shop = await openTab(context);
    await shop.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      const recorder = window.rooms.createRecorder(store);
      document.body.innerHTML = '<a href="/elsewhere" data-inkling-item="a">A</a>';
      window.rooms.observeClicks(document, (itemId) => recorder.record({ type: 'click', itemId }));
    });
    await shop.click('a');
    await shop.waitForURL('**/elsewhere');
    await shop.waitForFunction(() => 'rooms' in window);
    expect(await readItems(shop)).toEqual(['a']);
    expect(await shop.evaluate(() => localStorage.length)).toBe(0);
  });

  test('settles when an old tab does not let go, and loses nothing', async ({ context }) => {
    const oldTab = await openTab(context);
    await oldTab.evaluate(async () => {
      await window.rooms.holdVersionOne('inkling');
    });
    const newTab = await openTab(context);
    const blocked = await newTab.evaluate(async () => {
      const startMs = performance.now();
      const { store, degraded } = await window.rooms.openHistory({ consent: 'granted' });
      await store.append([{ id: 'e1', type: 'view', timeMs: Date.now(), itemId: 'a' }]);
      return {
        degraded,
        waitedMs: performance.now() - startMs,
        numEvents: (await store.read()).events.length,
      };
    });
    expect(blocked.degraded).toContain('another tab holds an older version open');
    expect(blocked.waitedMs).toBeLessThan(4000);
    expect(blocked.numEvents).toBe(1);

    await oldTab.close();
    const after = await newTab.evaluate(async () => {
      const { degraded } = await window.rooms.openHistory({ consent: 'granted' });
      return degraded;
    });
    expect(after).toBeUndefined();
  });

  test('lets a newer version in at once', async ({ context }) => {
    const page = await openTab(context);
    const version = await page.evaluate(async () => {
      await window.rooms.openHistory({ consent: 'granted' });
      return new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('inkling', 99);
        request.onsuccess = () => resolve(request.result.version);
        request.onerror = () => reject(request.error);
      });
    });
    expect(version).toBe(99);
  });

  test('opens anew after the browser has thrown the storage away', async ({ context, browserName }) => {
    test.skip(
      browserName !== 'chromium',
      'Only the protocol of Chromium can clear storage under an open page.',
    );
    const page = await openTab(context);
    await page.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      await store.append([{ id: 'e1', type: 'view', timeMs: Date.now(), itemId: 'a' }]);
      Object.assign(window, { store });
    });
    const protocol = await context.newCDPSession(page);
    await protocol.send('Storage.clearDataForOrigin', {
      origin: new URL(served.address).origin,
      storageTypes: 'indexeddb',
    });
    const items = await page.evaluate(async () => {
      const { store } = window as unknown as {
        store: import('../src/history/history-store.ts').HistoryStore;
      };
      await store.append([{ id: 'e2', type: 'view', timeMs: Date.now(), itemId: 'b' }]);
      return (await store.read()).events.map(({ itemId }) => itemId);
    });
    expect(items).toEqual(['b']);
  });

  test('is seen by a second tab, which is told of it', async ({ context }) => {
    const [mine, theirs] = [await openTab(context), await openTab(context)];
    await theirs.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      const told: string[] = [];
      store.subscribe(({ reason }) => told.push(reason));
      Object.assign(window, { told });
    });
    await mine.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      await store.append([{ id: 'e1', type: 'view', timeMs: Date.now(), itemId: 'a' }]);
      await store.forget('everything');
    });
    await theirs.waitForFunction(
      () => (window as unknown as { told: string[] }).told.join() === 'append,forget',
    );
  });

  test('leaves no row behind once consent is taken back', async ({ context }) => {
    const page = await openTab(context);
    const counts = await page.evaluate(async () => {
      const granted = await window.rooms.openHistory({ consent: 'granted' });
      await granted.store.append([{ id: 'e1', type: 'view', timeMs: Date.now(), itemId: 'a' }]);
      await granted.store.writeSettings({ city: 'Oslo' });
      await window.rooms.changeConsent(granted, { consent: 'none' });
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('inkling');
        request.onsuccess = () => resolve(request.result);
      });
      const countIn = (name: string) =>
        new Promise<number>((resolve) => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
        });
      return Promise.all(['events', 'settings', 'derived'].map(countIn));
    });
    expect(counts).toEqual([0, 0, 0]);
  });

  test('is read by way of the chunk as it is read by row, under a real lock', async ({ context }) => {
    const page = await openTab(context);
    const result = await page.evaluate(async () => {
      const { store } = await window.rooms.openHistory({ consent: 'granted' });
      const startMs = Date.now() - 30_000;
      await store.append(
        Array.from({ length: 20_000 }, (_, index) => ({
          id: String(index).padStart(6, '0'),
          type: 'view' as const,
          timeMs: startMs + index,
          itemId: `item-${index % 500}`,
        })),
      );
      const derived = window.rooms.createDerivedStore();
      await derived.readChunkedSnapshot();
      await derived.settled();
      const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
        const beganMs = performance.now();
        const value = await work();
        return [performance.now() - beganMs, value];
      };
      const [rowsMs, byRows] = await timed(() => store.read());
      const [chunkMs, byChunk] = await timed(() => derived.readChunkedSnapshot());
      return { rowsMs, chunkMs, isEqual: JSON.stringify(byRows) === JSON.stringify(byChunk) };
    });
    expect(result.isEqual).toBe(true);
    test.info().annotations.push({
      type: 'figure',
      description: `20,000 events: ${result.rowsMs.toFixed(0)} ms by row, ${result.chunkMs.toFixed(0)} ms by chunk`,
    });
  });
});

test.describe('the capture of a page', () => {
  test('hears left, middle and keyboard on links of a shadow root, and hinders none', async ({ context }) => {
    const page = await openTab(context);
    await page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = '<a href="#followed" data-inkling-item="a"><span>A</span></a>';
      const clicks: string[] = [];
      const hindered: boolean[] = [];
      window.rooms.observeClicks(root, (itemId) => clicks.push(itemId));
      addEventListener('click', (event) => hindered.push(event.defaultPrevented));
      Object.assign(window, { clicks, hindered });
    });
    const link = page.locator('span');
    await link.click();
    await link.click({ button: 'right' });
    await page.locator('a').press('Enter');
    // The middle button opens a tab, as it should.
    const opened = context.waitForEvent('page');
    await link.click({ button: 'middle' });
    await opened;
    expect(await page.evaluate(() => Object.assign({}, window) as unknown as object)).toMatchObject({
      clicks: ['a', 'a', 'a'],
      hindered: [false, false],
    });
    expect(page.url()).toContain('#followed');
  });

  test('counts the cards that were in view, once, and those that come later', async ({ context }) => {
    const page = await openTab(context);
    await page.evaluate(() => {
      const card = (itemId: string) =>
        `<div data-inkling-item="${itemId}" style="height: 80vh">${itemId}</div>`;
      document.body.innerHTML = ['a', 'b', 'c'].map(card).join('');
      const seen: string[] = [];
      window.rooms.observeImpressions(document.body, (itemId) => seen.push(itemId), { minMs: 50 });
      Object.assign(window, { seen });
    });
    const waitForSeen = (items: string) =>
      page.waitForFunction(
        (wanted) => (window as unknown as { seen: string[] }).seen.join() === wanted,
        items,
      );
    await waitForSeen('a');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitForSeen('a,c');
    await page.evaluate(() => {
      document.body.lastElementChild?.insertAdjacentHTML(
        'beforebegin',
        '<div data-inkling-item="d" style="height: 40vh">d</div>',
      );
      document.querySelector('[data-inkling-item="d"]')?.scrollIntoView();
    });
    await waitForSeen('a,c,d');
  });

  test('does not count a card that is taken away within its second', async ({ context }) => {
    const page = await openTab(context);
    await page.clock.install();
    const seen = await page.evaluate(async () => {
      const isInView = (card: Element) =>
        new Promise<void>((resolve) => {
          new IntersectionObserver(([entry]) => entry!.isIntersecting && resolve()).observe(card);
        });
      const items: string[] = [];
      document.body.innerHTML = '<p data-inkling-item="a">a</p><p data-inkling-item="b">b</p>';
      const [early, late] = document.body.children;
      window.rooms.observeImpressions(document.body, (itemId) => items.push(itemId));
      await isInView(late!);
      early!.remove();
      // A later observer hears after the earlier one has.
      document.body.insertAdjacentHTML('beforeend', '<p id="last">last</p>');
      await isInView(document.querySelector('#last')!);
      Object.assign(window, { items });
      return items;
    });
    expect(seen).toEqual([]);
    await page.clock.runFor(1_000);
    expect(await page.evaluate(() => (window as unknown as { items: string[] }).items)).toEqual(['b']);
  });

  test('reads the product of the page', async ({ context }) => {
    const page = await openTab(context);
    const product = await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = JSON.stringify({ '@graph': [{ '@type': 'Product', sku: 7, name: 'Kettle' }] });
      document.head.append(script);
      return window.rooms.readPageProduct(document);
    });
    expect(product).toBe('7');
  });
});
