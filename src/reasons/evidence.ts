import type { Catalog } from '../pack/catalog.ts';
import type { AttendedRow } from '../timeline/encode-timeline.ts';
import type { EventType, Evidence, EvidenceKind, Item, ItemIndex, Language } from '../types.ts';
import { type Deed, findJoins, isOneKind, relationWeights } from './find-joins.ts';
import { findItemFacts } from './item-facts.ts';
import { findNeed, type NeedGround } from './need-finding.ts';
import { nounSlots } from './noun-slots.ts';
import type { Pattern, Relation, Slots } from './phrasebook.ts';
import { isSensitive } from './sensitive.ts';

/** One true thing that could be said of a card, with what it rests on. */
export interface Finding {
  relation: Relation;
  slots: Slots;
  /** What the sentence rests on most stands first. */
  evidence: Evidence[];
  /** Greater is better said. */
  weight: number;
  /** True when an event of the shopper is cited. */
  restsOnEvent: boolean;
  attributeKey?: string;
  /** The lines it can be said with; without them the phrasebook's. */
  patterns?: Pattern[];
}

export interface EvidenceContext {
  catalog: Catalog;
  language: Language;
  /** What the shopper did; empty when lists are not personal. */
  rows: readonly AttendedRow[];
  /** What the list stands beside, when that is the page's item. */
  page?: ItemIndex | undefined;
  nowMs: number;
  /** Unit vector, shape [D]. */
  vectorOf(item: ItemIndex): Float32Array;
  /** From here on an item counts as popular; above 0. */
  popularFrom: number;
  popularity: Float32Array;
  /** How much the interest that spoke for the card attends to row n, 0 to 1. */
  attention?(interest: number, row: number): number;
  /** The need that a card's place is for. */
  needOf?(item: ItemIndex): NeedGround | undefined;
  /** Weight of the co-bought edge between two items, 0 for none. */
  edge(from: ItemIndex, to: ItemIndex): number;
}

const attentionWeight = 2;
const dayMs = 86_400_000;

const deedOf = (type: EventType): Deed =>
  type === 'purchase' ? 'bought' : type === 'favorite' ? 'saved' : type === 'add_to_cart' ? 'cart' : 'viewed';

const evidenceKindOf: Record<Deed, EvidenceKind> = {
  viewed: 'viewed',
  saved: 'saved',
  bought: 'bought',
  cart: 'in_cart',
};

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

const knownPrivate = new WeakMap<Item, boolean>();

/** Kinds, categories and titles by which a sensitive thing is known. Two long expressions: read once of each item. */
export function isPrivate(catalog: Catalog, item: ItemIndex): boolean {
  const own = catalog.items[item]!;
  let found = knownPrivate.get(own);
  if (found === undefined) {
    const titles = Object.values(own.title).map((text) => text.toLowerCase());
    found = isSensitive([...catalog.muteNames(item), ...titles]);
    knownPrivate.set(own, found);
  }
  return found;
}

/**
 * The true things that could be said of a card, best first: what joins it to the nearest of the shopper's events,
 * to the item on the page, and what is a fact of the item alone.
 */
export function findEvidence(item: ItemIndex, interest: number, context: EvidenceContext): Finding[] {
  const { catalog, language, rows, page, nowMs } = context;
  const findings = findItemFacts(item, context, nounSlots(catalog, item, language, 'kind'));
  if (isPrivate(catalog, item)) return findings.filter(({ relation }) => relation !== 'use');
  const ground = context.needOf?.(item);
  if (ground) findings.push(findNeed(item, ground, context));
  const vector = context.vectorOf(item);
  if (page !== undefined && page !== item && !isPrivate(catalog, page)) {
    const cited: Evidence = {
      kind: 'page',
      ref: `${catalog.items[page]!.id}#kind`,
      text: catalog.noun(page, language),
    };
    // Beside an item, the item is the subject: its joins are said before those to earlier events.
    for (const join of findJoins(
      item,
      page,
      'page',
      cosine(vector, context.vectorOf(page)),
      cited,
      context,
    )) {
      findings.push({ ...join, weight: join.weight + 3 });
    }
  }
  const best = new Map<string, Finding>();
  const keep = (finding: Finding): void => {
    // Each kind that was met has a line of its own.
    const key = finding.patterns?.[0]?.id ?? finding.relation;
    const known = best.get(key);
    if (!known || finding.weight > known.weight) best.set(key, finding);
  };
  let hasMet = false;
  let hasSameKind = false;
  for (const [n, row] of rows.entries()) {
    const eventId = row.eventIds.at(-1);
    if (eventId === undefined) continue;
    // What led to the card is said before what merely joins it: how much the interest attended to the event, and how
    // fresh that is.
    const attended = interest < 0 ? 0 : (context.attention?.(interest, n) ?? 0);
    const cause = attentionWeight * attended + 2 ** (-Math.max(0, nowMs - row.timeMs) / (7 * dayMs));
    if (row.query !== undefined) {
      if (!catalog.find(row.query).includes(item) || isSensitive([row.query.toLowerCase()])) continue;
      keep({
        relation: 'searched',
        slots: { ...nounSlots(catalog, item, language, 'kind'), query: row.query },
        evidence: [{ kind: 'searched', ref: eventId, text: row.query }],
        weight: (relationWeights.searched ?? 0) + cause,
        restsOnEvent: true,
      });
      continue;
    }
    const other = row.item;
    if (other === undefined || isPrivate(catalog, other)) continue;
    const deed = deedOf(row.type);
    const cited: Evidence = {
      kind: evidenceKindOf[deed],
      ref: eventId,
      text: catalog.noun(other, language),
    };
    if (other === item) {
      hasMet = true;
      const relation: Relation = deed === 'cart' ? 'viewed-again' : `${deed}-again`;
      keep({
        relation,
        slots: nounSlots(catalog, item, language, 'kind'),
        evidence: [cited],
        weight: (relationWeights[relation] ?? 0) + cause,
        restsOnEvent: true,
      });
      continue;
    }
    if (isOneKind(item, other, catalog)) hasSameKind = true;
    const likeness = cosine(vector, context.vectorOf(other));
    for (const join of findJoins(item, other, deed, likeness, cited, context)) {
      keep({ ...join, weight: join.weight + cause });
    }
  }
  for (const finding of best.values()) {
    const { relation } = finding;
    // What was met itself is not introduced as something new, nor a kind that was looked at as one that was not.
    if (hasMet && !relation.endsWith('-again')) continue;
    if (hasSameKind && (relation.endsWith('-sibling') || relation.endsWith('-near'))) continue;
    findings.push(finding);
  }
  return findings.sort((a, b) => b.weight - a.weight || (a.relation < b.relation ? -1 : 1));
}
