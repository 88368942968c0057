import type { Evidence, EvidenceKind, Item, ItemIndex, Language, NeedSource } from '../types.ts';
import type { EvidenceContext, Finding } from './evidence.ts';
import { formatPrice } from './format-price.ts';
import { nounSlots } from './noun-slots.ts';
import type { Relation, Slots } from './phrasebook.ts';

/** What a card's place in the list is for, as far as a sentence may tell it. */
export interface NeedGround {
  source: NeedSource | 'bundle';
  /** Name of the season or festival; of a stage it is never said aloud. */
  because: string;
  /** What the need rests on: events first. */
  evidence: Evidence[];
  /** The item whose purchase asks for it, or whose time is over. */
  bought?: ItemIndex;
  daysLeft?: number;
  city?: string;
}

const relationOf: Partial<Record<NeedGround['source'], Relation>> = {
  bundle: 'bundle',
  stage: 'need-stage',
  refill: 'need-refill',
  complement: 'need-complement',
  season: 'need-season',
  festival: 'need-festival',
};
export const evidenceKindOfNeed: Partial<Record<NeedSource, EvidenceKind>> = {
  stage: 'stage',
  refill: 'refill_due',
  season: 'season',
  festival: 'festival',
};

/** Above everything else that is true of the card: this is why it stands there. */
const weight = 14;
/** Fewer days than two are no count to be told. */
const minDays = 2;

/** Brand, and what the promotion takes off. */
function saleSlots({ brand, price }: Item, language: Language): Slots {
  const off = price?.oldAmount === undefined ? 0 : price.oldAmount - price.amount;
  return {
    ...(brand && { brand }),
    ...(price && off > 0 && { saved: formatPrice(off, price.currency, language) }),
  };
}

/** Why a need put the card into the list. An interest has better to say: what was looked at. */
export function findNeed(
  item: ItemIndex,
  { source, because, evidence, bought, daysLeft = 0, city }: NeedGround,
  { catalog, language }: EvidenceContext,
): Finding {
  const relation = relationOf[source];
  return {
    relation: relation ?? 'plain',
    slots: {
      ...nounSlots(catalog, item, language, 'kind'),
      ...(bought !== undefined && nounSlots(catalog, bought, language, 'other')),
      because,
      ...saleSlots(catalog.items[item]!, language),
      ...(daysLeft >= minDays && { days: String(daysLeft) }),
      ...(city && { city }),
    },
    evidence,
    weight: relation ? weight : 0,
    restsOnEvent: evidence.some(({ kind }) => kind === 'bought' || kind === 'viewed'),
  };
}
