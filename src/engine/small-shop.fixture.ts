import { type Catalog, createCatalog } from '../pack/catalog.ts';
import { createVectorIndex, type VectorIndex } from '../retrieval/vector-index.ts';
import type { BehaviorEvent, EventType, Item } from '../types.ts';

/**
 * A shop for tests, small enough to be known by heart: 3 shelves x 3 kinds x 4 items. Vectors lean on an axis for the
 * shelf (0.5), one for the kind (0.8) and one for the item (0.3), so that kind, shelf and stranger are plainly apart:
 * cosines 0.91, 0.26 and 0.
 */
export const kindsByShelf = {
  Tea: ['kettle', 'teapot', 'teacup'],
  Camping: ['tent', 'sleeping bag', 'lantern'],
  Pets: ['cat food', 'dog food', 'leash'],
} as const;

const kindsZh: Record<string, string> = {
  kettle: '电热水壶',
  teapot: '茶壶',
  teacup: '茶杯',
  tent: '帐篷',
  'sleeping bag': '睡袋',
  lantern: '露营灯',
  'cat food': '猫粮',
  'dog food': '狗粮',
  leash: '牵引绳',
};
const colors = ['red', 'blue', 'green', 'grey'];
const colorsZh = ['朱红', '湖蓝', '苔绿', '烟灰'];
const dimensions = 64;

/** 2026-11-23 12:00 UTC. */
export const noonMs = Date.UTC(2026, 10, 23, 12);

export interface SmallShop {
  catalog: Catalog;
  vectors: VectorIndex;
  popularity: Float32Array;
}

/** @param change  Of each item, to make a special case. */
export function openSmallShop(change: (item: Item) => Item = (item) => item): SmallShop {
  const items: Item[] = [];
  const axes: number[][] = [];
  Object.entries(kindsByShelf).forEach(([shelf, kinds], s) => {
    kinds.forEach((kind, k) => {
      for (let n = 0; n < 4; n++) {
        const kindZh = kindsZh[kind] ?? kind;
        items.push(
          change({
            id: `${kind.replace(' ', '-')}-${n + 1}`,
            title: { 'zh-CN': `${colorsZh[n]}${kindZh}`, en: `The ${colors[n]} ${kind}` },
            kind: { 'zh-CN': kindZh, en: kind },
            kindIsPlural: kind.endsWith('food'),
            category: { 'zh-CN': `家 > ${shelf} > ${kindZh}`, en: `Home > ${shelf} > ${kind}` },
            brand: n % 2 === 0 ? 'Tinnock' : 'Lindo',
            price: { amount: 100 + 10 * n, currency: 'CNY' },
            attributes: { color: { 'zh-CN': colorsZh[n]!, en: colors[n]! } },
          }),
        );
        axes.push([s, 3 + s * 3 + k, 12 + items.length - 1]);
      }
    });
  });
  const vectors = createVectorIndex(items.length, dimensions);
  axes.forEach(([shelf, kind, own], row) => {
    const at = row * dimensions;
    vectors.rows[at + shelf!] = Math.round(127 * 0.5);
    vectors.rows[at + kind!] = Math.round(127 * 0.8);
    vectors.rows[at + own!] = Math.round(127 * 0.3);
  });
  vectors.seal();
  // Falling from 1 in steps of 1/36, so that no two are equal.
  const popularity = Float32Array.from(items, (_, row) => 1 - row / items.length);
  return { catalog: createCatalog(items, 'en'), vectors, popularity };
}

/** An event `minutes` before noon; its id sorts by its time. */
export function eventAt(
  minutes: number,
  type: EventType,
  itemId?: string,
  more: Partial<BehaviorEvent> = {},
): BehaviorEvent {
  const timeMs = noonMs - minutes * 60_000;
  return {
    id: `e${String(timeMs).padStart(15, '0')}${type}`,
    type,
    timeMs,
    ...(itemId ? { itemId } : {}),
    ...more,
  };
}
