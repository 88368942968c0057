import { beforeEach, describe, expect, test } from 'vitest';
import { MisuseError } from '../errors.ts';
import { defaultSettings } from '../types.ts';
import { adjustSettings } from './adjust-settings.ts';
import type { HistoryStore } from './history-store.ts';
import { createMemoryStore } from './memory-store.ts';

let store: HistoryStore;
beforeEach(() => {
  store = createMemoryStore();
});

describe('adjustSettings', () => {
  test('writes what is named and leaves the rest', async () => {
    expect(await adjustSettings(store, { diversity: 0.6, city: '杭州' })).toEqual({
      ...defaultSettings,
      diversity: 0.6,
      city: '杭州',
    });
    expect(await adjustSettings(store, { recording: false })).toMatchObject({
      diversity: 0.6,
      recording: false,
    });
  });

  test('mutes a kind once, and lets it be heard again', async () => {
    await adjustSettings(store, { mute: { tag: 'fan' } });
    await adjustSettings(store, { mute: { tag: 'tent' } });
    expect((await adjustSettings(store, { mute: { tag: 'fan' } })).mutedTags).toEqual(['fan', 'tent']);
    expect((await adjustSettings(store, { unmute: { tag: 'fan' } })).mutedTags).toEqual(['tent']);
  });

  test('names a city and unnames it, lets sensitive things be spoken of and takes it back', async () => {
    expect(await adjustSettings(store, { city: '杭州', sensitive: true })).toEqual({
      ...defaultSettings,
      city: '杭州',
      sensitive: true,
    });
    expect(await adjustSettings(store, { city: '', sensitive: false })).toEqual(defaultSettings);
    await expect(adjustSettings(store, { city: 7 as never })).rejects.toThrow(/city/);
    await expect(adjustSettings(store, { sensitive: 'yes' as never })).rejects.toThrow(/sensitive/);
  });

  test('refuses a value out of its range', async () => {
    await expect(adjustSettings(store, { diversity: 2 })).rejects.toThrow(MisuseError);
  });
});
