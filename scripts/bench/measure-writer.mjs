import { itemsOfAVisit, runBusyUpdates } from './journey-busy.mjs';
import { createProfile, withFreshProfile } from './profile.mjs';
import { readShopItems } from './shop-items.mjs';
import {
  describePeers,
  findWriter,
  placePeers,
  placeWriter,
  readPieces,
  weighWriter,
  whyNoPeers,
} from './writer-folders.mjs';
import { toWriterReport } from './writer-report.mjs';

const numTokens = 12;
const languages = ['en', 'zh-CN'];

/** The writer: ten reasons warm, its first use, its peers on equal weights, and the ranking beside it while it writes. */
export async function measureWriter({ addresses, isQuick, tell }) {
  const writer = findWriter();
  placeWriter(writer);
  const options = { warmUp: 15, numRounds: isQuick ? 5 : 60, numTokens };
  const noPeers = whyNoPeers(writer);
  tell(noPeers ? `writer: no peers, ${noPeers}` : 'writer: beside its peers');
  const peers = noPeers ? undefined : await measurePeers(addresses, writer, isQuick);
  tell('writer: ten reasons');
  const ten = await measureTen(addresses, options);
  const uses = await measureFirstUse(addresses, isQuick, tell);
  const visits = await measureBusy(addresses, isQuick, tell);
  return toWriterReport({ ten, uses, visits, peers, noPeers, files: weighWriter(writer), options });
}

async function openPage(page, address, entry) {
  page.setDefaultTimeout(0);
  await page.goto(address);
  await page.waitForFunction((name) => name in window, entry);
}

/** One draft and six a line, and as many tokens a line as the peers write; the language changes by the round. */
const measureTen = (addresses, { warmUp, numRounds }) =>
  withFreshProfile(async (page) => {
    await openPage(page, `${addresses.writer}/writer.html`, 'writerBench');
    const { isTrained, numPieces, maxTokens } = await page.evaluate(() => window.writerBench.open());
    const samples = { 1: [], 6: [] };
    for (let round = -warmUp; round < numRounds; round++) {
      const language = languages[Math.abs(round) % 2];
      for (const drafts of round % 2 ? [1, 6] : [6, 1]) {
        const wish = { language, drafts, together: true };
        const written = await page.evaluate(
          ([asked, seed]) => window.writerBench.write(asked, seed),
          [wish, Math.abs(round)],
        );
        if (round >= 0) samples[drafts].push(written);
      }
    }
    return { isTrained, numPieces, maxTokens, samples };
  });

/** From the worker's start to ten reasons: nothing cached, and in a browser that was closed after an earlier visit. */
async function measureFirstUse(addresses, isQuick, tell) {
  const open = async (page) => {
    await openPage(page, `${addresses.writer}/writer.html`, 'writerBench');
    return page.evaluate(() => window.writerBench.open());
  };
  const cold = [];
  for (let run = 0; run < (isQuick ? 2 : 15); run++) {
    tell(`writer: first use, nothing cached ${run + 1}`);
    cold.push(await withFreshProfile(open));
  }
  const profile = createProfile();
  const cached = [];
  try {
    // Code is kept compiled from the third visit on at the latest.
    for (let run = -3; run < (isQuick ? 3 : 25); run++) {
      tell(`writer: first use, files cached ${run + 1}`);
      const { context, page } = await profile.open();
      const use = await open(page);
      await context.close();
      if (run >= 0) cached.push(use);
    }
  } finally {
    profile.remove();
  }
  return { cold, cached };
}

/** All in one page, in turn; ratios are taken within a round. */
async function measurePeers(addresses, writer, isQuick) {
  placePeers(writer);
  const options = {
    numTokens,
    numRounds: isQuick ? 5 : 60,
    warmUp: { runs: 15, milliseconds: 2_000 },
    sampleMs: 1,
  };
  const result = await withFreshProfile(async (page) => {
    const strangers = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(addresses.peers) && !url.startsWith('blob:')) strangers.push(url);
    });
    await openPage(page, `${addresses.peers}/peers.html`, 'runPeers');
    const measured = await page.evaluate((given) => window.runPeers(given), options);
    if (strangers.length > 0) throw new Error(`a peer asked foreign hosts: ${strangers.join(', ')}`);
    return measured;
  });
  return {
    ...result,
    warmUp: options.warmUp,
    numTokens,
    packages: describePeers(),
    pieces: readPieces(writer),
  };
}

async function measureBusy(addresses, isQuick, tell) {
  const items = readShopItems();
  const visits = [];
  for (let run = 0; run < (isQuick ? 1 : 6); run++) {
    tell(`writer: event to new order while it writes ${run + 1}`);
    const ids = Array.from(
      { length: itemsOfAVisit },
      (_, n) => items[((run * 7 + n) * 37) % items.length].id,
    );
    visits.push(await runBusyUpdates(addresses, ids));
  }
  return visits;
}
