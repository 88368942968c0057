import type { Item, Language, Localized } from '../types.ts';

/** A text whose language the feed does not say is a plain string until the whole feed has been read. */
export type DraftText = string | Localized;

export interface DraftItem {
  row: number;
  fields: Omit<Item, 'title' | 'category' | 'kind' | 'description'>;
  title: DraftText;
  category?: DraftText;
  kind?: DraftText;
  description?: DraftText;
  /** The price names no currency: the feed's default is filled in at the end. */
  lacksCurrency?: boolean;
  /** 0 to 1, from the feed. */
  popularity?: number;
}

/** Fills in what only the whole feed could tell. Field order is fixed, so that equal feeds give equal bytes. */
export function settleItem(draft: DraftItem, language: Language, currency: string): Item {
  const localized = (text: DraftText): Localized => (typeof text === 'string' ? { [language]: text } : text);
  const { id, price, ...rest } = draft.fields;
  return {
    id,
    title: localized(draft.title),
    ...(draft.category !== undefined && { category: localized(draft.category) }),
    ...(draft.kind !== undefined && { kind: localized(draft.kind) }),
    ...(draft.description !== undefined && { description: localized(draft.description) }),
    ...(price && { price: draft.lacksCurrency ? { ...price, currency } : price }),
    ...rest,
  };
}
