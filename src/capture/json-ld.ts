import type { ItemId } from '../types.ts';

const idFields = [
  'sku',
  'productID',
  'gtin',
  'gtin13',
  'gtin14',
  'gtin12',
  'gtin8',
  'isbn',
  'productGroupID',
  '@id',
];
/** Where a page keeps its main thing. Lists are not entered: they hold other things than the page's own. */
const mainFields = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/**
 * The item of the one product that a page is about, from what its JSON-LD says to search engines: the first there
 * is of `sku`, `productID`, a GTIN, `@id`.
 *
 * @param page       The document, or the part of it that holds the scripts.
 * @param onWarning  Told of scripts that are no JSON; the others are read all the same.
 * @returns          Undefined when there is no product, or several: such a page is a list.
 */
export function readPageProduct(
  page: Pick<ParentNode, 'querySelectorAll'>,
  onWarning: (message: string) => void = console.warn,
): ItemId | undefined {
  const found = new Set<ItemId>();
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const itemId of productsIn(JSON.parse(textContent ?? ''), 0)) found.add(itemId);
    } catch (error) {
      onWarning(`inkling: JSON-LD that is not valid JSON was skipped: ${error}`);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function productsIn(value: unknown, depth: number): ItemId[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => productsIn(entry, depth + 1));
  const node = value as Record<string, unknown>;
  // `Product`, `schema:Product` and `https://schema.org/Product` are one word.
  const isProduct = [node['@type']].flat().some((type) => /(^|[/:#])Product(Group)?$/.test(`${type}`));
  if (isProduct) return idFields.flatMap((field) => textOf(node[field])).slice(0, 1);
  return mainFields.flatMap((field) => productsIn(node[field], depth + 1));
}

/** None, or the first of one or several. */
function textOf(value: unknown): string[] {
  const [first] = [value].flat();
  const text = typeof first === 'string' || Number.isFinite(first) ? `${first}`.trim() : '';
  return text ? [text] : [];
}
