import { describe, expect, test } from 'vitest';
import { MisuseError } from '../errors.ts';
import { expectValue } from './expect-value.ts';

describe('expectValue', () => {
  test('lets pass what holds', () => {
    expect(() => expectValue(true, 'limit', 3, 'a whole number')).not.toThrow();
  });

  test.each([
    [7, 'limit is 7; it takes a text.'],
    [Number.NaN, 'limit is NaN; it takes a text.'],
    ['7', 'limit is "7"; it takes a text.'],
    [undefined, 'limit is undefined; it takes a text.'],
    [{ a: 1 }, 'limit is {"a":1}; it takes a text.'],
  ])('shows %j as it is', (value, message) => {
    const expecting = () => expectValue(false, 'limit', value, 'a text');
    expect(expecting).toThrow(MisuseError);
    expect(expecting).toThrow(message);
  });

  test('cuts what is long', () => {
    expect(() => expectValue(false, 'query', 'x'.repeat(500), 'a text')).toThrow(/is "x{79}; it takes/);
  });
});
