import { findKindName, type KindName, lineBeside, linesOf } from '../knowledge/kind-lore-of.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemIndex, Language } from '../types.ts';
import type { Pattern } from './phrasebook.ts';

/** By the names themselves, which a catalogue keeps. */
const kinds = new WeakMap<readonly string[], { kind: KindName | undefined }>();

/** The kind of an item as common knowledge calls it; undefined when we know nothing of it. */
export function knownKind(catalog: Catalog, item: ItemIndex): KindName | undefined {
  const names = catalog.muteNames(item);
  let found = kinds.get(names);
  if (!found) {
    found = { kind: findKindName(names) };
    kinds.set(names, found);
  }
  return found.kind;
}

const toPatterns = (texts: readonly string[], language: Language, name: string): Pattern[] =>
  texts.map((text, at) => ({ id: `${language}/${name}/${at}`, text }));

/** What everybody knows a kind to be for. */
export const findUseLines = (kind: KindName, language: Language): Pattern[] =>
  toPatterns(linesOf(kind, language).use, language, `use:${kind}`);

/** For another thing of a kind that was met. */
export const findSameLines = (kind: KindName, language: Language): Pattern[] =>
  toPatterns(linesOf(kind, language).same, language, `same:${kind}`);

/** Why a kind comes to mind beside one that was met. */
export function findBesideLines(card: KindName, met: KindName, language: Language): Pattern[] {
  const line = lineBeside(card, met, language);
  return line === undefined ? [] : toPatterns([line], language, `beside:${met}>${card}`);
}
