import { attributeTasks, findLongScripts } from './attribute-tasks.mjs';
import { openAndWait, readProbe, waitForList } from './page-probe.mjs';
import { isOurs } from './shop-items.mjs';

/** Fewer cards than this are no shelf: the shop's home page has room for ten, its product pages for five. */
const minCardsOf = (url) => (new URL(url).pathname === '/' ? 8 : 4);

/** Gets the browser going, as it is when a shopper arrives from somewhere else. */
export const comeFromElsewhere = (page, addresses) => page.goto(`${addresses.elsewhere}/`);

/**
 * One page view, from the start of the navigation until the model's list is painted.
 *
 * @returns The first useful list, the model's, the page's moments, and the long tasks of the whole view.
 */
export async function visit(page, url) {
  const minCards = minCardsOf(url);
  const first = await openAndWait(page, url, { minCards });
  const model = await waitForList(page, { source: 'model', minCards });
  await page.evaluate(() => window.inklingBench.whenQuiet());
  const probe = await readProbe(page);
  return { first, model, moments: toMoments(probe), ...readTasks(probe) };
}

export const readTasks = ({ longTasks, frames }) => ({
  tasks: attributeTasks(longTasks, frames, isOurs),
  longScripts: findLongScripts(frames, isOurs),
});

/** What the time went into before the first cards, each as milliseconds since the start of the navigation. */
function toMoments({ moments, resources }) {
  const find = (pattern) => resources.find(({ url }) => isOurs(url) && pattern.test(url));
  return {
    ...moments,
    elementLoadedMs: find(/\/element\.js$/)?.endMs ?? null,
    workerAskedMs: find(/ranker[^/]*\.js$/)?.startMs ?? null,
  };
}
