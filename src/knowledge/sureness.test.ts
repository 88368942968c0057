import { describe, expect, it } from 'vitest';
import { type Evidence, sureForNeed, sureForTelling, surenessOf, surenessWeights } from './sureness.ts';

const none = Object.fromEntries(Object.keys(surenessWeights).map((name) => [name, 0])) as unknown as Evidence;
const plain: Evidence = { ...none, plain: 1, rival: 1, share: 1 };
const percent = (evidence: Evidence): number => 100 * surenessOf(evidence);

describe('surenessOf', () => {
  it('is the logistic of the weighed sum', () => {
    const weights = { ...none, plain: 2 } as typeof surenessWeights;
    expect(surenessOf({ ...none, plain: 1 }, { weights, bias: -2 })).toBe(0.5);
    expect(surenessOf(none, { weights, bias: -2 })).toBeCloseTo(0.1192, 4);
  });

  it('serves a need where the title says plainly what it is, more so on its shelf', () => {
    expect(percent(plain)).toBeGreaterThan(sureForNeed);
    expect(percent({ ...plain, shelfIs: 1 })).toBeGreaterThan(percent(plain));
  });

  it.each<keyof Evidence>(['follows', 'otherShelf', 'belongsTitle', 'belongsShelf', 'plays', 'tells'])(
    'is less sure for %s',
    (name) => {
      expect(percent({ ...plain, [name]: 1 })).toBeLessThan(percent(plain));
    },
  );

  it('does not serve a need with a part of it on the shelf of parts, nor with nothing', () => {
    const part = { ...plain, plain: 0, follows: 1, shelfFollows: 1, belongsShelf: 1 };
    expect(percent(part)).toBeLessThan(sureForNeed);
    expect(percent(none)).toBeLessThan(sureForNeed);
  });

  it('asks less of what an item tells than of what serves a need', () => {
    expect(sureForTelling).toBeLessThan(sureForNeed);
  });
});
