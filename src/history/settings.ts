import { MisuseError } from '../errors.ts';
import { defaultSettings, type Settings } from '../types.ts';

/** Settings of a shopper who has decided nothing. A fresh object each time. */
export function createDefaultSettings(): Settings {
  return copySettings(defaultSettings);
}

/** A copy that shares nothing with the original. */
export function copySettings(settings: Settings): Settings {
  return { ...settings, mutedTags: [...settings.mutedTags] };
}

/**
 * Settings with a patch laid over them. A key that is `undefined` in the patch goes back to its default, and
 * keys that are no setting are left out.
 *
 * @throws {MisuseError} naming the first value that is out of its range.
 */
export function mergeSettings(settings: Settings, patch: Partial<Settings>): Settings {
  const given = { ...createDefaultSettings(), ...settings, ...patch };
  const { recording, personalised, diversity, mutedTags, city } = withoutUndefined(given);
  assertSetting(typeof recording === 'boolean', 'recording', recording, 'true or false');
  assertSetting(typeof personalised === 'boolean', 'personalised', personalised, 'true or false');
  assertSetting(diversity >= 0 && diversity <= 1, 'diversity', diversity, 'a number from 0 to 1');
  const tagsAreTexts = Array.isArray(mutedTags) && mutedTags.every((tag) => typeof tag === 'string');
  assertSetting(tagsAreTexts, 'mutedTags', mutedTags, 'a list of texts');
  assertSetting(city === undefined || typeof city === 'string', 'city', city, 'a text');
  const merged: Settings = { recording, personalised, diversity, mutedTags: [...new Set(mutedTags)] };
  if (city) merged.city = city;
  return merged;
}

function withoutUndefined(settings: Settings): Settings {
  const decided = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...createDefaultSettings(), ...Object.fromEntries(decided) };
}

function assertSetting(holds: boolean, name: string, value: unknown, allowed: string): void {
  if (holds) return;
  throw new MisuseError(`Setting \`${name}\` is ${JSON.stringify(value)}; it takes ${allowed}.`);
}
