import type { Catalog } from '../pack/catalog.ts';
import { type ItemIndex, type Localized, languages } from '../types.ts';

/** Attributes that are one's taste of the day, and no part of what is looked for. */
const tasteKeys = new Set(['color', 'colour', 'size', '颜色', '尺码']);

interface WordValue {
  /** Key and text: equal where items have it in common. */
  id: string;
  value: Localized;
}

const ofCatalog = new WeakMap<Catalog, Map<ItemIndex, WordValue[]>>();

/** Values of an item's attributes that are words; each item is read once. */
function wordValues(item: ItemIndex, catalog: Catalog): readonly WordValue[] {
  let known = ofCatalog.get(catalog);
  if (!known) {
    known = new Map();
    ofCatalog.set(catalog, known);
  }
  let values = known.get(item);
  if (!values) {
    values = readValues(item, catalog);
    known.set(item, values);
  }
  return values;
}

function readValues(item: ItemIndex, catalog: Catalog): WordValue[] {
  const entries: { key: string; value: Localized }[] = [];
  for (const language of languages)
    catalog.attributes(item, language).forEach(({ key, value }, at) => {
      entries[at] ??= { key, value: {} };
      entries[at].value[language] = value;
    });
  return entries.flatMap(({ key, value }) => {
    const text = value.en ?? value['zh-CN'] ?? '';
    // `5 kg` is a size of one pack, and no kind of thing.
    if (!/\p{L}{2,}/u.test(text) || /\d/.test(text) || tasteKeys.has(key.toLowerCase())) return [];
    return [{ id: `${key}=${text}`, value }];
  });
}

/** All that the items have in words. */
export function valuesOf(items: Iterable<ItemIndex>, catalog: Catalog): ReadonlySet<string> {
  const all = new Set<string>();
  for (const item of items) for (const { id } of wordValues(item, catalog)) all.add(id);
  return all;
}

/** What the items have in common, in words: the value that most of them share, of those in `among` if given. */
export function commonModifier(
  items: Iterable<ItemIndex>,
  catalog: Catalog,
  among?: ReadonlySet<string>,
): Localized | undefined {
  const counts = new Map<string, { count: number; value: Localized }>();
  for (const item of items)
    for (const { id, value } of wordValues(item, catalog)) {
      if (among && !among.has(id)) continue;
      const known = counts.get(id);
      if (known) known.count++;
      else counts.set(id, { count: 1, value });
    }
  let best: { count: number; value: Localized } | undefined;
  for (const each of counts.values()) if (!best || each.count > best.count) best = each;
  return best?.value;
}
