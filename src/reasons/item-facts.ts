import type { Catalog } from '../pack/catalog.ts';
import type { Evidence, EvidenceKind, ItemIndex, Language } from '../types.ts';
import { toChoice } from './choices.ts';
import type { Finding } from './evidence.ts';
import { formatPrice } from './format-price.ts';
import { findUseLines, knownKind } from './kind-lines.ts';
import type { Relation, Slots } from './phrasebook.ts';

export interface ItemFactsContext {
  catalog: Catalog;
  language: Language;
  nowMs: number;
  popularFrom: number;
  popularity: Float32Array;
}

const dayMs = 86_400_000;
const newForDays = 30;
/** Less off than this is a rounding, not a reduction. */
const minDrop = 0.05;

/** True things of the item alone, whoever reads: reductions, news, popularity, choices, uses, brand, price, shelf, kind. */
export function findItemFacts(item: ItemIndex, context: ItemFactsContext, nouns: Slots): Finding[] {
  const { catalog, language, nowMs, popularity, popularFrom } = context;
  const own = catalog.items[item]!;
  const findings: Finding[] = [];
  const add = (
    relation: Relation,
    weight: number,
    kind: EvidenceKind,
    field: string,
    text: string,
    slots: Slots = {},
    attributeKey?: string,
  ): void => {
    const evidence: Evidence[] = [{ kind, ref: `${own.id}#${field}`, text }];
    findings.push({
      relation,
      slots: { ...nouns, ...slots },
      evidence,
      weight,
      restsOnEvent: false,
      ...(attributeKey === undefined ? {} : { attributeKey }),
    });
  };
  const { price } = own;
  if (price) {
    const say = (amount: number): string => formatPrice(amount, price.currency, language);
    const now = say(price.amount);
    const drop = price.oldAmount ? (price.oldAmount - price.amount) / price.oldAmount : 0;
    if (price.oldAmount && drop >= minDrop) {
      const was = say(price.oldAmount);
      const saved = say(price.oldAmount - price.amount);
      add('price-drop', 8 + drop, 'price_drop', 'price', `${was} → ${now}`, { was, now, saved });
    }
    add('price', 3, 'item', 'price', now, { price: now });
  }
  const days = own.addedOn ? Math.floor((nowMs - Date.parse(own.addedOn)) / dayMs) : Number.NaN;
  if (days >= 0 && days <= newForDays) {
    // Too few days to be counted in a sentence leave the other lines.
    const slots: Slots = days >= 2 ? { days: String(days) } : {};
    add('new', 8, 'new_arrival', 'addedOn', own.addedOn ?? '', slots);
  }
  if (popularFrom > 0 && (popularity[item] ?? 0) >= popularFrom) {
    add('popular', 7.8, 'popularity', 'popularity', catalog.noun(item, language));
  }
  const noun = catalog.noun(item, language);
  catalog.attributes(item, language).forEach(({ key, value }, at) => {
    const choice = toChoice(key, value, language);
    // An age is worth comparing; alone it is a label.
    if (!choice || choice.key === 'age' || noun.includes(choice.value)) return;
    const weight = (choice.key === undefined ? 5.2 : 6.8) - 0.2 * at;
    add('attribute', weight, 'attribute', `attributes.${key}`, value, { value: choice.value }, choice.key);
  });
  const kind = knownKind(catalog, item);
  if (kind !== undefined) {
    findings.push({
      relation: 'use',
      slots: {},
      evidence: [{ kind: 'item', ref: `${own.id}#kind`, text: noun }],
      weight: 8.3,
      restsOnEvent: false,
      patterns: findUseLines(kind, language),
    });
  }
  if (own.brand) add('brand', 5, 'brand', 'brand', own.brand, { brand: own.brand });
  const shelf = catalog.categoryPath(item, language).at(-2);
  if (shelf) add('shelf', 4, 'item', 'category', shelf, { shelf });
  add('plain', 2, 'item', 'kind', catalog.noun(item, language));
  return findings;
}
