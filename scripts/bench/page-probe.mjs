/**
 * What stands in the measured page before any of its own scripts: it notes each list as the element tells of
 * it and when the frame that shows it has been made, and every long task. Times are milliseconds since the
 * start of the navigation.
 */
function observe() {
  const lists = [];
  const waiting = [];
  const longTasks = [];
  const frames = [];
  const isWanted = (list, { source, minCards = 1 }) =>
    list.paintedMs !== null && list.numDrawn >= minCards && (!source || list.source === source);

  const settle = () => {
    for (const wish of [...waiting]) {
      const found = lists.slice(wish.from).find((list) => isWanted(list, wish.wanted));
      if (!found) continue;
      waiting.splice(waiting.indexOf(wish), 1);
      wish.resolve(found);
    }
  };

  /** The first task after a frame: style, layout and paint of what was drawn before it are done. */
  const afterFrame = (callback) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = callback;
      port2.postMessage(null);
    });

  addEventListener('inkling-status', (event) => {
    const element = event.target;
    const { source, fallbackReason, device, dtype, pack, persistent, timings, bytes } = event.detail;
    const cards = element.feed?.cards ?? [];
    const list = {
      toldMs: performance.now(),
      paintedMs: null,
      source,
      fallbackReason,
      device,
      dtype,
      pack,
      persistent,
      timings,
      bytes,
      itemIds: cards.map(({ itemId }) => itemId),
      cited: [...new Set(cards.flatMap(({ reason }) => reason.evidence.map(({ ref }) => ref)))],
      numDrawn: element.shadowRoot?.querySelectorAll('[data-inkling-item]').length ?? 0,
    };
    lists.push(list);
    afterFrame(() => {
      list.paintedMs = performance.now();
      settle();
    });
  });

  const watch = (type, into) =>
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) into.push(entry.toJSON());
    }).observe({ type, buffered: true });
  watch('longtask', longTasks);
  watch('long-animation-frame', frames);

  window.inklingBench = {
    lists,
    longTasks,
    frames,
    /** The first list from number `from` on that is as wanted and painted. */
    whenPainted: (wanted, from = 0) =>
      new Promise((resolve) => {
        waiting.push({ wanted, from, resolve });
        settle();
      }),
    /** When no list has come for a while. */
    async whenQuiet(quietMs = 120) {
      for (let seen = -1; seen !== lists.length; ) {
        seen = lists.length;
        await new Promise((resolve) => setTimeout(resolve, quietMs));
      }
    },
  };
}

const patienceMs = 30_000;

export const installProbe = (context) => context.addInitScript(observe);

/** Opens an address and gives the first list there that is as wanted. */
export async function openAndWait(page, url, wanted) {
  await page.goto(url, { waitUntil: 'commit' });
  return waitForList(page, wanted);
}

export async function waitForList(page, wanted, from = 0) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no list ${JSON.stringify(wanted)} on ${page.url()} within ${patienceMs} ms`)),
      patienceMs,
    );
  });
  const found = page.evaluate(
    ([wish, start]) => window.inklingBench.whenPainted(wish, start),
    [wanted, from],
  );
  try {
    return await Promise.race([found, late]);
  } catch (error) {
    const seen = await page.evaluate(() => window.inklingBench?.lists).catch(() => 'nothing');
    throw new Error(`${error.message}; seen so far: ${JSON.stringify(seen).slice(0, 2_000)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** Everything the probe noted, and the page's own moments. */
export const readProbe = (page) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const resources = performance.getEntriesByType('resource').map((entry) => ({
      url: entry.name,
      startMs: entry.startTime,
      endMs: entry.responseEnd,
    }));
    const [firstPaint] = performance.getEntriesByName('first-contentful-paint');
    return {
      lists: window.inklingBench.lists,
      longTasks: window.inklingBench.longTasks,
      frames: window.inklingBench.frames,
      resources,
      moments: {
        responseEndMs: navigation.responseEnd,
        domContentLoadedMs: navigation.domContentLoadedEventEnd,
        loadMs: navigation.loadEventEnd,
        firstContentfulPaintMs: firstPaint?.startTime ?? null,
      },
    };
  });
