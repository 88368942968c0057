import type { Catalog } from '../pack/catalog.ts';
import type { Evidence, EvidenceKind, ItemIndex, Language } from '../types.ts';
import type { EvidenceContext, Finding } from './evidence.ts';
import { formatPrice } from './format-price.ts';
import { nounSlots } from './noun-slots.ts';
import type { Relation, Slots } from './phrasebook.ts';

/** Nearer than this, two things of different shelves have something to do with each other. */
const nearCosine = 0.58;

/** What the shopper did with an item, as far as a sentence tells it. */
export type Deed = 'viewed' | 'saved' | 'bought' | 'cart';

/** How well each relation reads, all else equal: concrete before general, deeds before glances. */
export const relationWeights: Partial<Record<Relation, number>> = {
  'viewed-other-value': 10.2,
  'viewed-cheaper': 10,
  'viewed-attribute': 9.8,
  'viewed-same': 9.6,
  'viewed-sibling': 9.6,
  'viewed-brand': 9,
  'viewed-near': 7,
  'viewed-again': 12,
  'saved-same': 10.4,
  'saved-sibling': 10.2,
  'saved-near': 8,
  'saved-again': 12.5,
  'bought-same': 9.6,
  'bought-sibling': 10.4,
  'bought-near': 8,
  'bought-again': 12.5,
  'cart-same': 9.8,
  'cart-sibling': 10.2,
  'cart-near': 8,
  searched: 10.6,
  together: 10.2,
  'page-other-value': 10.2,
  'page-cheaper': 10,
  'page-attribute': 9.8,
  'page-same': 9.6,
  'page-sibling': 9.6,
  'page-brand': 9,
  'page-near': 7.5,
  'page-together': 10.4,
};

const isWord = (value: string): boolean => !/\p{N}/u.test(value);

interface AttributePair {
  key: string;
  value: string;
  theirs: string;
}

/** Attributes that both have: the first of equal value, and the first of different value. Long values read badly in a pair. */
function compareAttributes(
  catalog: Catalog,
  item: ItemIndex,
  other: ItemIndex,
  language: Language,
): { shared: AttributePair | undefined; different: AttributePair | undefined } {
  const theirs = new Map(catalog.attributes(other, language).map(({ key, value }) => [key, value]));
  const isShort = (value: string): boolean => !/[，,、;；:：]/.test(value);
  const pairs = catalog
    .attributes(item, language)
    .map(({ key, value }) => ({ key, value, theirs: theirs.get(key) ?? '' }))
    .filter((pair) => pair.theirs !== '' && isShort(pair.value) && isShort(pair.theirs));
  return {
    shared: pairs.find((pair) => pair.value === pair.theirs),
    different: pairs.find(
      ({ key, value, theirs: other }) => value !== other && (key === 'capacity' || isWord(value + other)),
    ),
  };
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
  const slots = {
    ...nounSlots(catalog, item, language, 'kind'),
    ...nounSlots(catalog, other, language, 'other'),
  };
  const findings: Finding[] = [];
  const add = (
    relation: Relation,
    extra: Slots = {},
    facts: Evidence[] = [],
    attributeKey?: string,
  ): void => {
    findings.push({
      relation,
      slots: { ...slots, ...extra },
      evidence: [cited, ...facts],
      weight: (relationWeights[relation] ?? 5) + 0.5 * likeness,
      restsOnEvent: deed !== 'page',
      ...(attributeKey === undefined ? {} : { attributeKey }),
    });
  };
  const kind = catalog.kindId(item);
  const isSameKind = kind >= 0 && kind === catalog.kindId(other);
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
      fact('neighbors', 'goes_with', slots.kind ?? ''),
    ]);
  }
  if (isSameKind) add(`${deed}-same`);
  else if (isSameShelf) add(`${deed}-sibling`);
  else if (likeness >= nearCosine) add(`${deed}-near`);
  if (!detail) return findings;
  if (isSameKind && own.price && its.price && own.price.currency === its.price.currency) {
    const less = its.price.amount - own.price.amount;
    if (less >= its.price.amount * 0.05) {
      const saved = formatPrice(less, own.price.currency, language);
      add(`${detail}-cheaper`, { saved }, [
        fact('price', 'item', formatPrice(own.price.amount, own.price.currency, language)),
      ]);
    }
  }
  if (isSameKind || isSameShelf) {
    const { shared, different } = compareAttributes(catalog, item, other, language);
    // A number of another kind of thing says nothing: a kettle of one liter, a teapot of one liter.
    if (shared && (isSameKind || isWord(shared.value))) {
      const facts = [fact(`attributes.${shared.key}`, 'attribute', shared.value)];
      add(`${detail}-attribute`, { value: shared.value }, facts, shared.key);
    }
    if (different && isSameKind) {
      const facts = [fact(`attributes.${different.key}`, 'attribute', different.value)];
      const pair = { value: different.value, theirs: different.theirs };
      add(`${detail}-other-value`, pair, facts, different.key);
    }
  }
  if (own.brand && own.brand === its.brand && !isSameKind) {
    add(`${detail}-brand`, { brand: own.brand }, [fact('brand', 'brand', own.brand)]);
  }
  return findings;
}
