import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MisuseError } from '../errors.ts';
import { checkEvent } from './check-event.ts';
import { arbitraryEvent } from './test/arbitrary-events.ts';

const view = { id: 'e1', type: 'view', timeMs: 5, itemId: 'a' };

describe('checkEvent', () => {
  test('lets every sound event pass unchanged', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        expect(checkEvent(event, 'here')).toEqual(event);
      }),
    );
  });

  test('never lets anything else through as something new', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          checkEvent(value, 'here');
        } catch (error) {
          expect(error).toBeInstanceOf(MisuseError);
        }
      }),
    );
  });

  test('turns numbers as ids into texts', () => {
    expect(checkEvent({ ...view, id: 7, itemId: 42 }, 'here')).toEqual({ ...view, id: '7', itemId: '42' });
  });

  test('cuts times to whole milliseconds and queries to 200 characters', () => {
    const search = { id: 'e1', type: 'search', timeMs: 5.9, query: `  ${'x'.repeat(300)}` };
    expect(checkEvent(search, 'here')).toEqual({ ...search, timeMs: 5, query: 'x'.repeat(200) });
  });

  test('leaves unknown fields out', () => {
    expect(checkEvent({ ...view, email: 'a@b.c' }, 'here')).toEqual(view);
  });

  test('lets a search name the item that was found', () => {
    const search = { id: 'e1', type: 'search', timeMs: 5, query: 'tea', itemId: 'a' };
    expect(checkEvent(search, 'here')).toEqual(search);
  });

  test.each([
    [{ ...view, type: 'veiw' }, 'here: `type` is "veiw"; it takes one of view, click, dwell'],
    [{ ...view, itemId: undefined }, 'here: `itemId` is undefined; it takes a text that is not empty'],
    [{ ...view, itemId: '' }, 'here: `itemId` is ""'],
    [{ ...view, itemId: { sku: 'a' } }, 'here: `itemId` is {"sku":"a"}'],
    [{ ...view, itemId: Number.NaN }, 'here: `itemId` is NaN'],
    [{ ...view, id: null }, 'here: `id` is null'],
    [{ ...view, timeMs: Number.NaN }, 'here: `timeMs` is NaN; it takes Unix milliseconds'],
    [{ ...view, timeMs: -1 }, 'here: `timeMs` is -1'],
    [{ ...view, timeMs: '2026-01-01' }, 'here: `timeMs` is "2026-01-01"'],
    [{ ...view, type: 'search', itemId: undefined }, 'here: `query` is undefined'],
    [{ ...view, quantity: -2 }, 'here: `quantity` is -2'],
    [{ ...view, dwellMs: Number.POSITIVE_INFINITY }, 'here: `dwellMs` is Infinity'],
    [{ ...view, placement: 'home' }, 'here: `placement` is "home"; it takes one of for-you, related'],
    [undefined, 'here: `event` is undefined; it takes an object'],
  ])('refuses %j and says what is allowed', (value, message) => {
    expect(() => checkEvent(value, 'here')).toThrow(message);
  });
});
