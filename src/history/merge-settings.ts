import type { Settings } from '../types.ts';
import { expectValue } from './expect-value.ts';
import { createDefaultSettings } from './settings.ts';

/**
 * Settings with a patch laid over them. A key that is `undefined` in the patch goes back to its default, and
 * keys that are no setting are left out.
 *
 * @throws {MisuseError} naming the first value that is out of its range.
 */
export function mergeSettings(settings: Settings, patch: Partial<Settings>): Settings {
  const decided = Object.entries({ ...settings, ...patch }).filter(([, value]) => value !== undefined);
  const given = { ...createDefaultSettings(), ...Object.fromEntries(decided) };
  const { recording, personalised, diversity, mutedTags, city, sensitive, meaning } = given;
  const expect = (holds: boolean, name: keyof Settings, allowed: string) =>
    expectValue(holds, `Setting \`${name}\``, given[name], allowed);
  expect(typeof recording === 'boolean', 'recording', 'true or false');
  expect(typeof personalised === 'boolean', 'personalised', 'true or false');
  expect(diversity >= 0 && diversity <= 1, 'diversity', 'a number from 0 to 1');
  const tagsAreTexts = Array.isArray(mutedTags) && mutedTags.every((tag) => typeof tag === 'string');
  expect(tagsAreTexts, 'mutedTags', 'a list of texts');
  expect(city === undefined || typeof city === 'string', 'city', 'a text');
  expect(meaning === undefined || (meaning >= 0 && meaning <= 1), 'meaning', 'a number from 0 to 1');
  expect(sensitive === undefined || typeof sensitive === 'boolean', 'sensitive', 'true or false');
  const merged: Settings = { recording, personalised, diversity, mutedTags: [...new Set(mutedTags)] };
  if (city) merged.city = city;
  if (sensitive) merged.sensitive = true;
  if (meaning !== undefined) merged.meaning = meaning;
  return merged;
}
