import type { Catalog } from '../pack/catalog.ts';
import type { ItemIndex, Placement, Settings, Timeline } from '../types.ts';
import { isOneEnough, isUsedUp } from './kinds-of-need.ts';

export interface ExclusionInput {
  catalog: Catalog;
  timeline: Timeline;
  settings: Settings;
  placement: Placement;
  /** What the list stands beside. */
  context: readonly ItemIndex[];
  nowMs: number;
  /** The list is of a ranker whose log taught it who buys again: then it decides, but for things one owns one of. */
  ranksRepeats?: boolean;
}

export interface Exclusions {
  /** Never to be shown in this list. */
  isExcluded(item: ItemIndex): boolean;
  /** Of these the ones that not even being used up brings back: put away, muted, not for sale, in the cart. */
  isBarred(item: ItemIndex): boolean;
  /**
   * Not to be shown while there is enough else: what the shopper has already opened, in `for-you`, and may not buy again.
   * What was saved and not bought may come back.
   */
  isKnown(item: ItemIndex): boolean;
}

const dayMs = 86_400_000;
/** Something used up may come back after so long. */
const restockDays = 21;
/** Who bought one of these wants no second one for so long, unless they look at others again. */
const ownedDays = 180;

/**
 * Who may not stand in the list: dismissed, muted, not for sale now, in the cart, the page's own item, bought and lasting
 * (with variants of the same product; with its whole kind where one is enough). What lasts is told by common knowledge of kinds; where
 * the log of a shop shows that its shoppers buy again, its ranker knows better.
 */
export function excludeItems({
  catalog,
  timeline,
  settings,
  placement,
  context,
  nowMs,
  ranksRepeats = false,
}: ExclusionInput): Exclusions {
  /** Bought, and welcome again as soon as the ranker says so. */
  const repeatable = new Set<ItemIndex>();
  const barred = new Set<ItemIndex>([...timeline.dismissed, ...context]);
  const excluded = new Set<ItemIndex>();
  const saved = new Set<ItemIndex>();
  for (const { item, type } of timeline.events)
    if (type === 'favorite' && !timeline.purchased.has(item)) saved.add(item);
  const groups = new Set<string>();
  const ownedKinds = new Set<number>();
  const addGroup = (item: ItemIndex): void => {
    const group = catalog.items[item]?.groupId;
    if (group !== undefined) groups.add(group);
  };
  for (const item of [...timeline.dismissed, ...context]) addGroup(item);
  if (placement !== 'recent') {
    for (const item of timeline.inCart) barred.add(item);
    const lastBought = new Map<ItemIndex, number>();
    const lastOpened = new Map<number, number>();
    for (const { item, type, timeMs } of timeline.events) {
      if (type === 'purchase') lastBought.set(item, timeMs);
      else lastOpened.set(catalog.kindId(item), timeMs);
    }
    for (const item of timeline.purchased) {
      const names = catalog.muteNames(item);
      // Too long ago to stand in the timeline: long ago.
      const boughtMs = lastBought.get(item) ?? 0;
      if (ranksRepeats && !isOneEnough(names)) {
        repeatable.add(item);
        continue;
      }
      if (isUsedUp(names) && nowMs - boughtMs > restockDays * dayMs) continue;
      excluded.add(item);
      if (isUsedUp(names)) continue;
      addGroup(item);
      const kind = catalog.kindId(item);
      const isSettled = nowMs - boughtMs < ownedDays * dayMs && (lastOpened.get(kind) ?? 0) <= boughtMs;
      if (kind >= 0 && isSettled && isOneEnough(names)) ownedKinds.add(kind);
    }
  }
  const muted = new Set(settings.mutedTags.map((tag) => tag.trim().toLowerCase()));
  const isBarred = (item: ItemIndex): boolean =>
    barred.has(item) ||
    catalog.items[item]!.availability === 'out_of_stock' ||
    (muted.size > 0 && catalog.muteNames(item).some((name) => muted.has(name)));
  return {
    isBarred,
    isExcluded(item) {
      const { groupId } = catalog.items[item]!;
      return (
        isBarred(item) ||
        excluded.has(item) ||
        (groupId !== undefined && groups.has(groupId)) ||
        (ownedKinds.size > 0 && ownedKinds.has(catalog.kindId(item)))
      );
    },
    isKnown: (item) =>
      placement === 'for-you' && timeline.seen.has(item) && !repeatable.has(item) && !saved.has(item),
  };
}
