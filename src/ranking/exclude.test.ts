import { describe, expect, it } from 'vitest';
import { noonMs, openSmallShop } from '../engine/small-shop.fixture.ts';
import { compressTimeline } from '../timeline/compress-timeline.ts';
import { filterEvents } from '../timeline/filter-events.ts';
import { type BehaviorEvent, defaultSettings, type EventType, type Item, type Placement } from '../types.ts';
import { excludeItems } from './exclude.ts';
import { isOneEnough, isUsedUp } from './kinds-of-need.ts';

const dayMs = 86_400_000;
const at = (ageDays: number, type: EventType, itemId: string): BehaviorEvent => ({
  id: `${100 - ageDays}${type}`,
  type,
  itemId,
  timeMs: noonMs - ageDays * dayMs,
});

/** Ids that may not be shown. */
function excludedIds(
  events: BehaviorEvent[],
  {
    change,
    placement = 'for-you',
    context,
    mutedTags = [],
    ranksRepeats = false,
  }: {
    change?: (item: Item) => Item;
    placement?: Placement;
    context?: string;
    mutedTags?: string[];
    ranksRepeats?: boolean;
  } = {},
): string[] {
  const { catalog } = openSmallShop(change);
  const { isExcluded } = excludeItems({
    catalog,
    timeline: compressTimeline(filterEvents(events, catalog), noonMs),
    settings: { ...defaultSettings, mutedTags },
    placement,
    context: context === undefined ? [] : [catalog.indexOf(context)!],
    nowMs: noonMs,
    ranksRepeats,
  });
  return catalog.items.filter((_, row) => isExcluded(row)).map(({ id }) => id);
}

describe('excludeItems', () => {
  it('leaves out what was dismissed, lies in the cart or is on the page', () => {
    expect(excludedIds([at(1, 'dismiss', 'teacup-1')])).toEqual(['teacup-1']);
    expect(excludedIds([at(1, 'add_to_cart', 'teacup-1')])).toEqual(['teacup-1']);
    expect(excludedIds([], { context: 'teacup-1', placement: 'related' })).toEqual(['teacup-1']);
  });

  it('leaves out what is sold out', () => {
    const change = (item: Item): Item =>
      item.id === 'tent-1' ? { ...item, availability: 'out_of_stock' } : item;
    expect(excludedIds([], { change })).toEqual(['tent-1']);
  });

  it('mutes a kind by its name in either language, whatever the case', () => {
    const teacups = ['teacup-1', 'teacup-2', 'teacup-3', 'teacup-4'];
    expect(excludedIds([], { mutedTags: [' Teacup'] })).toEqual(teacups);
    expect(excludedIds([], { mutedTags: ['茶杯'] })).toEqual(teacups);
  });

  it('leaves out the other variants of what was dismissed or bought', () => {
    const change = (item: Item): Item => (item.id.startsWith('teacup') ? { ...item, groupId: 'cup' } : item);
    expect(excludedIds([at(1, 'purchase', 'teacup-2')], { change })).toHaveLength(4);
  });

  it('leaves out the whole kind where one is enough, until others of it are looked at again', () => {
    expect(excludedIds([at(2, 'purchase', 'tent-1')])).toEqual(['tent-1', 'tent-2', 'tent-3', 'tent-4']);
    expect(excludedIds([at(2, 'purchase', 'tent-1'), at(1, 'view', 'tent-2')])).toEqual(['tent-1']);
    expect(excludedIds([at(181, 'purchase', 'tent-1')])).toEqual(['tent-1']);
    expect(excludedIds([at(2, 'purchase', 'lantern-1')])).toEqual(['lantern-1']);
  });

  it('lets what is used up come back after three weeks', () => {
    expect(excludedIds([at(20, 'purchase', 'cat-food-1')])).toEqual(['cat-food-1']);
    expect(excludedIds([at(22, 'purchase', 'cat-food-1')])).toEqual([]);
  });

  it('leaves buying again to a ranker that learned it, but for what one owns one of', () => {
    const again = (...events: BehaviorEvent[]) => excludedIds(events, { ranksRepeats: true });
    expect(again(at(1, 'purchase', 'cat-food-1'))).toEqual([]);
    // Neither used up nor one enough: common knowledge is silent, the log is not.
    expect(again(at(1, 'purchase', 'lantern-1'))).toEqual([]);
    expect(again(at(1, 'purchase', 'tent-1'))).toHaveLength(4);
    expect(again(at(1, 'add_to_cart', 'cat-food-1'))).toEqual(['cat-food-1']);
    const { catalog } = openSmallShop();
    const events = [at(1, 'purchase', 'cat-food-1'), at(1, 'view', 'lantern-1')];
    const timeline = compressTimeline(filterEvents(events, catalog), noonMs);
    const common = { catalog, timeline, settings: defaultSettings, context: [], nowMs: noonMs };
    const { isKnown } = excludeItems({ ...common, placement: 'for-you', ranksRepeats: true });
    expect(['cat-food-1', 'lantern-1'].map((id) => isKnown(catalog.indexOf(id)!))).toEqual([false, true]);
  });

  it('holds what was opened for known in for-you only', () => {
    const { catalog } = openSmallShop();
    const timeline = compressTimeline(filterEvents([at(1, 'view', 'tent-1')], catalog), noonMs);
    const common = { catalog, timeline, settings: defaultSettings, context: [], nowMs: noonMs };
    const tent = catalog.indexOf('tent-1')!;
    expect(excludeItems({ ...common, placement: 'for-you' }).isKnown(tent)).toBe(true);
    expect(excludeItems({ ...common, placement: 'related' }).isKnown(tent)).toBe(false);
  });
});

describe('common knowledge of kinds', () => {
  it('tells what is used up from what one owns one of, in both languages', () => {
    expect(['cat food', '猫粮', 'coffee beans', '咖啡豆', 'ink'].map((name) => isUsedUp([name]))).toEqual(
      new Array(5).fill(true),
    );
    expect(['tent', '帐篷', 'kettle', 'rice cookers', '电饭煲'].map((name) => isOneEnough([name]))).toEqual(
      new Array(5).fill(true),
    );
    expect(['teacup', 'notebook', '茶杯'].map((name) => isOneEnough([name]) || isUsedUp([name]))).toEqual(
      new Array(3).fill(false),
    );
  });
});
