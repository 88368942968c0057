import { MisuseError } from '../errors.ts';
import type { Item, Language } from '../types.ts';
import { languages as allLanguages } from '../types.ts';
import { sha256Hex } from './asset-store.ts';
import { type FirstLists, firstListsFile } from './first-lists.ts';
import type { TagsFile } from './item-things.ts';
import { type Asset, type FileRole, type PackManifest, packFormats } from './manifest.ts';
import type { RankerSpec } from './ranker-spec.ts';
import type { TagScorerSpec } from './tag-scorer-spec.ts';

export interface PackContents {
  name: string;
  items: readonly Item[];
  /** Unit vectors, row-major, shape [items.length, dimensions]; a row of zeros for an item without text. */
  vectors: Float32Array;
  dimensions: number;
  /** Shape [items.length], 0 to 1. */
  popularity: Float32Array;
  /** As `encodeGraph` writes them. */
  neighbors?: ArrayBuffer;
  transitions?: ArrayBuffer;
  /** As `encodeTerms` writes them. */
  lexical?: ArrayBuffer;
  /** What the ranker's dense voices read, of the same shape: unit vectors that fill their space. */
  rankingVectors?: Float32Array;
  /** Voices and weights of a learned ranker. Sequence models are packed by training, which knows their own vectors. */
  ranker?: RankerSpec;
  /** Which core words come next. */
  tagScorer?: TagScorerSpec;
  /** SVG source by drawing key. */
  drawings?: Record<string, string>;
  firstLists?: Record<Language, FirstLists>;
  /** Which core words the items are. */
  tags?: TagsFile;
  models: PackManifest['models'];
  protocol?: PackManifest['protocol'];
  minShoppersPerPair?: number;
}

export interface WrittenFile {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Turns the contents of a pack into its files. Pure: equal contents give equal bytes. */
export async function writePack(
  contents: PackContents,
): Promise<{ manifest: PackManifest; files: WrittenFile[] }> {
  const { items, vectors, dimensions, popularity } = contents;
  if (vectors.length !== items.length * dimensions || popularity.length !== items.length) {
    throw new MisuseError(
      `${items.length} items need ${items.length * dimensions} vector components and ${items.length} popularities, not ${vectors.length} and ${popularity.length}`,
    );
  }
  const { rows, scale } = quantizeRows(vectors);
  const parts: { role: FileRole; file: string; bytes: Uint8Array<ArrayBuffer> }[] = [
    { role: 'items', file: 'items.json', bytes: jsonBytes({ items }) },
    { role: 'item-vectors', file: 'item-vectors.bin', bytes: new Uint8Array(rows.buffer) },
    { role: 'popularity', file: 'popularity.bin', bytes: floatBytes(popularity) },
  ];
  if (contents.neighbors) {
    parts.push({ role: 'neighbors', file: 'neighbors.bin', bytes: new Uint8Array(contents.neighbors) });
  }
  if (contents.transitions) {
    parts.push({ role: 'transitions', file: 'transitions.bin', bytes: new Uint8Array(contents.transitions) });
  }
  if (contents.lexical) {
    parts.push({ role: 'lexical', file: 'lexical.bin', bytes: new Uint8Array(contents.lexical) });
  }
  const ranking = contents.rankingVectors && quantizeRows(contents.rankingVectors);
  if (ranking) {
    parts.push({
      role: 'ranking-vectors',
      file: 'ranking-vectors.bin',
      bytes: new Uint8Array(ranking.rows.buffer),
    });
  }
  if (contents.ranker) {
    parts.push({ role: 'ranker', file: 'ranker.json', bytes: jsonBytes(contents.ranker) });
  }
  if (contents.tagScorer) {
    parts.push({ role: 'tag-scorer', file: 'tag-scorer.json', bytes: jsonBytes(contents.tagScorer) });
  }
  if (contents.drawings && Object.keys(contents.drawings).length > 0) {
    const sorted = Object.entries(contents.drawings).sort(([a], [b]) => (a < b ? -1 : 1));
    parts.push({ role: 'pictures', file: 'pictures.json', bytes: jsonBytes(Object.fromEntries(sorted)) });
  }
  if (contents.tags) parts.push({ role: 'tags', file: 'tags.json', bytes: jsonBytes(contents.tags) });
  for (const language of contents.firstLists ? allLanguages : []) {
    const bytes = jsonBytes(contents.firstLists![language]);
    parts.push({ role: 'first-lists', file: firstListsFile(language), bytes });
  }
  const files = await Promise.all(
    parts.map(async ({ role, file, bytes }) => ({ role, ...(await describeAsset(file, bytes)) })),
  );
  const body = {
    format: packFormats[0],
    name: contents.name,
    languages: languagesOf(items),
    numItems: items.length,
    dimensions,
    vectorScale: scale,
    ...(ranking && { rankingVectorScale: ranking.scale }),
    files,
    models: contents.models,
    ...(contents.protocol && { protocol: contents.protocol }),
    ...(contents.minShoppersPerPair !== undefined && { minShoppersPerPair: contents.minShoppersPerPair }),
  };
  // The hashes of all files stand in the body, so its own hash changes whenever a byte of the pack does.
  const version = (await hash(jsonBytes(body))).slice(0, 16);
  const { format, name, ...rest } = body;
  const manifest: PackManifest = { format, name, version, ...rest };
  const manifestBytes = new Uint8Array(new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`));
  return {
    manifest,
    files: [
      ...parts.map(({ file, bytes }) => ({ file, bytes })),
      { file: 'manifest.json', bytes: manifestBytes },
    ],
  };
}

export async function describeAsset(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Asset> {
  return { file, bytes: bytes.length, sha256: await hash(bytes) };
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hex = await sha256Hex(bytes);
  if (!hex)
    throw new MisuseError('a pack is written where SHA-256 is at hand: under Node, or in a secure context');
  return hex;
}

/** One scale for all rows, so that a row's length is the same everywhere and integer scores compare. */
function quantizeRows(vectors: Float32Array): { rows: Int8Array<ArrayBuffer>; scale: number } {
  let largest = 0;
  for (const component of vectors) largest = Math.max(largest, Math.abs(component));
  const scale = largest > 0 ? largest / 127 : 1 / 127;
  return { rows: Int8Array.from(vectors, (component) => Math.round(component / scale)), scale };
}

/** Those that titles are written in, the commonest first. */
function languagesOf(items: readonly Item[]): Language[] {
  const count = (language: Language) => items.filter(({ title }) => title[language] !== undefined).length;
  const counts = allLanguages.map((language) => ({ language, numTitles: count(language) }));
  const written = counts
    .filter(({ numTitles }) => numTitles > 0)
    .sort((a, b) => b.numTitles - a.numTitles)
    .map(({ language }) => language);
  // Of ids alone nothing is written; the lists still need a language to be in.
  return written.length > 0 ? written : ['en'];
}

const jsonBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(JSON.stringify(value)));

/** Little-endian, whatever the machine. */
function floatBytes(values: Float32Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, at) => {
    view.setFloat32(at * 4, value, true);
  });
  return new Uint8Array(view.buffer);
}
