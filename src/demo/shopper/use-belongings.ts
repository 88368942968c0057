import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { ItemId, Recommender } from '../../index.ts';
import { type Cart, type CartAction, type CartLine, quantityOf, reduceCart } from './cart.ts';
import { keep, type Lasting, readKept } from './keep.ts';

/** Cart and saved things, and what changing them tells the recommender. */
export interface Belongings {
  cart: Cart;
  saved: readonly ItemId[];
  changeCart(action: CartAction): void;
  buy(): void;
  toggleSaved(itemId: ItemId): void;
}

export function useBelongings(recommender: Recommender, lasting: Lasting): Belongings {
  const [cart, dispatch] = useReducer(reduceCart, null, () => readKept('cart', isCart) ?? []);
  const [saved, setSaved] = useState<readonly ItemId[]>(() => readKept('saved', isIds) ?? []);
  useEffect(() => keep('cart', cart, lasting), [cart, lasting]);
  useEffect(() => keep('saved', saved, lasting), [saved, lasting]);

  const changeCart = useCallback(
    (action: CartAction) => {
      dispatch(action);
      if (action.type === 'empty') return;
      const { itemId } = action;
      const before = quantityOf(cart, itemId);
      const after = quantityOf(reduceCart(cart, action), itemId);
      if (after > before) recommender.record({ type: 'add_to_cart', itemId, quantity: after - before });
      if (after < before) recommender.record({ type: 'remove_from_cart', itemId, quantity: before - after });
    },
    [cart, recommender],
  );

  const buy = useCallback(() => {
    for (const { itemId, quantity } of cart) recommender.record({ type: 'purchase', itemId, quantity });
    dispatch({ type: 'empty' });
  }, [cart, recommender]);

  const toggleSaved = useCallback(
    (itemId: ItemId) => {
      const isSaved = saved.includes(itemId);
      setSaved(isSaved ? saved.filter((id) => id !== itemId) : [itemId, ...saved]);
      if (!isSaved) recommender.record({ type: 'favorite', itemId });
    },
    [saved, recommender],
  );

  return useMemo(
    () => ({ cart, saved, changeCart, buy, toggleSaved }),
    [cart, saved, changeCart, buy, toggleSaved],
  );
}

const isIds = (value: unknown): value is ItemId[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

const isCart = (value: unknown): value is CartLine[] =>
  Array.isArray(value) && value.every((line) => typeof line?.itemId === 'string' && line.quantity >= 1);
