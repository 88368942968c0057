import type { DraftItem } from './draft-item.ts';
import {
  readAvailability,
  readDay,
  readId,
  readPicture,
  readPopularity,
  readPrice,
  readUrl,
} from './fact-fields.ts';
import type { RowReport } from './row-report.ts';
import { readAttributes, readCategory, readPlain, readText } from './text-fields.ts';

/**
 * One product of our own JSON form: `id`, `title` and, each where known, `brand`, `category`, `kind`,
 * `kindIsPlural`, `description`, `price`, `salePrice`, `availability`, `url`, `image`, `attributes`, `groupId`,
 * `addedOn`, `picture`, `popularity`. Google's names of the same (`link`, `image_link`, `sale_price` …) are read too;
 * fields it does not know are left out.
 *
 * @returns Undefined when the row cannot be an item; the report says why.
 */
export function readJsonItem(raw: unknown, report: RowReport): DraftItem | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    report.error('', 'broken-row', 'is no JSON object; write one { "id": …, "title": … } for each product');
    return undefined;
  }
  const given = raw as Record<string, unknown>;
  const id = readId(given.id, report);
  const title = readText(given.title, 'title', report);
  if (title === undefined) report.error('title', 'missing-title', 'is missing; a card needs one');
  if (id === undefined || title === undefined) return undefined;

  const category = readCategory(given.category ?? given.product_type, report);
  const kind = readText(given.kind, 'kind', report);
  if (category === undefined && kind === undefined) {
    report.warn(
      'category',
      'no-kind',
      'is missing, and so is `kind`; reasons will speak of the title, and tags are few',
    );
  }
  const price = readPrice(given.price, given.salePrice ?? given.sale_price, report);
  const fields: DraftItem['fields'] = { id };
  const put = <K extends keyof DraftItem['fields']>(key: K, value: DraftItem['fields'][K] | undefined) => {
    if (value !== undefined) fields[key] = value;
  };
  put('brand', readPlain(given.brand, 'brand', report));
  put('kindIsPlural', typeof given.kindIsPlural === 'boolean' ? given.kindIsPlural : undefined);
  put('price', price);
  put('availability', readAvailability(given.availability, report));
  put('url', readUrl(given.url ?? given.link, 'url', report));
  put('image', readUrl(given.image ?? given.image_link, 'image', report));
  put('attributes', readAttributes(given.attributes, report));
  put('groupId', readPlain(given.groupId ?? given.item_group_id, 'groupId', report));
  put('addedOn', readDay(given.addedOn ?? given.added_on, 'addedOn', report));
  put('picture', readPicture(given.picture, report));
  const description = readText(given.description, 'description', report);
  const popularity = readPopularity(given.popularity, report);
  return {
    row: report.row,
    fields,
    title,
    ...(category !== undefined && { category }),
    ...(kind !== undefined && { kind }),
    ...(description !== undefined && { description }),
    ...(price?.currency === '' && { lacksCurrency: true }),
    ...(popularity !== undefined && { popularity }),
  };
}
