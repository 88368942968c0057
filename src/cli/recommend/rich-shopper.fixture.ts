import type { BehaviorEvent, EventType } from '../../types.ts';

/** One and the same household over two years, as it would shop at either shop: a cat, a kitchen, the hills, the garden, the camera. */
const atTheDemo = `
2024-12-01 view cat-food-1 cat-food-2
2024-12-01 purchase cat-food-1 cat-litter-1
2024-12-14 purchase loose-tea-2
2024-12-20 view humidifier-1 humidifier-2
2024-12-21 purchase humidifier-2
2025-01-05 purchase cat-litter-1 coffee-beans-1
2025-01-18 view wool-scarf-2
2025-01-19 purchase wool-scarf-2
2025-02-08 purchase cat-food-1 cat-litter-1
2025-02-20 view coffee-grinder-1 coffee-grinder-3
2025-02-22 purchase coffee-grinder-3 coffee-beans-1
2025-03-08 search seeds
2025-03-08 purchase vegetable-seeds-1 potting-soil-2
2025-03-15 purchase cat-litter-1 planter-3
2025-03-29 view hiking-boots-1 hiking-boots-4
2025-03-30 purchase hiking-boots-4
2025-04-12 purchase cat-food-1 cat-litter-1 coffee-beans-1
2025-04-26 purchase trekking-poles-2
2025-05-10 purchase sunscreen-1
2025-05-17 purchase cat-litter-1
2025-05-24 view picture-book-1
2025-06-08 purchase coffee-beans-1
2025-06-14 view dehumidifier-2 dehumidifier-3
2025-06-20 purchase cat-food-1 cat-litter-1
2025-07-05 view camera-1 camera-2 camera-4
2025-07-12 purchase camera-2
2025-07-26 purchase cat-litter-1 coffee-beans-1 linen-dress-2
2025-08-16 view camera-lens-1 camera-lens-2
2025-08-23 purchase cat-food-1 cat-litter-1
2025-09-06 purchase loose-tea-2
2025-09-13 view running-shoes-1 running-shoes-3
2025-09-14 purchase running-shoes-3
2025-09-27 purchase cat-litter-1 coffee-beans-1
2025-10-11 view backpack-1 backpack-2
2025-10-25 purchase cat-food-1 cat-litter-1
2025-11-08 purchase hand-cream-1 lip-balm-2
2025-11-11 purchase duvet-2
2025-11-29 purchase cat-litter-1 coffee-beans-1
2025-12-13 purchase notebook-2
2025-12-27 view stand-mixer-1 stand-mixer-2
2026-01-03 purchase cat-food-1 cat-litter-1
2026-01-17 purchase loose-tea-2 coffee-beans-1
2026-02-07 purchase cat-litter-1
2026-02-21 view fountain-pen-1 fountain-pen-3
2026-02-22 purchase fountain-pen-3 ink-1
2026-03-07 purchase vegetable-seeds-2 potting-soil-2
2026-03-14 purchase cat-food-1 cat-litter-1 coffee-beans-1
2026-04-04 view rain-jacket-1 rain-jacket-2
2026-04-11 purchase rain-jacket-2
2026-04-18 purchase cat-litter-1
2026-05-09 purchase sunscreen-1 coffee-beans-1
2026-05-23 purchase cat-food-1 cat-litter-1
2026-06-13 search cat tree
2026-06-13 view cat-tree-1 cat-tree-4
2026-06-27 purchase cat-litter-1 coffee-beans-1
2026-07-18 view tent-1 tent-2 sleeping-bag-1
2026-07-25 purchase tent-2
2026-08-01 purchase cat-food-1 cat-litter-1
2026-08-22 view bread-flour-1 loaf-tin-2
2026-08-29 purchase loaf-tin-2 bread-flour-1
2026-09-05 purchase cat-litter-1 coffee-beans-1
2026-09-19 purchase bread-flour-1
2026-09-26 view energy-gel-1
2026-10-03 purchase loose-tea-3
2026-10-04 view jigsaw-puzzle-1 jigsaw-puzzle-4
2026-10-10 purchase cat-food-1 cat-litter-1 jigsaw-puzzle-4
2026-10-17 view teapot-2 teapot-4 kettle-3
2026-10-24 favorite teapot-4
2026-10-31 purchase bread-flour-1
2026-11-03 view yoga-mat-2 yoga-mat-3
2026-11-05 view blanket-2 blanket-5
2026-10-30 view camping-lantern-1 camping-lantern-3
2026-11-07 view tripod-1 tripod-3
2026-11-08 view chef-knife-1 chef-knife-3
2026-11-09 view air-purifier-2 air-purifier-5
2026-11-12 view wool-scarf-1 wool-scarf-5 canvas-shoes-2
2026-11-14 favorite chef-knife-3
2026-11-15 view face-cream-2 hand-cream-3
2026-11-16 view pencil-case-2 pencil-case-4
2026-11-18 view pillow-1 bed-linen-2
2026-11-19 view cat-toy-1 cat-toy-3
`;

const atTheShopOfTheStories = `
2024-12-01 view adult-cat-food-1 adult-cat-food-2
2024-12-01 purchase adult-cat-food-1 cat-litter-1
2024-12-08 purchase christmas-lights-1
2024-12-14 purchase green-tea-2
2024-12-21 purchase humidifier-2
2025-01-05 purchase cat-litter-1 coffee-beans-1 coffee-filters-1
2025-01-12 purchase spring-couplets-1
2025-02-08 purchase adult-cat-food-1 cat-litter-1
2025-02-22 view pour-over-dripper-1 pour-over-dripper-2
2025-02-23 purchase pour-over-dripper-1 coffee-beans-1
2025-03-08 search 种子
2025-03-08 purchase tomato-seeds-1 potting-soil-2
2025-03-15 purchase cat-litter-1 balcony-planter-3
2025-03-29 view hiking-boots-1 hiking-boots-2
2025-03-30 purchase hiking-boots-2
2025-04-12 purchase adult-cat-food-1 cat-litter-1 coffee-beans-1
2025-04-26 purchase trekking-poles-2
2025-05-10 purchase sunscreen-1
2025-05-17 purchase cat-litter-1 laundry-detergent-1
2025-06-08 purchase coffee-beans-1 coffee-filters-1
2025-06-14 view dehumidifier-2 dehumidifier-3
2025-06-20 purchase adult-cat-food-1 cat-litter-1
2025-07-05 view film-camera-1 film-camera-2
2025-07-12 purchase film-camera-2 camera-film-1
2025-07-26 purchase cat-litter-1 coffee-beans-1
2025-08-16 purchase camera-film-1
2025-08-23 purchase adult-cat-food-1 cat-litter-1
2025-09-06 purchase green-tea-2
2025-09-13 view running-shoes-1 running-shoes-3
2025-09-14 purchase running-shoes-3 running-socks-1
2025-09-20 purchase moon-cakes-1
2025-09-27 purchase cat-litter-1 coffee-beans-1
2025-10-11 purchase air-purifier-1
2025-10-25 purchase adult-cat-food-1 cat-litter-1
2025-11-08 purchase face-cream-1 thermal-underwear-2
2025-11-11 purchase winter-quilt-2
2025-11-29 purchase cat-litter-1 coffee-beans-1
2025-12-13 purchase printer-1
2025-12-27 view stand-mixer-1 stand-mixer-2
2026-01-03 purchase adult-cat-food-1 cat-litter-1
2026-01-17 purchase green-tea-2 coffee-beans-1
2026-01-24 purchase spring-couplets-2
2026-02-07 purchase cat-litter-1
2026-02-21 purchase contact-lenses-1 lens-solution-1
2026-03-07 purchase tomato-seeds-2 potting-soil-2
2026-03-14 purchase adult-cat-food-1 cat-litter-1 coffee-beans-1
2026-04-04 view raincoat-1 raincoat-2
2026-04-11 purchase raincoat-2
2026-04-18 purchase cat-litter-1 printer-paper-1
2026-05-09 purchase sunscreen-1 coffee-beans-1
2026-05-23 purchase adult-cat-food-1 cat-litter-1
2026-06-13 view cat-tree-1 cat-tree-2
2026-06-27 purchase cat-litter-1 coffee-beans-1
2026-07-18 view tent-1 tent-2 sleeping-bag-1
2026-07-25 purchase tent-2
2026-08-01 purchase adult-cat-food-1 cat-litter-1
2026-08-29 purchase cake-pan-2 bread-flour-1 kitchen-scale-1
2026-09-05 purchase cat-litter-1 coffee-beans-1
2026-09-12 purchase camera-film-2
2026-09-19 purchase bread-flour-1 moon-cakes-2
2026-09-26 view road-bike-1 bike-helmet-1
2026-10-03 purchase green-tea-3
2026-10-10 purchase adult-cat-food-1 cat-litter-1
2026-10-17 view acoustic-guitar-1 acoustic-guitar-2
2026-10-24 favorite acoustic-guitar-2
2026-10-31 purchase bread-flour-1
2026-11-07 view dash-cam-1 dash-cam-3
2026-11-08 view frying-pan-1 dutch-oven-1
2026-11-14 favorite dutch-oven-1
2026-11-15 view cleanser-2 face-cream-3
2026-11-18 view bedding-set-1 curtains-2
2026-11-19 view cat-toys-1 cat-toys-3
`;

const minuteMs = 60_000;

/** Days are the shopper's own, in Hangzhou, in the evening. */
function readDays(text: string): BehaviorEvent[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, n): BehaviorEvent[] => {
      const [day, type, ...what] = line.split(' ') as [string, EventType, ...string[]];
      const timeMs = Date.parse(`${day}T20:00:00+08:00`);
      const id = (at: number): string => `day-${String(n).padStart(3, '0')}-${at}`;
      if (type === 'search') return [{ id: id(0), type, timeMs, query: what.join(' ') }];
      return what.map((itemId, at) => ({
        id: id(at),
        type,
        timeMs: timeMs + (at + 1 + 10 * (n % 3)) * minuteMs,
        itemId,
      }));
    })
    .sort((a, b) => a.timeMs - b.timeMs);
}

export const richShopper = {
  nowMs: Date.parse('2026-11-20T20:00:00+08:00'),
  city: '杭州',
  demo: readDays(atTheDemo),
  stories: readDays(atTheShopOfTheStories),
};
