import type { Item, ItemId, ItemIndex, Language, Localized } from '../types.ts';
import { languages } from '../types.ts';
import type { ItemNoun } from './item-nouns.ts';

/** The shop's things as the pipeline asks for them. Plain data behind getters; the same for every shopper. */
export interface Catalog {
  readonly items: readonly Item[];
  /** Used when a text is not there in the language asked for. */
  readonly language: Language;
  indexOf(id: ItemId): ItemIndex | undefined;
  title(item: ItemIndex, language: Language): string;
  /** The everyday noun in running text: `kind`, else the last category segment in lower case, else the title. */
  kind(item: ItemIndex, language: Language): string;
  /** What a sentence calls it: the feed's `kind`, else the thing that it surely is, else what `kind` falls back on. */
  noun(item: ItemIndex, language: Language): string;
  /** `coffee beans`, `sunscreen`: no `a` before it. */
  nounIsPlural(item: ItemIndex): boolean;
  /** From the widest segment to the narrowest; empty without a category. */
  categoryPath(item: ItemIndex, language: Language): string[];
  /** Kind, shelf and the attributes that are words: at most 5, in the reader's language. */
  tags(item: ItemIndex, language: Language): string[];
  attributes(item: ItemIndex, language: Language): { key: string; value: string }[];
  /** Equal for two items of one kind, whatever the language; -1 when the feed does not say the kind. */
  kindId(item: ItemIndex): number;
  /** Equal for two items on one shelf (the category without its last segment); -1 when there is none. */
  shelfId(item: ItemIndex): number;
  /** Every name, lower-cased, by which a shopper can mute an item: last category segment and kind, all languages. */
  muteNames(item: ItemIndex): readonly string[];
  /** Items whose words contain every word of the query, in pack order. Empty for an empty query. */
  find(query: string): readonly ItemIndex[];
  /** One sentence for each lack in this language, with its count. */
  warnings(language: Language): string[];
}

const maxTags = 5;
const maxCachedQueries = 64;

/** The text in `language`, else in `otherwise`, else in any; empty when there is none. */
export function localize(text: Localized | undefined, language: Language, otherwise: Language): string {
  if (!text) return '';
  const own = text[language] ?? text[otherwise];
  if (own !== undefined) return own;
  for (const each of languages) if (text[each] !== undefined) return text[each];
  return '';
}

const splitPath = (path: string): string[] =>
  path
    .split('>')
    .map((segment) => segment.trim())
    .filter(Boolean);

/** `Coffee Beans` reads `coffee beans` in a sentence; `LED Lamps` keeps its capitals: `LED lamps`. */
export function toRunningText(segment: string): string {
  return segment.replace(/\p{L}+/gu, (word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()));
}

/** Words of a query: runs of letters and digits; a run of Han characters is one word. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+(?:\.\p{N}+)?/gu) ?? [];
}

/** Numbers the distinct keys in order of appearance; an empty key is -1. */
function numberKeys(keys: string[]): Int32Array {
  const ids = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    if (key === '') return -1;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  });
}

/**
 * @param items     Row i of the pack is item i. Ids are unique (the loader has checked).
 * @param language  The pack's own language, the one fallen back to.
 * @param nounOf    What an item is called where the feed does not say its kind.
 */
export function createCatalog(
  items: readonly Item[],
  language: Language,
  nounOf: (item: ItemIndex) => ItemNoun | undefined = () => undefined,
): Catalog {
  const rows = new Map(items.map((item, row) => [item.id, row]));
  const at = (row: ItemIndex): Item => {
    const item = items[row];
    if (!item) throw new RangeError(`No item in row ${row}; the catalogue has ${items.length} rows.`);
    return item;
  };
  // Identity by the pack's own language, so that a reader of another language meets the same kinds. Few categories
  // stand for many items, so each is taken apart once: 100,000 items cost tens of milliseconds instead of a second.
  const keys = new Map<string, { kind: string; shelf: string }>();
  const keysOf = (category: string): { kind: string; shelf: string } => {
    let known = keys.get(category);
    if (!known) {
      const path = splitPath(category.toLowerCase());
      known = { kind: path.join('>'), shelf: path.slice(0, -1).join('>') };
      keys.set(category, known);
    }
    return known;
  };
  const categories = items.map((item) => keysOf(localize(item.category, language, language)));
  const kindIds = numberKeys(
    categories.map(({ kind }, row) => kind || localize(items[row]?.kind, language, language).toLowerCase()),
  );
  const shelfIds = numberKeys(categories.map(({ shelf }) => shelf));

  const muteNames: (readonly string[] | undefined)[] = [];
  const findMuteNames = ({ category, kind }: Item): readonly string[] => {
    const names = languages.flatMap((each) => [
      splitPath(category?.[each] ?? '').at(-1) ?? '',
      kind?.[each] ?? '',
    ]);
    return [...new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean))];
  };

  let searchTexts: string[] | undefined;
  const found = new Map<string, readonly ItemIndex[]>();
  const findRows = (words: string[]): ItemIndex[] => {
    // Built on the first search only: no page view pays for it.
    searchTexts ??= items.map((item) =>
      [
        ...languages.flatMap((each) => [item.title[each], item.kind?.[each], item.category?.[each]]),
        item.brand,
      ]
        .filter(Boolean)
        .join('\n')
        .toLowerCase(),
    );
    const result: ItemIndex[] = [];
    for (let row = 0; row < items.length; row++) {
      const text = searchTexts[row]!;
      if (words.every((word) => text.includes(word))) result.push(row);
    }
    return result;
  };

  const attributesOf = (row: ItemIndex, reader: Language): { key: string; value: string }[] =>
    Object.entries(at(row).attributes ?? {})
      .map(([key, value]) => ({
        key,
        value: (typeof value === 'string' ? value : localize(value, reader, language)).trim(),
      }))
      .filter(({ value }) => value !== '');
  const pathOf = (row: ItemIndex, reader: Language): string[] =>
    splitPath(localize(at(row).category, reader, language));
  const titleOf = (row: ItemIndex, reader: Language): string => localize(at(row).title, reader, language);
  // A list's sentences ask for the nouns of the same few dozen items hundreds of times.
  const kinds = new Map<string, string>();
  const kindOf = (row: ItemIndex, reader: Language): string => {
    const key = `${row}/${reader}`;
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind =
        localize(at(row).kind, reader, language) ||
        toRunningText(pathOf(row, reader).at(-1) ?? '') ||
        titleOf(row, reader);
      kinds.set(key, kind);
    }
    return kind;
  };
  const nounFor = (row: ItemIndex, reader: Language): string =>
    (at(row).kind ? undefined : nounOf(row)?.[reader]) ?? kindOf(row, reader);

  return {
    items,
    language,
    indexOf: (id) => rows.get(id),
    title: titleOf,
    kind: kindOf,
    noun: nounFor,
    nounIsPlural(row) {
      const { kind, kindIsPlural, category } = at(row);
      if (kind) return kindIsPlural ?? false;
      // A category names its things in the plural; a mass noun cannot be known there and gets an article.
      return kindIsPlural ?? nounOf(row)?.isPlural ?? /[^su]s$/i.test(localize(category, 'en', 'en'));
    },
    categoryPath: pathOf,
    tags(row, reader) {
      const words = attributesOf(row, reader)
        .map(({ value }) => value)
        .filter((value) => !/\p{N}/u.test(value));
      const shelf = pathOf(row, reader).at(-2);
      return [...new Set([nounFor(row, reader), ...(shelf ? [shelf] : []), ...words])].slice(0, maxTags);
    },
    attributes: attributesOf,
    kindId: (row) => kindIds[row] ?? -1,
    shelfId: (row) => shelfIds[row] ?? -1,
    muteNames(row) {
      muteNames[row] ??= findMuteNames(at(row));
      return muteNames[row];
    },
    find(query) {
      const words = splitWords(query);
      if (words.length === 0) return [];
      const key = words.join(' ');
      let result = found.get(key);
      if (!result) {
        if (found.size >= maxCachedQueries) found.clear();
        result = findRows(words);
        found.set(key, result);
      }
      return result;
    },
    warnings(reader) {
      const numMissing = items.filter((item) => item.title[reader] === undefined).length;
      if (numMissing === 0) return [];
      return [
        `${numMissing} of ${items.length} items have no title in ${reader}; another language is shown.`,
      ];
    },
  };
}
