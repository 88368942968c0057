/**
 * Which side of the page asked for which script, from the headers of the requests: a script names in `referer` what
 * imported it, and a worker's first script says `worker`. Nothing is guessed from names.
 *
 * @param requests  `{ path, destination, referer }`, in the order in which they came.
 * @returns Paths without query: `page` what the page's own thread ran, of it `pageLater` what came after the
 *          worker had been asked for; `worker` the worker's scripts; `other` everything else but documents.
 */
export function sortRequests(requests) {
  const side = new Map();
  const sorted = { page: [], pageLater: [], worker: [], other: [] };
  const toPath = (url) => (url ? new URL(url, 'http://host').pathname : '');
  for (const { path: address, destination, referer } of requests) {
    const path = toPath(address);
    if (side.has(path)) continue;
    if (destination === 'document') side.set(path, 'page');
    else if (destination === 'worker') side.set(path, 'worker');
    else if (destination === 'script') side.set(path, side.get(toPath(referer)) ?? 'page');
    else side.set(path, 'other');
    const hasWorker = sorted.worker.length > 0;
    if (destination === 'document') continue;
    if (side.get(path) === 'page' && hasWorker) sorted.pageLater.push(path);
    else sorted[side.get(path)].push(path);
  }
  return sorted;
}
