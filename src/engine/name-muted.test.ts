import { describe, expect, it } from 'vitest';
import type { FoundInterest } from '../intent/find-interests.ts';
import type { LifeTimelines } from '../knowledge/life-timeline.ts';
import { createItemThings } from '../pack/item-things.ts';
import { defaultSettings } from '../types.ts';
import { nameMuted } from './name-muted.ts';

const deps = {
  timelines: {
    puppy: { name: { en: 'A puppy', 'zh-CN': '小狗' }, of: 'pet', beginsPerYear: 0.1, states: [] },
  } as LifeTimelines,
  things: createItemThings({ things: [{ id: 'ink', en: 'ink', 'zh-CN': '墨水' }], items: [0] }),
};
const away = [{ ids: ['interest-1'], name: { en: 'Tea', 'zh-CN': '茶' } } as FoundInterest];
const settings = { ...defaultSettings, mutedTags: ['puppy', 'interest-1', 'ink', '除湿机', 'toString'] };

describe('nameMuted', () => {
  it('names stages, interests and things in the language asked for', () => {
    expect(nameMuted(settings, deps, 'zh-CN', away)).toEqual([
      { tag: 'puppy', name: '小狗', is: 'stage' },
      { tag: 'interest-1', name: '茶', is: 'interest' },
      { tag: 'ink', name: '墨水', is: 'kind' },
      { tag: '除湿机', name: '除湿机', is: 'kind' },
      { tag: 'toString', name: 'toString', is: 'kind' },
    ]);
    expect(nameMuted(settings, deps, 'en', away).map(({ name }) => name)).toEqual([
      'A puppy',
      'Tea',
      'ink',
      '除湿机',
      'toString',
    ]);
  });

  it('shows the tag itself where nothing by that name is known', () => {
    expect(nameMuted(settings, {}, 'en').map(({ name }) => name)).toEqual(settings.mutedTags);
  });
});
