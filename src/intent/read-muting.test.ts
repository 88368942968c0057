import { describe, expect, it } from 'vitest';
import { createItemThings } from '../pack/item-things.ts';
import { defaultSettings } from '../types.ts';
import type { NeedDraft } from './need-draft.ts';
import { type Muting, readMuting } from './read-muting.ts';

const things = createItemThings({
  things: [
    { id: 'boots', en: 'Boots', 'zh-CN': '靴子' },
    { id: 'winter-boots', en: 'Winter boots', 'zh-CN': '冬靴', is: 'boots' },
    { id: 'ink', en: 'ink', 'zh-CN': '墨水' },
  ],
  items: [0, 1, 2],
});
const [boots, winterBoots, ink] = [0, 1, 2];
const muting = (...mutedTags: string[]): Muting => readMuting({ ...defaultSettings, mutedTags }, things);
const draft = (thing: number, more: Partial<NeedDraft> = {}): NeedDraft => ({
  thing,
  source: 'season',
  serves: 'first-frost',
  because: {},
  strength: 0.5,
  evidence: [],
  ...more,
});

describe('readMuting', () => {
  it('knows nothing of a shopper who muted nothing', () => {
    expect(muting().hasThing(boots)).toBe(false);
    expect(muting().hasNeed(draft(ink))).toBe(false);
    expect(muting().hasId('')).toBe(false);
  });

  it('knows a thing by its id and its names, however they are written, and the sorts of it', () => {
    for (const name of ['boots', ' BOOTS ', '靴子']) {
      expect(muting(name).hasThing(boots), name).toBe(true);
      expect(muting(name).hasThing(winterBoots), name).toBe(true);
      expect(muting(name).hasThing(ink), name).toBe(false);
    }
    expect(muting('winter-boots').hasThing(boots)).toBe(false);
  });

  it('knows a need by its thing, its ground, its tag in any language, and its id', () => {
    const warm = draft(winterBoots, { modifier: { en: 'warm', 'zh-CN': '加绒' } });
    for (const name of ['boots', 'first-frost', 'warm winter boots', '加绒冬靴', 'season/winter-boots'])
      expect(muting(name).hasNeed(warm), name).toBe(true);
    for (const name of ['warm', 'refill/winter-boots', 'last-frost'])
      expect(muting(name).hasNeed(warm), name).toBe(false);
  });
});
