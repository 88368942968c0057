import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Things } from '../../../knowledge/thing.ts';
import { openKinship } from './kinship.ts';

const nameless = { en: [], 'zh-CN': [] };
const things: Things = {
  food: nameless,
  kibble: { ...nameless, is: 'food', goesWith: ['bowl'] },
  wet: { ...nameless, is: 'food' },
  bowl: nameless,
  sofa: nameless,
};
const broader = [[], [0], [0], [], []];
const apart = Object.keys(things).map((_, at) => Float32Array.from({ length: 5 }, (_, d) => +(d === at)));
const [food, kibble, wet, bowl, sofa] = [0, 1, 2, 3, 4];

describe('openKinship', () => {
  it('is whole for the thing itself and nothing for strangers', () => {
    const kin = openKinship({ things, groups: [] }, apart, broader)(kibble);
    expect(kin[kibble]).toBe(1);
    expect(kin[sofa]).toBe(0);
  });

  it('holds between sorts of one thing, what goes together either way, and what is known together', () => {
    const kinship = openKinship({ things, groups: [{ food: nameless, sofa: nameless }] }, apart, broader);
    expect(kinship(kibble)[wet]).toBeGreaterThan(0.2);
    expect(kinship(kibble)[bowl]).toBeGreaterThan(0.2);
    expect(kinship(bowl)[kibble]).toBe(kinship(kibble)[bowl]);
    expect(kinship(sofa)[food]).toBeGreaterThan(0.2);
    expect(kinship(sofa)[bowl]).toBe(0);
  });

  it('grows with likeness of meaning, both ways alike, between 0 and 1', () => {
    const angle = fc.double({ min: 0, max: Math.PI, noNaN: true });
    const unit = (at: number) => Float32Array.of(Math.cos(at), Math.sin(at));
    fc.assert(
      fc.property(fc.array(angle, { minLength: 5, maxLength: 5 }), (angles) => {
        const kinship = openKinship({ things, groups: [things] }, angles.map(unit), broader);
        for (const a of angles.keys())
          for (const b of angles.keys()) {
            expect(kinship(a)[b]).toBeGreaterThanOrEqual(0);
            expect(kinship(a)[b]).toBeLessThanOrEqual(1);
            expect(kinship(a)[b]).toBeCloseTo(kinship(b)[a]!, 5);
          }
      }),
    );
    const near = openKinship({ things, groups: [] }, [0, 1, 2, 0.1, 1].map(unit), broader)(food);
    expect(near[bowl]).toBeGreaterThan(near[sofa]!);
  });
});
