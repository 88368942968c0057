import { PackError } from '../errors.ts';
import type { Item } from '../types.ts';
import type { AssetStore } from './asset-store.ts';
import { type FileRole, type PackManifest, parsePackManifest } from './manifest.ts';

/** Everything of a pack but its models, as it lies in memory. */
export interface LoadedPack {
  manifest: PackManifest;
  items: Item[];
  /** Row-major int8, shape [numItems, dimensions]. */
  vectors: Int8Array<ArrayBuffer>;
  /** Shape [numItems], 0 to 1. */
  popularity: Float32Array;
  neighbors?: ArrayBuffer;
  transitions?: ArrayBuffer;
  /** The pack's own drawings by key: SVG source. */
  drawings: Record<string, string>;
}

/** Reads the manifest and all files of a pack. Models are read by whoever runs them. */
export async function loadPack(store: AssetStore): Promise<LoadedPack> {
  const manifest = parsePackManifest(await store.readManifest(), 'manifest.json');
  const find = (role: FileRole) => manifest.files.find((file) => file.role === role);
  const optional = (role: FileRole) => {
    const file = find(role);
    return file ? store.read(file) : Promise.resolve(undefined);
  };
  const required = (role: FileRole) => {
    const file = find(role);
    if (!file) throw new PackError(`manifest.json names no file with role '${role}': build the pack again`);
    return store.read(file);
  };
  const [items, vectors, popularity, neighbors, transitions, pictures] = await Promise.all([
    required('items'),
    required('item-vectors'),
    optional('popularity'),
    optional('neighbors'),
    optional('transitions'),
    optional('pictures'),
  ]);
  const { numItems, dimensions } = manifest;
  expectLength('item-vectors', vectors.length, numItems * dimensions);
  if (popularity) expectLength('popularity', popularity.length, numItems * 4);
  const parsedItems = parseJson<{ items: Item[] }>('items', items).items;
  expectLength('items', parsedItems.length, numItems);
  return {
    manifest,
    items: parsedItems,
    vectors: new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length),
    popularity: popularity ? new Float32Array(wholeBuffer(popularity)) : new Float32Array(numItems),
    ...(neighbors && { neighbors: wholeBuffer(neighbors) }),
    ...(transitions && { transitions: wholeBuffer(transitions) }),
    drawings: pictures ? parseJson<Record<string, string>>('pictures', pictures) : {},
  };
}

/** Node's readers may hand out a view into a larger buffer. */
function wholeBuffer(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
}

function expectLength(role: FileRole, found: number, expected: number) {
  if (found !== expected) {
    throw new PackError(
      `the file with role '${role}' holds ${found}, the manifest's counts need ${expected}: build the pack again`,
    );
  }
}

/** Only `inkling build` writes these, and their hash was checked: their inside is trusted. */
function parseJson<T>(role: FileRole, bytes: Uint8Array): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (cause) {
    throw new PackError(`the file with role '${role}' is not JSON: build the pack again`, { cause });
  }
}
