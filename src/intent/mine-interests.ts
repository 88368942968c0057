import type { Catalog } from '../pack/catalog.ts';
import { type AttendedRow, normalize } from '../timeline/encode-timeline.ts';
import type { EncodedHistory, EventId, Interest, Language, Localized } from '../types.ts';
import { languages } from '../types.ts';

export interface MinedInterests {
  /** Strongest first. */
  interests: Interest[];
  /** Unit vectors to retrieve with, row k of interest k, shape [K, D]. */
  vectors: Float32Array;
  /** Shape [K], adds up to 1. */
  strengths: Float32Array;
  /** Shape [K, N], rows add up to 1. */
  attention: Float32Array;
  /** What each of the N columns of `attention` stands for. */
  rows: readonly AttendedRow[];
}

export const noInterests: MinedInterests = {
  interests: [],
  vectors: new Float32Array(0),
  strengths: new Float32Array(0),
  attention: new Float32Array(0),
  rows: [],
};

/** Two interests nearer than this are one. */
const duplicateCosine = 0.9;
const shortDays = 7;
const dayMs = 86_400_000;
const maxTags = 4;
/** A kind with less of the attention does not name an interest. */
const minKindShare = 0.1;
const maxEvidence = 12;
/** An event with less than this part of the strongest one's attention is no evidence of an interest. */
const minEvidenceShare = 0.3;

interface Draft {
  vector: Float32Array;
  strength: number;
  attention: Float32Array;
}

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, d) => sum + value * b[d]!, 0);

function mergeInto(kept: Draft, other: Draft): void {
  const total = kept.strength + other.strength || 1;
  const [own, theirs] = [kept.strength / total, other.strength / total];
  kept.vector = normalize(kept.vector.map((value, d) => own * value + theirs * other.vector[d]!));
  kept.attention = kept.attention.map((value, n) => own * value + theirs * other.attention[n]!);
  kept.strength += other.strength;
}

function readDrafts({ interests, strengths, attention }: EncodedHistory, numRows: number): Draft[] {
  const dimensions = interests.length / strengths.length;
  return Array.from(strengths, (strength, k) => ({
    vector: interests.slice(k * dimensions, (k + 1) * dimensions),
    strength,
    attention: attention.slice(k * numRows, (k + 1) * numRows),
  })).sort((a, b) => b.strength - a.strength);
}

/** Kinds (or, for a search no item answered, its words) by the attention they get, greatest first. */
function weighKinds(
  draft: Draft,
  rows: readonly AttendedRow[],
  nameOf: (row: AttendedRow) => string,
): string[] {
  const weights = new Map<string, number>();
  rows.forEach((row, n) => {
    const name = nameOf(row);
    if (name) weights.set(name, (weights.get(name) ?? 0) + draft.attention[n]!);
  });
  return [...weights]
    .filter(([, weight]) => weight >= minKindShare)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

/**
 * What the encoder's vectors are about: each interest gets a name and tags from the kinds it attends to, its evidence,
 * and a horizon. Near-duplicates (cosine above 0.9, or the same shelf above all) become one, their strengths added.
 *
 * @param encoded   Of a model, of `poolHistory` or stored.
 * @param rows      One for each column of `encoded.attention`.
 * @param language  Of the tags; names come in every language the catalogue has.
 */
export function mineInterests(
  encoded: EncodedHistory,
  rows: readonly AttendedRow[],
  catalog: Catalog,
  nowMs: number,
  language: Language,
): MinedInterests {
  const shelfOf =
    (reader: Language) =>
    ({ item, query }: AttendedRow): string => {
      if (item === undefined) return query ?? '';
      return catalog.items[item]?.category?.[reader]?.split('>').at(-1)?.trim() || catalog.kind(item, reader);
    };
  const drafts: (Draft & { lead: EventId; order: number[]; shelf: string })[] = [];
  const leads = new Set<EventId>();
  for (const draft of readDrafts(encoded, rows.length)) {
    if (!(draft.strength > 0)) continue;
    const order = rows.map((_, n) => n).sort((a, b) => draft.attention[b]! - draft.attention[a]! || b - a);
    const shelf = weighKinds(draft, rows, shelfOf(language))[0] ?? '';
    const twin = drafts.find(
      (kept) => (shelf !== '' && kept.shelf === shelf) || dot(kept.vector, draft.vector) > duplicateCosine,
    );
    // An interest is called after its strongest event that no stronger interest is called after.
    const lead = order.map((n) => rows[n]!.eventIds.at(-1)!).find((id) => !leads.has(id));
    if (twin) mergeInto(twin, draft);
    else if (lead === undefined) mergeInto(drafts[0]!, draft);
    else {
      leads.add(lead);
      drafts.push({ ...draft, lead, order, shelf });
    }
  }
  if (drafts.length === 0) return { ...noInterests, rows };
  drafts.sort((a, b) => b.strength - a.strength);
  const total = drafts.reduce((sum, { strength }) => sum + strength, 0);

  const interests = drafts.map((draft): Interest => {
    const kindsIn = (reader: Language): string[] =>
      weighKinds(draft, rows, ({ item, query }) =>
        item === undefined ? (query ?? '') : catalog.kind(item, reader),
      );
    const name: Localized = {};
    for (const each of languages) name[each] = weighKinds(draft, rows, shelfOf(each))[0] ?? '';
    const shelves = weighKinds(draft, rows, ({ item }) =>
      item === undefined ? '' : (catalog.categoryPath(item, language).at(-2) ?? ''),
    );
    const recent = rows.reduce(
      (sum, { timeMs }, n) => sum + (nowMs - timeMs <= shortDays * dayMs ? draft.attention[n]! : 0),
      0,
    );
    const strongest = Math.max(...draft.attention);
    const attended = rows
      .map((_, n) => n)
      .filter((n) => draft.attention[n]! >= minEvidenceShare * strongest)
      .sort((a, b) => draft.attention[b]! - draft.attention[a]! || b - a)
      .flatMap((n) => rows[n]!.eventIds);
    return {
      id: `interest-${draft.lead}`,
      name,
      tags: [...new Set([...kindsIn(language).slice(0, maxTags - 1), ...shelves])].slice(0, maxTags),
      strength: draft.strength / total,
      horizon: recent > 0.5 ? 'short' : 'long',
      evidence: attended.slice(0, maxEvidence),
    };
  });
  const dimensions = drafts[0]!.vector.length;
  const vectors = new Float32Array(drafts.length * dimensions);
  const attention = new Float32Array(drafts.length * rows.length);
  drafts.forEach((draft, k) => {
    vectors.set(draft.vector, k * dimensions);
    attention.set(draft.attention, k * rows.length);
  });
  return {
    interests,
    vectors,
    strengths: Float32Array.from(interests, ({ strength }) => strength),
    attention,
    rows,
  };
}
