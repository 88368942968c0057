import { cutTimelines } from '../cli/build/cut-timelines.ts';
import { commonKnowledge } from '../knowledge/common-knowledge.ts';
import { lifeTimelines } from '../knowledge/life-timelines.ts';
import { things as knownThings } from '../knowledge/things.ts';
import { createCatalog } from '../pack/catalog.ts';
import { createItemThings, type PackThing } from '../pack/item-things.ts';
import { createRandom } from '../seeded.ts';
import type { BehaviorEvent, EventType, Item } from '../types.ts';

const dayMs = 86_400_000;
/** How many of a hundred events are what. */
const shares: readonly [EventType, number][] = [
  ['view', 58],
  ['click', 16],
  ['dwell', 10],
  ['add_to_cart', 5],
  ['purchase', 5],
  ['favorite', 3],
  ['search', 2],
  ['dismiss', 1],
];
const numYears = 5.9;
/** A visit has so many events on average, most of them about one of the shopper's favorite things. */
const eventsOfVisit = 12;
const numFavorites = 120;
const favoriteShare = 0.7;

/** Every thing that common knowledge has, every stretch of life, and items that share them out among themselves. */
export function createMadeUpThings(numItems: number) {
  const things = Object.entries(knownThings).map(
    ([id, { not: _, en, 'zh-CN': zh, ...nature }]): PackThing => ({
      id,
      en: en[0]!,
      'zh-CN': zh[0]!,
      ...nature,
    }),
  );
  const ids = new Set(things.map(({ id }) => id));
  const rows = Array.from({ length: numItems }, (_, item) => item % things.length);
  const items = rows.map((row, item): Item => {
    const { en, 'zh-CN': zh } = things[row]!;
    return {
      id: String(item),
      title: { en: `The ${en} no. ${item}`, 'zh-CN': `${zh}${item}号` },
      brand: `Brand ${item % 97}`,
      category: { en: `Department ${row % 12} > Shelf ${row % 150} > ${en}` },
      attributes: { style: { en: `Style ${item % 7}` }, color: { en: `Color ${item % 11}` } },
      price: { amount: 5 + (item % 90), currency: 'USD' },
    };
  });
  const random = createRandom(5);
  return {
    catalog: createCatalog(items, 'en'),
    popularity: Float32Array.from(items, () => random() ** 4),
    things: createItemThings({ things, items: rows }),
    timelines: cutTimelines(lifeTimelines, (id) => ids.has(id)),
    knowledge: async () => commonKnowledge,
  };
}

/** Six years of visits, oldest first: things met again and again among others met once. */
export function drawHistory(
  numEvents: number,
  nowMs: number,
  { catalog, things }: Pick<ReturnType<typeof createMadeUpThings>, 'catalog' | 'things'>,
): BehaviorEvent[] {
  const random = createRandom(3);
  const pick = (count: number): number => Math.floor(count * random());
  const favorites = Array.from({ length: numFavorites }, () => pick(things.things.length));
  const draw = (): EventType => {
    let left = 100 * random();
    for (const [type, share] of shares) {
      left -= share;
      if (left < 0) return type;
    }
    return 'view';
  };
  const numVisits = Math.ceil(numEvents / eventsOfVisit);
  const stepMs = (numYears * 365 * dayMs) / numVisits;
  return Array.from({ length: numEvents }, (_, at): BehaviorEvent => {
    const visit = Math.floor(at / eventsOfVisit);
    const timeMs = Math.floor(nowMs - (numVisits - visit) * stepMs + (at % eventsOfVisit) * 45_000);
    const thing = random() < favoriteShare ? favorites[pick(numFavorites)]! : pick(things.things.length);
    const items = things.itemsOf(thing);
    const item = items[pick(items.length)] ?? pick(catalog.items.length);
    const type = draw();
    const id = `${timeMs.toString(36)}-${at.toString(36).padStart(6, '0')}`;
    if (type === 'search') return { id, type, timeMs, query: things.things[thing]!.en };
    return { id, type, timeMs, itemId: String(item), ...(type === 'dwell' && { dwellMs: 15_000 }) };
  });
}
