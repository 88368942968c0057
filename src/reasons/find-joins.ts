import type { Catalog } from '../pack/catalog.ts';
import type { Evidence, EvidenceKind, ItemIndex } from '../types.ts';
import type { Choice } from './choices.ts';
import { compareChoices } from './compare-choices.ts';
import type { EvidenceContext, Finding } from './evidence.ts';
import { formatPrice } from './format-price.ts';
import { findBesideLines, findSameLines, knownKind } from './kind-lines.ts';
import { nounSlots } from './noun-slots.ts';
import type { Relation, Slots } from './phrasebook.ts';

/** Nearer than this, two things of different shelves have something to do with each other. */
const nearCosine = 0.58;

/** What the shopper did with an item, as far as a sentence tells it. */
export type Deed = 'viewed' | 'saved' | 'bought' | 'cart';

/**
 * How well each relation reads, all else equal: what goes together, then another of the kind and its price, then what
 * people choose by, and only then that two things stand on one shelf.
 */
export const relationWeights: Partial<Record<Relation, number>> = {
  beside: 10.8,
  same: 10.2,
  together: 10.4,
  searched: 10.6,
  'viewed-drop': 10.2,
  'viewed-cheaper': 9.9,
  'viewed-brand': 8.6,
  'viewed-bigger': 9.4,
  'viewed-smaller': 9.4,
  'viewed-other-value': 9.3,
  'viewed-attribute': 9.1,
  'viewed-same': 8.8,
  'viewed-sibling': 5.8,
  'viewed-near': 5,
  'viewed-again': 12,
  'saved-same': 9.6,
  'saved-sibling': 7,
  'saved-near': 5.4,
  'saved-again': 12.5,
  'bought-same': 9.6,
  'bought-sibling': 7.4,
  'bought-near': 5.4,
  'bought-again': 12.5,
  'cart-same': 9.6,
  'cart-sibling': 7.2,
  'cart-near': 5.4,
  'page-together': 10.6,
  'page-drop': 10.2,
  'page-cheaper': 9.9,
  'page-brand': 8.6,
  'page-bigger': 9.4,
  'page-smaller': 9.4,
  'page-other-value': 9.3,
  'page-attribute': 9.1,
  'page-same': 8.8,
  'page-sibling': 5.8,
  'page-near': 5,
};

/** Less off than this is a rounding, not a reduction. */
const minDrop = 0.05;

/** Half the price and less is another class of thing, not a bargain. */
const maxLess = 0.5;
/** 98.10 less is arithmetic; 98 less is a reason, and so is 3.30. */
const isSayable = (amount: number): boolean => amount < 10 || Math.abs(amount - Math.round(amount)) < 0.005;

/** Of one category, and of one name: a department holds cases and chargers alike. */
export function isOneKind(item: ItemIndex, other: ItemIndex, { kindId, noun, language }: Catalog): boolean {
  const kind = kindId(item);
  return kind >= 0 && kind === kindId(other) && noun(item, language) === noun(other, language);
}

/** Everything true that joins a card to one other item: the one on the page, or one the shopper met. */
export function findJoins(
  item: ItemIndex,
  other: ItemIndex,
  deed: Deed | 'page',
  likeness: number,
  cited: Evidence,
  context: EvidenceContext,
): Finding[] {
  const { catalog, language } = context;
  const [own, its] = [catalog.items[item]!, catalog.items[other]!];
  const noun = nounSlots(catalog, item, language, 'kind');
  const findings: Finding[] = [];
  const add = (
    relation: Relation,
    extra: Slots = {},
    facts: Evidence[] = [],
    more: Pick<Finding, 'attributeKey' | 'patterns'> = {},
  ): void => {
    findings.push({
      relation,
      slots: { ...noun, ...nounSlots(catalog, other, language, 'other'), ...extra },
      evidence: [cited, ...facts],
      weight: (relationWeights[relation] ?? 5) + 0.5 * likeness,
      restsOnEvent: deed !== 'page',
      ...more,
    });
  };
  const isSameKind = isOneKind(item, other, catalog);
  const shelf = catalog.shelfId(item);
  const isSameShelf = shelf >= 0 && shelf === catalog.shelfId(other);
  // Price, brand and attributes are said of what was viewed; a purchase or a cart needs no second thoughts.
  const detail = deed === 'page' ? 'page' : deed === 'viewed' ? 'viewed' : undefined;
  const fact = (field: string, kindOfFact: EvidenceKind, text: string): Evidence => ({
    kind: kindOfFact,
    ref: `${own.id}#${field}`,
    text,
  });
  if (context.edge(other, item) > 0) {
    add(deed === 'page' ? 'page-together' : 'together', {}, [
      fact('neighbors', 'goes_with', noun.kind ?? ''),
    ]);
  }
  if (isSameKind) add(`${deed}-same`);
  else if (isSameShelf) add(`${deed}-sibling`);
  else if (likeness >= nearCosine) add(`${deed}-near`);
  const [known, met] = [knownKind(catalog, item), knownKind(catalog, other)];
  if (known !== undefined && met !== undefined) {
    const facts = [fact('kind', 'item', noun.kind ?? '')];
    // Who has bought one is not still choosing.
    if (known === met && deed !== 'bought')
      add('same', {}, facts, { patterns: findSameLines(known, language) });
    const patterns = known === met ? [] : findBesideLines(known, met, language);
    if (patterns.length > 0) add('beside', {}, facts, { patterns });
  }
  if (!detail) return findings;
  const [price, itsPrice] = [own.price, its.price];
  if (isSameKind && price) {
    const say = (amount: number): string => formatPrice(amount, price.currency, language);
    const less = itsPrice?.currency === price.currency ? itsPrice.amount - price.amount : 0;
    if (
      itsPrice &&
      less >= itsPrice.amount * minDrop &&
      less <= itsPrice.amount * maxLess &&
      isSayable(less)
    ) {
      add(`${detail}-cheaper`, { saved: say(less) }, [fact('price', 'item', say(price.amount))]);
    }
    const off = (price.oldAmount ?? 0) - price.amount;
    if (price.oldAmount && off >= price.oldAmount * minDrop && isSayable(off)) {
      const text = `${say(price.oldAmount)} → ${say(price.amount)}`;
      add(`${detail}-drop`, { saved: say(off) }, [fact('price', 'price_drop', text)]);
    }
  }
  if (isSameKind || isSameShelf) {
    const { shared, different, volume } = compareChoices(catalog, item, other, language);
    const field = ({ field, value }: Choice): Evidence[] => [fact(`attributes.${field}`, 'attribute', value)];
    // An age of another kind of thing says nothing: books from 3 and blocks from 3.
    if (shared && (isSameKind || shared.key !== 'age')) {
      const more = shared.key === undefined ? {} : { attributeKey: shared.key };
      add(`${detail}-attribute`, { value: shared.value }, field(shared), more);
    }
    if (different && isSameKind) {
      const { choice, theirs } = different;
      const more = choice.key === undefined ? {} : { attributeKey: choice.key };
      add(`${detail}-other-value`, { value: choice.value, theirs }, field(choice), more);
    }
    if (volume && isSameKind) {
      add(`${detail}-${volume}`, {}, [fact('attributes.capacity', 'attribute', noun.kind ?? '')]);
    }
  }
  if (own.brand && own.brand === its.brand && !isSameKind) {
    add(`${detail}-brand`, { brand: own.brand }, [fact('brand', 'brand', own.brand)]);
  }
  return findings;
}
