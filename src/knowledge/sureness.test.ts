import { describe, expect, it } from 'vitest';
import { type Evidence, sureForNeed, sureForTelling, surenessesOf, surenessWeights } from './sureness.ts';

const nothing = Object.fromEntries(
  Object.keys(surenessWeights).map((name) => [name, 0]),
) as unknown as Evidence;
const plain: Evidence = {
  ...nothing,
  rival: 1,
  share: 1,
  described: 0.4,
  describedInAll: 0.3,
  likeness: 0.8,
};
const percent = (evidence: Evidence): number => 100 * surenessesOf([evidence])[0]!;

describe('surenessesOf', () => {
  it('shares out one whole among all things and nothing known', () => {
    const weights = { ...nothing, share: 1 } as typeof surenessWeights;
    const say = (...logs: number[]) =>
      surenessesOf(
        logs.map((share) => ({ ...nothing, share })),
        { weights, none: Math.log(2) },
      );
    expect(say(0)[0]).toBeCloseTo(1 / 3, 6);
    expect(say(0, Math.log(5))[1]).toBeCloseTo(5 / 8, 6);
    expect(say(1000, 0)).toEqual([1, 0]);
    expect(say()).toEqual([]);
  });

  it('serves a need where the title says plainly what it is, more so on its shelf and among its kin', () => {
    expect(percent(plain)).toBeGreaterThan(sureForNeed);
    expect(percent({ ...plain, shelfIs: 1 })).toBeGreaterThan(percent(plain));
    expect(percent({ ...plain, mates: 0.5 })).toBeGreaterThan(percent(plain));
  });

  it.each<keyof Evidence>(['follows', 'namesSort', 'belongsTitle', 'belongsShelf', 'plays', 'tells'])(
    'is less sure for %s',
    (name) => {
      expect(percent({ ...plain, [name]: 1 })).toBeLessThan(percent(plain));
    },
  );

  it('does not serve a need with what may as well be something else, nor with nothing', () => {
    expect(100 * surenessesOf([plain, plain])[0]!).toBeLessThan(sureForNeed);
    expect(percent(nothing)).toBeLessThan(sureForNeed);
  });

  it('asks less of what an item tells than of what serves a need', () => {
    expect(sureForTelling).toBeLessThan(sureForNeed);
  });
});
