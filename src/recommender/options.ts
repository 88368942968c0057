import { MisuseError } from '../errors.ts';
import type { DeviceWish } from '../inference/choose-backends.ts';
import { type Consent, type Language, languages } from '../types.ts';

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
  /** Where storage refuses and the like: told, never thrown. */
  onWarning?: (message: string) => void;
}

export type ResolvedOptions = Required<RecommenderOptions>;

/** @throws {MisuseError} for a value that could never work, at once and not at the first list. */
export function resolveOptions(options: RecommenderOptions): ResolvedOptions {
  if (typeof options?.pack !== 'string' || options.pack === '') {
    throw new MisuseError(
      "createRecommender needs { pack: '/path/to/pack/' }, the folder that `inkling build` wrote",
    );
  }
  expectOneOf('consent', options.consent, ['granted', 'session', 'none']);
  expectOneOf('device', options.device, ['auto', 'webgpu', 'wasm']);
  expectOneOf('language', options.language, languages);
  return {
    pack: options.pack.endsWith('/') ? options.pack : `${options.pack}/`,
    language: options.language ?? pageLanguage(),
    device: options.device ?? 'auto',
    consent: options.consent ?? 'session',
    now: options.now ?? Date.now,
    seed: options.seed ?? 1,
    databaseName: options.databaseName ?? 'inkling',
    onWarning: options.onWarning ?? (() => {}),
  };
}

/** The language we speak that a tag such as `zh-Hans-CN` or `en-GB` asks for. */
export function languageFor(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  if (primary === 'zh') return 'zh-CN';
  return primary === 'en' ? 'en' : undefined;
}

function pageLanguage(): Language {
  return (typeof document === 'undefined' ? undefined : languageFor(document.documentElement.lang)) ?? 'en';
}

function expectOneOf(name: string, value: unknown, allowed: readonly string[]) {
  if (value !== undefined && !allowed.includes(value as string)) {
    throw new MisuseError(
      `${name} is ${JSON.stringify(value)}; it takes ${allowed.map((word) => `'${word}'`).join(', ')}`,
    );
  }
}
