import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noonMs } from '../engine/small-shop.fixture.ts';
import { createCatalog } from '../pack/catalog.ts';
import type { AttendedRow } from '../timeline/encode-timeline.ts';
import type { Item, Language, Localized, ScoredItem } from '../types.ts';
import { type EvidenceContext, findEvidence } from './evidence.ts';
import { explain, maxPatternUses } from './explain.ts';
import { fillPattern, findPatterns, fitsCard } from './phrasebook.ts';
import { phrasebookEn } from './phrasebook-en.ts';
import { phrasebookZh } from './phrasebook-zh.ts';

interface AuthoredType {
  key: string;
  name: Localized;
  kind: Localized;
  kindIsPlural: boolean;
  siblings: string[];
}
type AuthoredItem = Pick<Item, 'id' | 'title' | 'brand' | 'attributes'> & {
  type: string;
  price: number;
  oldPrice?: number;
  addedDaysAgo: number;
  popularity: number;
};
interface Shelf {
  groupName: Localized;
  types: AuthoredType[];
  items: AuthoredItem[];
}

const dayMs = 86_400_000;
const folder = fileURLToPath(new URL('../demo/catalog/', import.meta.url));
const shelves = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Shelf);
const types = shelves.flatMap((shelf) => shelf.types);
const authored = shelves.flatMap(({ groupName, types, items }) =>
  items.map((item) => ({ item, groupName, type: types.find(({ key }) => key === item.type)! })),
);
const catalog = createCatalog(
  authored.map(({ item, groupName, type }): Item => {
    const path = (language: Language): string => `Shop > ${groupName[language]} > ${type.name[language]}`;
    return {
      id: item.id,
      title: item.title,
      ...(item.brand && { brand: item.brand }),
      ...(item.attributes && { attributes: item.attributes }),
      category: { 'zh-CN': path('zh-CN'), en: path('en') },
      kind: type.kind,
      kindIsPlural: type.kindIsPlural,
      price: { amount: item.price, currency: 'CNY', ...(item.oldPrice && { oldAmount: item.oldPrice }) },
      addedOn: new Date(noonMs - item.addedDaysAgo * dayMs).toISOString().slice(0, 10),
    };
  }),
  'zh-CN',
);
const popularity = Float32Array.from(authored, ({ item }) => item.popularity);

/** One axis for each shelf and kind: cosine 1 within a kind, 0.5 on a shelf, 0 elsewhere. */
function vectorOf(item: number): Float32Array {
  const vector = new Float32Array(shelves.length + types.length);
  vector[catalog.shelfId(item)] = Math.SQRT1_2;
  vector[shelves.length + catalog.kindId(item)] = Math.SQRT1_2;
  return vector;
}

function contextOf(language: Language, viewed: string[], page?: string): EvidenceContext {
  return {
    catalog,
    language,
    rows: viewed.map(
      (id, n): AttendedRow => ({
        item: catalog.indexOf(id)!,
        type: 'view',
        timeMs: noonMs - 60_000 * (viewed.length - n),
        eventIds: [`event-${n}`],
      }),
    ),
    page: page === undefined ? undefined : catalog.indexOf(page)!,
    nowMs: noonMs,
    vectorOf,
    popularity,
    popularFrom: 0.85,
    edge: () => 0,
  };
}
const toSlate = (ids: string[]): ScoredItem[] =>
  ids.map((id) => ({ item: catalog.indexOf(id)!, score: 1, parts: {}, interest: 0 }));
const idsOf = (type: string): string[] =>
  authored.flatMap(({ item }) => (item.type === type ? [item.id] : []));
/** What a list after three views of a type holds: the rest of the type, then its siblings in turn. */
function listAfter({ key, siblings }: AuthoredType): string[] {
  const beside = [0, 1, 2].flatMap((n) => siblings.map((sibling) => idsOf(sibling)[n]!));
  return [...idsOf(key).slice(3), ...beside].slice(0, 12);
}
const isOnEvent = ({ evidence }: { evidence: { ref: string }[] }): boolean =>
  evidence.some(({ ref }) => ref.startsWith('event-'));
/** A number with a unit of measure; prices and days are not. */
const measure = /\d\s*(cm|mm|ml|kg|dB|mAh|m²|[LWgm])(?![A-Za-z])|\d\s*[×–—]/;

describe.each(['zh-CN', 'en'] as const)('the reasons of the demo shop, in %s', (language) => {
  it.each(types.map((type) => [type.key, type] as const))(
    'after three views of %s rest on the views in half of the first eight, and repeat nothing',
    (_, type) => {
      const reasons = explain(toSlate(listAfter(type)), contextOf(language, idsOf(type.key).slice(0, 3)), 0);
      expect(reasons.slice(0, 8).filter(isOnEvent).length).toBeGreaterThanOrEqual(4);
      const uses = new Map<string, number>();
      for (const { pattern } of reasons) uses.set(pattern!, (uses.get(pattern!) ?? 0) + 1);
      expect(Math.max(...uses.values())).toBeLessThanOrEqual(maxPatternUses);
      const texts = reasons.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        expect(fitsCard(text, language), text).toBe(true);
        expect(text).not.toMatch(measure);
      }
    },
  );

  it('say what goes together in every one of those lists, before that it stands on one shelf', () => {
    for (const type of types) {
      const reasons = explain(toSlate(listAfter(type)), contextOf(language, idsOf(type.key).slice(0, 3)), 0);
      const first = reasons.slice(3, 6).map(({ pattern }) => pattern!.split('/')[1]!);
      expect(first.filter((relation) => relation.startsWith('beside:')).length, type.key).toBe(3);
    }
  });

  it('have words for a shopper of whom nothing is known, and beside every page', () => {
    const all = authored.map(({ item }) => item.id);
    for (let at = 0; at < all.length; at += 12) {
      // A stride that meets many shelves in one list.
      const ids = Array.from({ length: 12 }, (_, n) => all[(at + n * 37) % all.length]!);
      const texts = explain(toSlate(ids), contextOf(language, []), at).map(({ text }) => text);
      expect(
        texts.every((text) => fitsCard(text, language)),
        texts.join(' | '),
      ).toBe(true);
    }
    for (const type of types) {
      const page = `${type.key}-1`;
      const reasons = explain(toSlate(listAfter(type)), contextOf(language, [], page), 0);
      expect(
        reasons.every(({ text }) => fitsCard(text, language)),
        page,
      ).toBe(true);
      expect(reasons.filter(({ evidence }) => evidence[0]?.kind === 'page').length).toBeGreaterThanOrEqual(6);
    }
  });

  it('have at least one line that fits for every fact of every item', () => {
    const book = language === 'en' ? phrasebookEn : phrasebookZh;
    for (const { item, type } of authored) {
      const others = [...idsOf(type.key).slice(0, 3), ...type.siblings.map((sibling) => idsOf(sibling)[0]!)];
      const viewed = others.filter((id) => id !== item.id);
      for (const finding of findEvidence(catalog.indexOf(item.id)!, 0, contextOf(language, viewed))) {
        const { relation, attributeKey, slots } = finding;
        // Brand and kind are the shop's own words and can be longer than a line; other facts stand in for them.
        if (relation === 'brand') continue;
        const patterns = finding.patterns ?? findPatterns(book, language, relation, attributeKey);
        const filled = patterns.map((pattern) => fillPattern(pattern, slots, language));
        expect(filled.some(Boolean), `${item.id}: ${relation} ${JSON.stringify(slots)}`).toBe(true);
      }
    }
  });
});
