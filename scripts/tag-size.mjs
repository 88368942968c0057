/**
 * What the tag makes the main thread of a shop's page load: `node scripts/tag-size.mjs` after `npm run build`.
 * Sizes are those of `gzip -9`; ends with 1 when the script that runs in every visit is above its limit.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './set-up.mjs';

/** Bytes, for the script that every visit runs. */
export const limitBytes = 15_500;

/**
 * Lazy chunks that an ordinary visit does not run: it keeps history in IndexedDB, its cards have pictures, a worker
 * works, and the shopper wishes for nothing. Whatever is not named here counts.
 */
const lateNames = ['on-demand', 'card-art'];
/** And what it does not fetch: the tag asks for no written reasons. */
const spareNames = ['page-host', 'written-reasons'];

const staticImport = /\b(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const lazyImport = /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g;
const styleAddress = /new URL\(\s*["'`]([^"'`]+\.css)["'`]/g;

/**
 * @param folder  Where `element.js` lies.
 * @returns Lists of `{ file, bytes, gzip }`: `run` in every visit; `late`, fetched in an idle moment of every visit
 *          and run by some; `styles`; `spare`, fetched only where no worker works or reasons are to be written.
 */
export function measureTag(folder) {
  const sorted = { run: new Set(), late: new Set(), styles: new Set(), spare: new Set() };
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const kindOf = (file, kind) => {
    const isNamed = (name) => posix.basename(file).startsWith(`${name}-`);
    if (lateNames.some(isNamed)) return 'late';
    return spareNames.some(isNamed) ? 'spare' : kind;
  };

  const visit = (file, kind) => {
    if (sorted.run.has(file) || sorted[kind].has(file)) return;
    sorted[kind].add(file);
    if (kind === 'spare') return;
    const source = read(file);
    const find = (pattern) =>
      [...source.matchAll(pattern)].map(([, path]) => posix.join(posix.dirname(file), path));
    for (const style of find(styleAddress)) sorted.styles.add(style);
    for (const next of find(staticImport)) visit(next, kind);
    for (const next of find(lazyImport)) visit(next, kindOf(next, kind));
  };
  visit('element.js', 'run');

  const measure = (files) =>
    [...files].map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
  return Object.fromEntries(Object.entries(sorted).map(([kind, files]) => [kind, measure(files)]));
}

export const sumGzip = (files) => files.reduce((sum, { gzip }) => sum + gzip, 0);

function print(title, files) {
  console.log(`${title}: ${sumGzip(files).toLocaleString('en')} bytes gzip`);
  for (const { file, bytes, gzip } of files)
    console.log(`  ${String(gzip).padStart(6)}  ${String(bytes).padStart(7)}  ${file}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { run, late, styles, spare } = measureTag(process.argv[2] ?? join(root, 'dist/lib'));
  print('script that every visit runs', run);
  print('script that every visit fetches in an idle moment, and some run', late);
  print('style sheet', styles);
  print('script for pages without a worker, or with written reasons', spare);
  const isWithin = sumGzip(run) <= limitBytes;
  console.log(`${isWithin ? 'within' : 'ABOVE'} the limit of ${limitBytes.toLocaleString('en')} bytes`);
  process.exit(isWithin ? 0 : 1);
}
