import { type PackManifest, packFormats } from '../pack/manifest.ts';
import type { EncodeText } from '../types.ts';
import type { FoundModel } from './build/find-models.ts';
import { createFolderAssetStore } from './folder-asset-store.ts';
import { openModels } from './open-models.ts';

/** Opens a text encoder for as long as it is used. */
export async function withTextEncoder<T>(
  text: FoundModel,
  use: (encode: EncodeText) => Promise<T>,
): Promise<T> {
  // A manifest of one model: the loader asks for nothing else of it.
  const manifest: PackManifest = {
    format: packFormats[0],
    name: text.entry.name,
    version: text.entry.version,
    languages: ['en'],
    numItems: 0,
    dimensions: text.entry.dimensions,
    vectorScale: 1,
    files: [],
    models: { 'text-encoder': text.entry },
  };
  const { openText } = await openModels(manifest, createFolderAssetStore(text.folder));
  const encoder = (await openText())!;
  try {
    return await use(encoder.encode);
  } finally {
    await encoder.dispose();
  }
}
