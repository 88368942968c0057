import type { EventType } from '../types.ts';

/** How much an action says about wanting a thing: a purchase says six times what a view says. */
const strengths: Record<EventType, number> = {
  purchase: 6,
  favorite: 5,
  add_to_cart: 4,
  search: 3,
  dwell: 2,
  view: 1,
  click: 0.7,
  remove_from_cart: 0.4,
  impression: 0,
  dismiss: 0,
};

export function actionStrength(type: EventType): number {
  return strengths[type];
}
