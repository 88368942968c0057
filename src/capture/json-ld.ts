/** What a product page says of itself to search engines. */
export interface PageProduct {
  /** The first there is of `sku`, `productID`, a GTIN, `@id`. */
  itemId: string;
  /** Shared by variants. */
  groupId?: string;
  title?: string;
  url?: string;
}

type Node = Record<string, unknown>;

const productTypes = ['Product', 'ProductGroup'];
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
 * The one product that a page is about, from its JSON-LD.
 *
 * @param page       The document, or the part of it that holds the scripts.
 * @param onWarning  Told of scripts that are no JSON; the others are read all the same.
 * @returns          Undefined when there is no product, or several: such a page is a list.
 */
export function readPageProduct(
  page: Pick<ParentNode, 'querySelectorAll'>,
  onWarning: (message: string) => void = (message) => console.warn(message),
): PageProduct | undefined {
  const found = new Map<string, PageProduct>();
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of productsIn(parse(script.textContent ?? '', onWarning))) {
      const product = toProduct(node);
      if (product && !found.has(product.itemId)) found.set(product.itemId, product);
    }
  }
  const products = [...found.values()];
  return products.length === 1 ? products[0] : undefined;
}

function parse(text: string, onWarning: (message: string) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    onWarning(`inkling: a JSON-LD script on this page is not valid JSON and was skipped: ${why}`);
    return undefined;
  }
}

function productsIn(value: unknown, depth = 0): Node[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => productsIn(entry, depth + 1));
  const node = value as Node;
  if (isProduct(node)) return [node];
  return mainFields.flatMap((field) => productsIn(node[field], depth + 1));
}

function isProduct(node: Node): boolean {
  const types = [node['@type']].flat();
  // `Product`, `schema:Product` and `https://schema.org/Product` are one word.
  return types.some(
    (type) => typeof type === 'string' && productTypes.includes(type.replace(/^.*[/:#]/, '')),
  );
}

function toProduct(node: Node): PageProduct | undefined {
  const itemId = idFields.map((field) => textOf(node[field])).find((id) => id !== undefined);
  if (itemId === undefined) return undefined;
  const group = node.isVariantOf as Node | undefined;
  const details = {
    groupId:
      textOf(node.inProductGroupWithID) ?? textOf(group?.productGroupID) ?? textOf(node.productGroupID),
    title: textOf(node.name),
    url: textOf(node.url),
  };
  return { itemId, ...Object.fromEntries(Object.entries(details).filter(([, text]) => text !== undefined)) };
}

function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  if (typeof first === 'number' && Number.isFinite(first)) return String(first);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}
