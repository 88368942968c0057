import { expectValue } from '../history/expect-value.ts';
import { defaultDatabaseName } from '../history/schema.ts';
import type { DeviceWish } from '../inference/choose-backends.ts';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import { type Consent, type Dtype, type Language, languages } from '../types.ts';

/** A causal decoder in the layout of Hugging Face: `config.json`, `tokenizer.json`, `onnx/model*.onnx`. */
export interface HostedWriter {
  /** Address of its folder, absolute or relative to the page. Fetched whole, after the first lists. */
  model: string;
  /** Default: what suits the device best of what the folder has. */
  dtype?: Dtype;
}

export interface RecommenderOptions {
  /** Address of the pack's folder, absolute or relative to the page. */
  pack: string;
  /** Default: the page's `lang` if we speak it, else English. */
  language?: Language;
  /** Default `auto`. */
  device?: DeviceWish;
  /**
   * `granted` keeps history in IndexedDB, `session` in memory only, `none` records nothing.
   * Default `session`, until the shop or the shopper says more.
   */
  consent?: Consent;
  /** The clock, in Unix milliseconds. */
  now?: () => number;
  /** Chooses between equally good wordings. Default 1. */
  seed?: number;
  /** One shop, one database. Default `inkling`. */
  databaseName?: string;
  /**
   * What writes the reasons: true for the pack's own writer, a language model that the shop hosts, another engine, or
   * false, the default, for the phrasebook's lines alone. Whichever it is, what it writes passes the same guard.
   */
  writer?: boolean | ReasonEngine | HostedWriter;
  /** Where storage refuses and the like: told, never thrown. */
  onWarning?: (message: string) => void;
}

export type ResolvedOptions = Required<RecommenderOptions>;

/** @throws {MisuseError} for a value that could never work, at once and not at the first list. */
export function resolveOptions(
  {
    pack,
    language = pageLanguage(),
    device = 'auto',
    consent = 'session',
    now = Date.now,
    seed = 1,
    databaseName = defaultDatabaseName,
    writer = false,
    onWarning = () => {},
  } = {} as RecommenderOptions,
): ResolvedOptions {
  expectValue(typeof pack === 'string' && pack !== '', 'pack', pack, 'the folder that `inkling build` wrote');
  expectOneOf('consent', consent, ['granted', 'session', 'none']);
  expectOneOf('device', device, ['auto', 'webgpu', 'wasm']);
  expectOneOf('language', language, languages);
  return {
    pack: pack.endsWith('/') ? pack : `${pack}/`,
    language,
    device,
    consent,
    now,
    seed,
    databaseName,
    writer,
    onWarning,
  };
}

/** The language we speak that a tag such as `zh-Hans-CN` or `en-GB` asks for. */
export function languageFor(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language.split('-')[0] === primary);
}

function pageLanguage(): Language {
  return languageFor(globalThis.document?.documentElement.lang) ?? 'en';
}

function expectOneOf(name: string, value: string, allowed: readonly string[]) {
  expectValue(allowed.includes(value), name, value, allowed.join(', '));
}
