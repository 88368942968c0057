import { defaultSettings, type Settings } from '../types.ts';

/** Settings of a shopper who has decided nothing. A fresh object each time. */
export function createDefaultSettings(): Settings {
  return copySettings(defaultSettings);
}

/** A copy that shares nothing with the original. */
export function copySettings(settings: Settings): Settings {
  return { ...settings, mutedTags: [...settings.mutedTags] };
}
