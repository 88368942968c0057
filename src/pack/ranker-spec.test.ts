import { describe, expect, it } from 'vitest';
import { PackError } from '../errors.ts';
import { parseRankerSpec, type RankerSpec } from './ranker-spec.ts';

const spec: RankerSpec = {
  format: 'inkling-ranker/1',
  voices: [{ name: 'own', asset: 'own', decay: 0.9 }],
  top: 10,
  longest: 50,
  sequences: [],
  ranker: {
    'linear.weight': [1, 2, 3, 4, 5, 6],
    'up.weight': [[0, 0, 0, 0, 0, 0]],
    'up.bias': [0],
    'down.weight': [[0]],
    'down.bias': [0],
  },
};

describe('parseRankerSpec', () => {
  it('accepts two features a voice and four of the pair', () => {
    expect(parseRankerSpec({ ...spec, seed: 0 }, 'ranker.json')).toEqual(spec);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'a newer format',
      { format: 'inkling-ranker/9' },
      /'inkling-ranker\/9', and this reader knows inkling-r/,
    ],
    ['an unknown asset', { voices: [{ name: 'x', asset: 'stars', decay: 1 }] }, /voices\.0\.asset/],
    ['a decay of 0', { voices: [{ name: 'own', asset: 'own', decay: 0 }] }, /voices\.0\.decay/],
    ['no voice', { voices: [] }, /voices/],
    ['a voice too many', { voices: [...spec.voices, ...spec.voices] }, /linear\.weight has 6 .* need 8/],
    ['a short row', { ranker: { ...spec.ranker, 'up.weight': [[0]] } }, /up\.weight has 1 .* need 6/],
    ['rows too many', { ranker: { ...spec.ranker, 'up.bias': [0, 0] } }, /up\.weight has 1 .* need 2/],
  ])('refuses %s', (_, change, message) => {
    const parse = () => parseRankerSpec({ ...spec, ...(change as object) }, 'ranker.json');
    expect(parse).toThrow(PackError);
    expect(parse).toThrow(message);
  });
});
