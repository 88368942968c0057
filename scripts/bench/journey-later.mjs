import { installProbe } from './page-probe.mjs';
import { createProfile } from './profile.mjs';
import { comeFromElsewhere, visit } from './visit.mjs';

/**
 * Two product pages, then the home page: its first list can rest on the interests that the last page stored. Once
 * more after the browser was closed and opened again on the same profile, as on another day.
 */
export async function runLater(addresses, items) {
  const profile = createProfile();
  const open = async () => {
    const { context, page } = await profile.open();
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    return { context, page };
  };
  try {
    const today = await open();
    for (const { path } of items) {
      await visit(today.page, addresses.foreign + path);
      await whenInterestsAreStored(today.page);
    }
    const next = await visit(today.page, `${addresses.foreign}/`);
    await whenInterestsAreStored(today.page);
    await today.context.close();
    const tomorrow = await open();
    const again = await visit(tomorrow.page, `${addresses.foreign}/`);
    await tomorrow.context.close();
    return { next, again };
  } finally {
    profile.remove();
  }
}

/** Looks past our code into IndexedDB: the interests there have read the newest view. */
const whenInterestsAreStored = (page) =>
  page.evaluate(async () => {
    const toPromise = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await toPromise(indexedDB.open('inkling'));
    try {
      for (let tries = 0; tries < 100; tries++) {
        const reading = database.transaction(['events', 'derived']);
        const [events, interests] = await Promise.all([
          toPromise(reading.objectStore('events').getAll()),
          toPromise(reading.objectStore('derived').get('interests')),
        ]);
        const newest = events.filter(({ type }) => type === 'view').at(-1);
        if (newest && interests?.value.eventIds.flat().includes(newest.id)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('the interests were not stored within 5 s');
    } finally {
      database.close();
    }
  });
