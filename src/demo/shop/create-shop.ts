import type { Item, ItemId, Language, Localized } from '../../index.ts';
import { languages } from '../../index.ts';

/** One kind of thing on a department's shelves: teapots. */
export interface Kind {
  slug: string;
  name: Localized;
  department: Department;
  items: Item[];
}

export interface Department {
  slug: string;
  name: Localized;
  kinds: Kind[];
  /** One of each kind in turn, as one would dress a window. */
  items: Item[];
}

/** The catalogue as the pages ask for it. */
export interface Shop {
  items: readonly Item[];
  departments: readonly Department[];
  find(id: ItemId): Item | undefined;
  findDepartment(slug: string): Department | undefined;
  kindOf(id: ItemId): Kind | undefined;
  /** Newest first, one of a kind. */
  newest(count: number): Item[];
  /** SVG source of an item's own drawing. */
  drawingOf(item: Item): string | undefined;
}

/** The text in the reader's language, else in any. */
export function localize(text: Localized | undefined, language: Language): string {
  const order = [language, ...languages];
  return order.map((each) => text?.[each]).find((each) => each !== undefined) ?? '';
}

/**
 * @param items     Departments and kinds come from the first and last segments of their categories, in the
 *                  order of their first appearance; an item without a category is in no department.
 * @param drawings  SVG source by key.
 */
export function createShop(items: readonly Item[], drawings: Readonly<Record<string, string>>): Shop {
  const byId = new Map(items.map((item) => [item.id, item]));
  const departments = new Map<string, Department>();
  const kinds = new Map<ItemId, Kind>();

  for (const item of items) {
    const first = segmentOf(item.category, 0);
    const last = segmentOf(item.category, -1);
    const slug = toSlug(first);
    if (!slug) continue;
    const department = departments.get(slug) ?? { slug, name: first, kinds: [], items: [] };
    departments.set(slug, department);
    const kindSlug = toSlug(last);
    let kind = department.kinds.find((each) => each.slug === kindSlug);
    if (!kind) {
      kind = { slug: kindSlug, name: last, department, items: [] };
      department.kinds.push(kind);
    }
    kind.items.push(item);
    kinds.set(item.id, kind);
  }

  for (const department of departments.values()) department.items = takeTurns(department.kinds);

  return {
    items,
    departments: [...departments.values()],
    find: (id) => byId.get(id),
    findDepartment: (slug) => departments.get(slug),
    kindOf: (id) => kinds.get(id),
    newest(count) {
      const byDate = [...items].sort((a, b) => (b.addedOn ?? '').localeCompare(a.addedOn ?? ''));
      const seen = new Set<Kind | undefined>();
      const isFirstOfKind = ({ id }: Item) => !seen.has(kinds.get(id)) && seen.add(kinds.get(id));
      return byDate.filter(isFirstOfKind).slice(0, count);
    },
    drawingOf: ({ picture }) => picture && drawings[picture.drawing],
  };
}

function takeTurns(kinds: readonly Kind[]): Item[] {
  const numRounds = Math.max(...kinds.map(({ items }) => items.length));
  const rounds = Array.from({ length: numRounds }, (_, round) =>
    kinds.flatMap(({ items }) => items[round] ?? []),
  );
  return rounds.flat();
}

function segmentOf(category: Localized | undefined, index: number): Localized {
  const segments = languages.flatMap((language) => {
    const segment = category?.[language]?.split('>').at(index)?.trim();
    return segment ? [[language, segment]] : [];
  });
  return Object.fromEntries(segments);
}

const toSlug = (name: Localized) =>
  localize(name, 'en')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
