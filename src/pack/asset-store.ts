import { PackError } from '../errors.ts';
import type { Asset } from './manifest.ts';

/** Where bytes come from: the network through a cache in a browser, a folder under Node. */
export interface AssetStore {
  /** The manifest itself: the one file that is not named by a hash. */
  readManifest(): Promise<unknown>;
  /** @throws {PackError} when it cannot be had or its hash is wrong, even after one fresh try. */
  read(asset: Asset): Promise<Uint8Array<ArrayBuffer>>;
  /** Bytes read so far, from wherever they came. */
  bytesRead(): number;
  warnings(): string[];
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 as 64 hex digits, or undefined where the page is no secure context and the browser offers no hash. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  return subtle ? hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes))) : undefined;
}

/**
 * Compares bytes with what the manifest promises of them.
 *
 * @throws {PackError} that tells a cut file from a changed one and from a web page served in its place.
 */
export async function checkAsset(asset: Asset, bytes: Uint8Array<ArrayBuffer>, where: string): Promise<void> {
  if (bytes.length !== asset.bytes) {
    const looksLikePage = bytes[0] === 0x3c && !asset.file.endsWith('.svg');
    const hint = looksLikePage ? '; it starts with "<", so the host probably answered with a web page' : '';
    throw new PackError(
      `${where} has ${bytes.length} bytes, the manifest says ${asset.bytes}${hint}: copy the pack's folder again, whole`,
    );
  }
  const found = await sha256Hex(bytes);
  if (found !== undefined && found !== asset.sha256) {
    throw new PackError(
      `${where} has sha256 ${found}, the manifest says ${asset.sha256}: the file was changed after the pack was built; build or copy it again`,
    );
  }
}
