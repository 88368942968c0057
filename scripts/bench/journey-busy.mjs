import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up.mjs';
import { numWarmUp, updateOnce } from './journey-update.mjs';
import { installProbe } from './page-probe.mjs';
import { withFreshProfile } from './profile.mjs';
import { comeFromElsewhere, visit } from './visit.mjs';

/** Views recorded in a row before the writer starts or stops. */
const blockSize = 10;
const numBlocks = 4;
export const itemsOfAVisit = numWarmUp + blockSize * numBlocks;

/**
 * Views recorded one by one on the shop's page, as in `journey-update`, while a second worker is idle and while it
 * writes batch after batch, block by block in turn.
 *
 * @returns  `{ quiet, busy, batches }`: updates of both kinds, and what the writer did meanwhile.
 */
export const runBusyUpdates = (addresses, itemIds) =>
  withFreshProfile(async (page, context) => {
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    await visit(page, `${addresses.foreign}/`);
    await page.evaluate(startWriter, { script: `/bench/assets/${findWorker()}`, base: '/bench/' });
    const events = itemIds.map((itemId, at) => ({ itemId, eventId: `bench-${at}` }));
    for (const event of events.splice(0, numWarmUp)) await page.evaluate(updateOnce, event);
    const result = { quiet: [], busy: [], batches: [] };
    for (let block = 0; block < numBlocks; block++) {
      const isBusy = block % 2 === 1;
      if (isBusy) await page.evaluate(() => window.inklingWriter.start());
      for (const event of events.splice(0, blockSize)) {
        result[isBusy ? 'busy' : 'quiet'].push(await page.evaluate(updateOnce, event));
      }
      if (isBusy) result.batches.push(await page.evaluate(() => window.inklingWriter.stop()));
    }
    return result;
  });

const findWorker = () =>
  readdirSync(join(root, 'dist/bench/assets')).find((file) => /^writer-worker-.*\.js$/.test(file));

/** In the page: a writer of its own, warm and idle. */
async function startWriter({ script, base }) {
  const worker = new Worker(script, { type: 'module' });
  let last = 0;
  const waiting = new Map();
  worker.onmessage = ({ data: { id, answer, problem } }) => {
    const { resolve, reject } = waiting.get(id);
    if (problem === undefined) resolve(answer);
    else reject(new Error(problem));
  };
  const ask = (question) =>
    new Promise((resolve, reject) => {
      last++;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, question });
    });
  const address = (folder) => new URL(base + folder, location.href).href;
  const ten = { language: 'en', drafts: 6, together: true };
  await ask({ open: { textEncoder: address('text-encoder/'), writer: address('writer-model/') } });
  for (let seed = 0; seed < 20; seed++) await ask({ write: ten, seed });
  let writing;
  window.inklingWriter = {
    start() {
      writing = ask({ keepBusy: ten });
    },
    async stop() {
      await ask({ stop: true });
      return writing;
    },
  };
}
