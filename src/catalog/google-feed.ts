/** Names of Google product data (Meta's and OpenAI's feeds share them), and the plain ones people write by hand. */
const columns: Record<string, readonly string[]> = {
  id: ['id', 'sku', 'guid'],
  title: ['title', 'name'],
  brand: ['brand'],
  category: ['product_type', 'category', 'google_product_category'],
  kind: ['kind'],
  description: ['description', 'summary'],
  price: ['price'],
  salePrice: ['sale_price'],
  availability: ['availability'],
  url: ['link', 'url'],
  image: ['image_link', 'image'],
  groupId: ['item_group_id', 'group_id'],
  addedOn: ['added_on', 'addedon'],
  popularity: ['popularity'],
};

/** Facts of a product that a reason may speak of. */
const attributeColumns = [
  'color',
  'size',
  'material',
  'pattern',
  'gender',
  'age_group',
  'flavor',
  'capacity',
];

/** A row of a product feed in the words of our own JSON form, and which column each word came from. */
export function fromGoogleRow(values: Record<string, string>): {
  raw: Record<string, unknown>;
  names: Record<string, string>;
} {
  const raw: Record<string, unknown> = {};
  const names: Record<string, string> = {};
  for (const [field, candidates] of Object.entries(columns)) {
    const known = candidates.filter((name) => values[name] !== undefined);
    // Google's own categories often come as numbers of its taxonomy, which name nothing.
    const name = known.find(
      (each) => each !== 'google_product_category' || !/^\s*\d+\s*$/.test(values[each]!),
    );
    names[field] = name ?? candidates[0]!;
    if (name !== undefined) raw[field] = field === 'popularity' ? Number(values[name]) : values[name];
  }
  // Several paths in one field: the first is the main one.
  if (typeof raw.category === 'string') raw.category = raw.category.split(/\s*,\s*(?=[^,]*>)/)[0];
  const attributes = Object.fromEntries(
    attributeColumns.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
  if (Object.keys(attributes).length > 0) raw.attributes = attributes;
  return { raw, names };
}
