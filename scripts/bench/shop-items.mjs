import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hosts } from '../../e2e/support/serve.mjs';
import { root } from '../set-up.mjs';

/** A copy of the foreign shop: a build that runs meanwhile must not change what is measured. */
const shopName = 'bench-foreign';
/** The same shop as another commit built it, where two are compared. */
export const otherShop = 'bench-foreign-other';

/** Where the library and the pack lie on the foreign shop, and where the files come from. */
export const libraryPath = '/inkling/';
export const libraryFolder = join(root, 'dist', shopName, 'inkling');

/** The shop as the tests serve it, from the copy. */
export const shopHost = { ...hosts.foreign, folder: shopName };

export function copyShop() {
  const copy = join(root, 'dist', shopName);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, 'dist', hosts.foreign.folder), copy, { recursive: true });
}

export const isOurs = (url) => new URL(url).pathname.startsWith(libraryPath);

const readJson = (file) => JSON.parse(readFileSync(join(libraryFolder, file), 'utf8'));

export const readManifest = () => readJson('manifest.json');

/** The foreign shop's items as `{ id, path, kind }`, in the order of its feed. */
export function readShopItems() {
  const { file } = readManifest().files.find(({ role }) => role === 'items');
  const content = readJson(file);
  const items = Array.isArray(content) ? content : content.items;
  return items.map(({ id, url, category }) => ({
    id,
    path: toPath(url),
    kind: category ? Object.values(category)[0] : '',
  }));
}

/** The shop's feed names its own host; the benchmark serves the same page from another. */
function toPath(url) {
  const { pathname, search } = new URL(url, 'http://shop.invalid/');
  return pathname + search;
}
