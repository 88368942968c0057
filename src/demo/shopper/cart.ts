import type { ItemId } from '../../index.ts';

export interface CartLine {
  itemId: ItemId;
  /** 1 to `maxQuantity`. */
  quantity: number;
}

/** In the order in which things were first added. */
export type Cart = readonly CartLine[];

export type CartAction =
  | { type: 'add'; itemId: ItemId }
  | { type: 'set'; itemId: ItemId; quantity: number }
  | { type: 'remove'; itemId: ItemId }
  | { type: 'empty' };

export const maxQuantity = 99;

export function reduceCart(cart: Cart, action: CartAction): Cart {
  switch (action.type) {
    case 'add': {
      const quantity = quantityOf(cart, action.itemId) + 1;
      return reduceCart(cart, { type: 'set', itemId: action.itemId, quantity });
    }
    case 'set': {
      const { itemId } = action;
      const quantity = Math.min(maxQuantity, Math.floor(action.quantity));
      if (!(quantity >= 1)) return reduceCart(cart, { type: 'remove', itemId });
      const line = { itemId, quantity };
      const isKnown = quantityOf(cart, itemId) > 0;
      return isKnown ? cart.map((old) => (old.itemId === itemId ? line : old)) : [...cart, line];
    }
    case 'remove':
      return cart.filter(({ itemId }) => itemId !== action.itemId);
    case 'empty':
      return [];
  }
}

/** 0 when it is not in the cart. */
export function quantityOf(cart: Cart, itemId: ItemId): number {
  return cart.find((line) => line.itemId === itemId)?.quantity ?? 0;
}

export function countThings(cart: Cart): number {
  return cart.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** A price that is unknown counts as nothing. */
export function sumCart(cart: Cart, priceOf: (itemId: ItemId) => number | undefined): number {
  return cart.reduce((sum, { itemId, quantity }) => sum + quantity * (priceOf(itemId) ?? 0), 0);
}
