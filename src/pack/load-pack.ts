import { PackError } from '../errors.ts';
import type { Item } from '../types.ts';
import type { AssetStore } from './asset-store.ts';
import type { TagsFile } from './item-things.ts';
import { type FileRole, type PackManifest, parsePackManifest } from './manifest.ts';
import { parseRankerSpec, type RankerSpec } from './ranker-spec.ts';
import { parseTagScorer, type TagScorerSpec } from './tag-scorer-spec.ts';

/** Voices and their weights, with the files they read beside the graphs and the popularity. */
export interface LoadedRanker {
  spec: RankerSpec;
  sha256: string;
  /** Counted steps, as `encodeGraph` writes them. */
  steps?: ArrayBuffer;
  /** Popularity of late, 0 to 1, shape [numItems]. */
  recent?: Float32Array<ArrayBuffer>;
  /** As `encodeTerms` writes them. */
  lexical?: ArrayBuffer;
  /** Row-major int8, shape [numItems, dimensions]. */
  vectors?: Int8Array<ArrayBuffer>;
  /** One for each of `spec.sequences`: weights as training packs them, and the item vectors, int8 [numItems, width]. */
  sequences: { weights: ArrayBuffer; vectors: Int8Array<ArrayBuffer> }[];
}

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
  ranker?: LoadedRanker;
  /** Which core words come next. */
  tagScorer?: TagScorerSpec;
  /** The pack's own drawings by key: SVG source. */
  drawings: Record<string, string>;
  tags?: TagsFile;
}

/** Reads the manifest and all files of a pack. Models are read by whoever runs them. */
export async function loadPack(store: AssetStore): Promise<LoadedPack> {
  const manifest = parsePackManifest(await store.readManifest(), 'manifest.json');
  const find = (role: FileRole) => manifest.files.find((file) => file.role === role);
  const optional = (role: FileRole) => {
    const file = find(role);
    return file ? store.read(file) : Promise.resolve(undefined);
  };
  const every = (role: FileRole) =>
    Promise.all(manifest.files.filter((file) => file.role === role).map((file) => store.read(file)));
  const required = (role: FileRole) => {
    const file = find(role);
    if (!file) throw new PackError(`manifest.json names no file with role '${role}': build the pack again`);
    return store.read(file);
  };
  const [items, vectors, popularity, neighbors, transitions, pictures, tagged, scorer] = await Promise.all([
    required('items'),
    // A ranker whose voices are all counted needs no vectors.
    find('ranker') ? optional('item-vectors') : required('item-vectors'),
    optional('popularity'),
    optional('neighbors'),
    optional('transitions'),
    optional('pictures'),
    optional('tags'),
    optional('tag-scorer'),
  ]);
  const { numItems, dimensions } = manifest;
  if (vectors) expectLength('item-vectors', vectors.length, numItems * dimensions);
  if (popularity) expectLength('popularity', popularity.length, numItems * 4);
  const parsedItems = parseJson<{ items: Item[] }>('items', items).items;
  expectLength('items', parsedItems.length, numItems);
  const tags = tagged && parseJson<TagsFile>('tags', tagged);
  if (tags) {
    expectLength('tags', tags.items.length, numItems);
    if (tags.sureness) expectLength('tags', tags.sureness.length, numItems);
  }
  const ranker = await loadRanker();
  return {
    manifest,
    // A pack may hold ids alone.
    items: parsedItems.map((item) => (item.title ? item : { ...item, title: {} })),
    vectors: vectors ? signed(vectors) : new Int8Array(numItems * dimensions),
    popularity: popularity ? new Float32Array(wholeBuffer(popularity)) : new Float32Array(numItems),
    ...(neighbors && { neighbors: wholeBuffer(neighbors) }),
    ...(transitions && { transitions: wholeBuffer(transitions) }),
    ...(ranker && { ranker }),
    ...(tags && { tags }),
    ...(scorer && { tagScorer: parseTagScorer(parseJson('tag-scorer', scorer), 'tag-scorer.json') }),
    drawings: pictures ? parseJson<Record<string, string>>('pictures', pictures) : {},
  };

  async function loadRanker(): Promise<LoadedRanker | undefined> {
    const file = find('ranker');
    if (!file) return undefined;
    const spec = parseRankerSpec(parseJson('ranker', await store.read(file)), file.file);
    const [steps, recent, lexical, vectors, weights, itemVectors] = await Promise.all([
      optional('steps'),
      optional('recent'),
      optional('lexical'),
      optional('ranking-vectors'),
      every('sequence'),
      every('item-vectors'),
    ]);
    if (recent) expectLength('recent', recent.length, numItems * 4);
    if (vectors) expectLength('ranking-vectors', vectors.length, numItems * dimensions);
    expectLength('sequence', weights.length, spec.sequences.length);
    if (itemVectors.length < weights.length) expectLength('item-vectors', itemVectors.length, weights.length);
    return {
      spec,
      sha256: file.sha256,
      ...(steps && { steps: wholeBuffer(steps) }),
      ...(recent && { recent: new Float32Array(wholeBuffer(recent)) }),
      ...(lexical && { lexical: wholeBuffer(lexical) }),
      ...(vectors && { vectors: signed(vectors) }),
      sequences: weights.map((bytes, at) => {
        expectLength('item-vectors', itemVectors[at]!.length, numItems * spec.sequences[at]!.width);
        return { weights: wholeBuffer(bytes), vectors: signed(itemVectors[at]!) };
      }),
    };
  }
}

const signed = (bytes: Uint8Array<ArrayBuffer>): Int8Array<ArrayBuffer> =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

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
