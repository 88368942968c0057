import { describe, expect, it } from 'vitest';
import type { NeedSource } from '../types.ts';
import { takesPlaceBesideALog } from './weave-list.ts';

describe('takesPlaceBesideALog', () => {
  const takes = (chance: number, ...sources: NeedSource[]): boolean =>
    takesPlaceBesideALog({ sources, chance });

  it('lets a stage of life speak, which no log of purchases tells', () => {
    expect([takes(0.01, 'stage'), takes(0.01, 'forecast', 'stage')]).toEqual([true, true]);
  });

  it('lets a refill speak where such needs come true', () => {
    expect([takes(0.19, 'refill'), takes(0.2, 'refill'), takes(0.3, 'forecast', 'refill')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('leaves to the order what it knows by itself', () => {
    expect(takes(0.9, 'forecast', 'interest', 'complement', 'season', 'festival', 'trend')).toBe(false);
  });
});
