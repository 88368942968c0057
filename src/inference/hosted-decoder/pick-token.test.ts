import { describe, expect, it } from 'vitest';
import { pickByChance, pickLikeliest } from './pick-token.ts';

const logits = Float32Array.of(-4, 2, 1, -9, 2);

describe('picking a token', () => {
  it('takes the likeliest, the first of equals', () => {
    expect(pickLikeliest(logits)).toBe(1);
    expect(pickByChance(7, 0, 0.1)(logits)).toBe(1);
  });

  it('draws only what is not far behind, about as often as it is likely', () => {
    const pick = pickByChance(7, 1, 0.1);
    const drawn = Array.from({ length: 4_000 }, () => pick(logits));
    const share = (id: number) => drawn.filter((each) => each === id).length / drawn.length;
    expect(share(0) + share(3)).toBe(0);
    // e^2 : e^1 : e^2
    expect(share(1)).toBeCloseTo(0.42, 1);
    expect(share(2)).toBeCloseTo(0.16, 1);
    expect(share(4)).toBeCloseTo(0.42, 1);
  });

  it('takes the likeliest nearly always when it is cold', () => {
    const pick = pickByChance(7, 0.05, 1e-9);
    const drawn = Array.from({ length: 200 }, () => pick(Float32Array.of(0, 1, 0)));
    expect(new Set(drawn)).toEqual(new Set([1]));
  });
});
