import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, toHref } from './routes.ts';

describe('routes', () => {
  it('reads an empty address as the home page', () => {
    for (const hash of ['', '#', '#/']) expect(parseRoute(hash)).toEqual({ page: 'home' });
  });

  it('reads each page', () => {
    expect(parseRoute('#/item/tent-1')).toEqual({ page: 'item', id: 'tent-1' });
    expect(parseRoute('#/department/kitchen')).toEqual({ page: 'department', department: 'kitchen' });
    expect(parseRoute('#/department/kitchen/teapots')).toEqual({
      page: 'department',
      department: 'kitchen',
      kind: 'teapots',
    });
    expect(parseRoute('#/search/%E8%8C%B6%E5%A3%B6')).toEqual({ page: 'search', query: '茶壶' });
    expect(parseRoute('#/cart')).toEqual({ page: 'cart' });
  });

  it('calls an address lost that is none of ours', () => {
    for (const hash of ['#/nowhere', '#/item', '#/item/a/b', '#/cart/1', '#/department', '#/item/%E0%A4%A']) {
      expect(parseRoute(hash), hash).toEqual({ page: 'lost' });
    }
  });

  it('gives back every route it wrote, whatever the words in it', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const anyRoute: fc.Arbitrary<Route> = fc.oneof(
      fc.constantFrom<Route>({ page: 'home' }, { page: 'cart' }, { page: 'saved' }, { page: 'thanks' }),
      fc.record({ page: fc.constant('item' as const), id: text }),
      fc.record({ page: fc.constant('search' as const), query: text }),
      fc.record({ page: fc.constant('department' as const), department: text, kind: text }),
    );
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(parseRoute(toHref(route))).toEqual(route);
      }),
    );
  });
});
