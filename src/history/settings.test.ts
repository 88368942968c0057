import { describe, expect, test } from 'vitest';
import { MisuseError } from '../errors.ts';
import { defaultSettings } from '../types.ts';
import { mergeSettings } from './merge-settings.ts';
import { copySettings, createDefaultSettings } from './settings.ts';

describe('mergeSettings', () => {
  test('lays the patch over what was decided before', () => {
    const paused = mergeSettings(createDefaultSettings(), { recording: false });
    expect(mergeSettings(paused, { diversity: 0.9, city: '杭州' })).toEqual({
      ...defaultSettings,
      recording: false,
      diversity: 0.9,
      city: '杭州',
    });
  });

  test('takes an undefined value back to its default and an empty city away', () => {
    const before = { ...createDefaultSettings(), diversity: 1, city: 'Oslo' };
    expect(mergeSettings(before, { diversity: undefined, city: '' })).toEqual(defaultSettings);
  });

  test('keeps each muted tag once and leaves out what is no setting', () => {
    const patch = { mutedTags: ['fan', 'tent', 'fan'], color: 'red' };
    expect(mergeSettings(createDefaultSettings(), patch)).toEqual({
      ...defaultSettings,
      mutedTags: ['fan', 'tent'],
    });
  });

  test.each([
    [{ diversity: 1.5 }, 'Setting `diversity` is 1.5; it takes a number from 0 to 1.'],
    [{ diversity: Number.NaN }, 'Setting `diversity`'],
    [{ recording: 'no' as never }, 'Setting `recording` is "no"; it takes true or false.'],
    [{ mutedTags: 'fan' as never }, 'Setting `mutedTags`'],
    [{ city: 7 as never }, 'Setting `city`'],
  ])('refuses %j', (patch, message) => {
    const merge = () => mergeSettings(createDefaultSettings(), patch);
    expect(merge).toThrow(MisuseError);
    expect(merge).toThrow(message);
  });

  test('shares nothing with the defaults', () => {
    createDefaultSettings().mutedTags.push('fan');
    copySettings(defaultSettings).mutedTags.push('fan');
    expect(defaultSettings.mutedTags).toEqual([]);
  });
});
