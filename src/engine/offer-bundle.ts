import { type Bundle, findBundle } from '../intent/find-bundle.ts';
import type { Intent } from '../intent/predict-needs.ts';
import type { ItemIndex } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** A festival whose promotions are on, with what is promoted of the brands the shopper favors. */
export interface FestivalBundle extends Bundle {
  festival: { id: string; name: Partial<Record<'zh-CN' | 'en', string>> };
}

/** Promotions begin so many days before the day itself. */
const daysBefore = 12;

/** Undefined when no shopping festival is near, or fewer than two favored brands have something on promotion. */
export function offerBundle(
  { observations, world }: Intent,
  { catalog, popularity }: EngineDeps,
  nowMs: number,
  isExcluded: (item: ItemIndex) => boolean,
): FestivalBundle | undefined {
  const festival = world.festivals.find(({ isShopping, daysUntil }) => isShopping && daysUntil <= daysBefore);
  if (!festival) return undefined;
  const bundle = findBundle(observations, catalog, popularity, nowMs, isExcluded);
  return bundle && { ...bundle, festival };
}
