import * as v from 'valibot';
import { parseFormat } from './parse-format.ts';

/** The formats this reader knows, newest first. */
export const packFormats = ['inkling-pack/1'] as const;
export const modelFormats = ['inkling-model/1'] as const;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
const Bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

const Asset = v.object({ file: v.pipe(v.string(), v.minLength(1)), bytes: Bytes, sha256: Sha256 });

const Tensor = v.object({
  name: v.string(),
  dtype: v.picklist(['float32', 'int32', 'int64']),
  /** Numbers are fixed, letters vary: B batch, N sequence, T tokens, K interests, F facts, S steps. */
  shape: v.array(v.union([v.string(), v.number()])),
});

const Variant = v.object({
  ...Asset.entries,
  device: v.picklist(['webgpu', 'wasm']),
  dtype: v.picklist(['q8', 'q4', 'fp16', 'fp32']),
});

const modelFields = {
  name: v.string(),
  version: v.string(),
  license: v.string(),
  dimensions: v.pipe(v.number(), v.integer(), v.minValue(1)),
  variants: v.pipe(v.array(Variant), v.minLength(1)),
  inputs: v.array(Tensor),
  outputs: v.array(Tensor),
  golden: Asset,
  /** Largest absolute difference from the golden output that is still right. */
  tolerance: v.object({ wasm: v.number(), webgpu: v.number() }),
  vocabulary: v.optional(v.object({ ...Asset.entries, tokens: v.number() })),
  maxEvents: v.optional(v.number()),
  interests: v.optional(v.number()),
  maxTokens: v.optional(v.number()),
  /** Of a writer, in the order of its codes. */
  languages: v.optional(v.array(v.string())),
  voices: v.optional(v.array(v.string())),
  kinds: v.optional(v.array(v.string())),
  maxFacts: v.optional(v.number()),
  /** Of a writer, by language: a line that it is less sure of (own-engine.ts) than this is not shown. */
  leastSure: v.optional(v.record(v.string(), v.number())),
  metrics: v.record(v.string(), v.unknown()),
};

export const modelRoles = ['text-encoder', 'history-encoder', 'writer'] as const;
export type ModelRole = (typeof modelRoles)[number];

const ModelEntry = v.object(modelFields);
const ModelManifest = v.object({
  format: v.picklist(modelFormats),
  role: v.picklist(modelRoles),
  ...modelFields,
});

export const fileRoles = [
  'items',
  'item-vectors',
  'popularity',
  'recent',
  'neighbors',
  'transitions',
  'steps',
  'lexical',
  'ranking-vectors',
  'sequence',
  'ranker',
  'tag-scorer',
  'pictures',
  'first-lists',
  'tags',
] as const;
export type FileRole = (typeof fileRoles)[number];

const PackManifest = v.object({
  format: v.picklist(packFormats),
  name: v.string(),
  /** Changes whenever a byte of the pack does. */
  version: v.string(),
  languages: v.pipe(v.array(v.picklist(['zh-CN', 'en'])), v.minLength(1)),
  numItems: v.pipe(v.number(), v.integer(), v.minValue(1)),
  dimensions: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** An int8 of `item-vectors` times this is the component of a unit vector. */
  vectorScale: v.pipe(v.number(), v.gtValue(0)),
  /** The same of `ranking-vectors`. */
  rankingVectorScale: v.optional(v.pipe(v.number(), v.gtValue(0))),
  files: v.array(v.object({ ...Asset.entries, role: v.picklist(fileRoles) })),
  models: v.object({
    'text-encoder': v.optional(ModelEntry),
    'history-encoder': v.optional(ModelEntry),
    writer: v.optional(ModelEntry),
  }),
  /** Set when the log was cut for an evaluation: what it was cut for, and the hash of the events used. */
  protocol: v.optional(v.object({ name: v.string(), eventsSha256: Sha256 })),
  /** The least number of shoppers a pair of `neighbors` and `transitions` rests on. */
  minShoppersPerPair: v.optional(v.number()),
});

export type PackManifest = v.InferOutput<typeof PackManifest>;
export type ModelEntry = v.InferOutput<typeof ModelEntry>;
export type ModelManifest = v.InferOutput<typeof ModelManifest>;
export type ModelVariant = v.InferOutput<typeof Variant>;
/** A file with its place, size in bytes and hash. `file` is relative to the manifest. */
export type Asset = v.InferOutput<typeof Asset>;

/** @throws {PackError} naming every field that is wrong, or both formats when the file is newer than this reader. */
export const parsePackManifest = (value: unknown, where: string): PackManifest =>
  parseFormat(PackManifest, packFormats, value, where, 'manifest');

/** @throws {PackError} as `parsePackManifest`. */
export const parseModelManifest = (value: unknown, where: string): ModelManifest =>
  parseFormat(ModelManifest, modelFormats, value, where, 'manifest');
