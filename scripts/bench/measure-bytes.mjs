import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { installProbe } from './page-probe.mjs';
import { createProfile, withFreshProfile } from './profile.mjs';
import { libraryFolder, libraryPath, readManifest, readShopItems } from './shop-items.mjs';
import { sortRequests } from './sort-requests.mjs';
import { comeFromElsewhere, visit } from './visit.mjs';

const numEvents = 1_000;

/** What is fetched, by whom, and what is kept. Sizes as the files lie on the host; gzip at level 9. */
export async function measureBytes({ addresses, takeRequests, tell }) {
  tell('bytes: one cold page view');
  await takeRequests();
  await withFreshProfile(async (page, context) => {
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    await visit(page, `${addresses.foreign}/`);
    await whenComplete(page);
  });
  const { page, pageLater, worker, other } = sortRequests(await takeRequests());
  const ours = (paths) => paths.filter((path) => path.startsWith(libraryPath)).map(weigh);
  const manifest = readManifest();
  const files = { page: ours(page), pageLater: ours(pageLater), worker: ours(worker), other: ours(other) };
  const runtime = files.other.filter(({ file }) => file.endsWith('.wasm'));
  const packFiles = manifest.files.map(({ role, file }) => ({ role, ...weigh(libraryPath + file) }));
  return {
    files,
    totals: {
      page: add(files.page),
      pageLater: add(files.pageLater),
      worker: add(files.worker),
      runtime: add(runtime),
      pack: add([weigh(`${libraryPath}manifest.json`), ...packFiles]),
      everything: add(Object.values(files).flat()),
    },
    numItems: manifest.numItems,
    pack: packFiles,
    models: Object.entries(manifest.models).map(([role, { variants, vocabulary }]) => ({
      role,
      variants: variants.map(({ device, dtype, file }) => ({ device, dtype, ...weighModel(file) })),
      ...(vocabulary && { vocabulary: weighModel(vocabulary.file) }),
    })),
    storage: await measureStorage({ addresses, tell }),
  };
}

const whenComplete = (page) =>
  page.evaluate(async () => {
    const { recommender } = document.querySelector('inkling-feed');
    for (let tries = 0; tries < 200; tries++) {
      const { status } = await recommender.recommend({ placement: 'for-you' });
      if (status.pack === 'complete') return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the pack was not complete within 20 s');
  });

function weigh(path) {
  const bytes = readFileSync(join(libraryFolder, path.slice(libraryPath.length)));
  return {
    file: path.slice(libraryPath.length),
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
  };
}

/** A model may lie beside the pack and be named relative to it. */
const weighModel = (file) => weigh(posix.normalize(libraryPath + file));

const add = (files) => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  gzip: files.reduce((sum, { gzip }) => sum + gzip, 0),
});

/** IndexedDB on disk, before anything was recorded and after a thousand views over ninety days. */
async function measureStorage({ addresses, tell }) {
  tell(`bytes: IndexedDB after ${numEvents} events`);
  const itemIds = readShopItems().map(({ id }) => id);
  const profile = createProfile();
  try {
    const { context, page } = await profile.open();
    await installProbe(context);
    await visit(page, `${addresses.foreign}/`);
    const emptyBytes = await readUsage(page);
    await page.evaluate(
      async ({ ids, total }) => {
        const { recommender } = document.querySelector('inkling-feed');
        const startMs = Date.now() - 90 * 86_400_000;
        const stepMs = (90 * 86_400_000) / total;
        for (let n = 0; n < total; n++) {
          recommender.record({
            type: 'view',
            itemId: ids[(n * 37) % ids.length],
            timeMs: startMs + n * stepMs,
          });
        }
        const { events } = await recommender.export();
        if (events.length < total) throw new Error(`${events.length} of ${total} events were kept`);
        await recommender.recommend({ placement: 'for-you' });
        await window.inklingBench.whenQuiet(500);
      },
      { ids: itemIds, total: numEvents },
    );
    const usedBytes = await readUsage(page);
    await context.close();
    return {
      numEvents,
      emptyBytes,
      usedBytes,
      folderBytes: sizeOfFolder(join(profile.folder, 'Default', 'IndexedDB')),
    };
  } finally {
    profile.remove();
  }
}

/** As the browser itself counts it against the quota. */
const readUsage = (page) =>
  page.evaluate(async () => (await navigator.storage.estimate()).usageDetails?.indexedDB ?? null);

function sizeOfFolder(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOfFolder(path) : statSync(path).size);
  }, 0);
}
