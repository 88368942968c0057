import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cart, type CartAction, countThings, maxQuantity, reduceCart, sumCart } from './cart.ts';

const run = (...actions: CartAction[]) => actions.reduce<Cart>(reduceCart, []);

describe('the cart', () => {
  it('adds a thing twice as one line of two', () => {
    const cart = run({ type: 'add', itemId: 'tent' }, { type: 'add', itemId: 'tent' });
    expect(cart).toEqual([{ itemId: 'tent', quantity: 2 }]);
  });

  it('keeps the order in which things were first added', () => {
    const cart = run(
      { type: 'add', itemId: 'a' },
      { type: 'add', itemId: 'b' },
      { type: 'set', itemId: 'a', quantity: 5 },
    );
    expect(cart.map(({ itemId }) => itemId)).toEqual(['a', 'b']);
  });

  it('drops a line that is set to nothing, or to no number', () => {
    for (const quantity of [0, -1, Number.NaN]) {
      expect(run({ type: 'add', itemId: 'a' }, { type: 'set', itemId: 'a', quantity })).toEqual([]);
    }
  });

  it('stops at the largest quantity', () => {
    expect(run({ type: 'set', itemId: 'a', quantity: 1000 })).toEqual([
      { itemId: 'a', quantity: maxQuantity },
    ]);
  });

  it('adds up things and prices: 2 × 10 + 1 × 5, and the unknown price is nothing', () => {
    const cart: Cart = [
      { itemId: 'a', quantity: 2 },
      { itemId: 'b', quantity: 1 },
      { itemId: 'gone', quantity: 3 },
    ];
    const prices: Record<string, number> = { a: 10, b: 5 };
    expect(countThings(cart)).toBe(6);
    expect(sumCart(cart, (id) => prices[id])).toBe(25);
  });

  it('never holds a line twice, nor a quantity out of range, whatever is done', () => {
    const itemId = fc.constantFrom('a', 'b', 'c');
    const action: fc.Arbitrary<CartAction> = fc.oneof(
      fc.record({ type: fc.constant('add' as const), itemId }),
      fc.record({ type: fc.constant('remove' as const), itemId }),
      fc.record({ type: fc.constant('set' as const), itemId, quantity: fc.double() }),
      fc.constant<CartAction>({ type: 'empty' }),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const cart = run(...actions);
        expect(new Set(cart.map((line) => line.itemId)).size).toBe(cart.length);
        for (const { quantity } of cart) {
          expect(Number.isInteger(quantity) && quantity >= 1 && quantity <= maxQuantity).toBe(true);
        }
      }),
    );
  });
});
