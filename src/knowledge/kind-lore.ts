import type { Language } from '../types.ts';

/**
 * What everybody knows of a kind of thing, as lines for a card. A line says nothing that only some things of the kind
 * have (silent, waterproof, organic), promises no effect and guesses at nobody's life.
 */
export interface KindLines {
  /** A use or a moment; true of every thing of the kind, whoever reads. */
  use: readonly string[];
  /** For another thing of a kind that the shopper has met. */
  same: readonly string[];
  /**
   * By the kind that was met: why this kind comes to mind beside it. True whether the other was viewed, saved or
   * bought, so it never claims that somebody owns a thing.
   */
  beside: Readonly<Record<string, string>>;
}

/** One kind of thing; its key is its everyday English noun. */
export type KindLore = { readonly names: readonly string[] } & Readonly<Record<Language, KindLines>>;

export type KindsOfThing = Readonly<Record<string, KindLore>>;
