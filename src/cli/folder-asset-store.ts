import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../errors.ts';
import { type AssetStore, checkAsset } from '../pack/asset-store.ts';

/** Files of a pack in a folder, checked whenever they are read. */
export function createFolderAssetStore(folder: string): AssetStore {
  let total = 0;
  const load = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
    const path = join(folder, file);
    try {
      const bytes = new Uint8Array(await readFile(path));
      total += bytes.length;
      return bytes;
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const what = code === 'ENOENT' ? 'is missing' : `cannot be read (${message})`;
      throw new PackError(`${path} ${what}: copy the pack's folder again, whole, or build it`, { cause });
    }
  };
  return {
    async readManifest() {
      const bytes = await load('manifest.json');
      try {
        return JSON.parse(new TextDecoder().decode(bytes));
      } catch (cause) {
        throw new PackError(`${join(folder, 'manifest.json')} is not JSON: build the pack again`, { cause });
      }
    },
    async read(asset) {
      const bytes = await load(asset.file);
      await checkAsset(asset, bytes, join(folder, asset.file));
      return bytes;
    },
    bytesRead: () => total,
    warnings: () => [],
  };
}
