import type { ItemThings } from '../pack/item-things.ts';
import { languages, type Settings } from '../types.ts';
import type { NeedDraft } from './need-draft.ts';
import { needId, tagOf } from './write-need.ts';

/** What the shopper said no to, asked for by what it may be about. */
export interface Muting {
  /** A timeline, an interest, or anything else that goes by an id. */
  hasId(id: string): boolean;
  /** The thing or one that it is a sort of, by any of its names. */
  hasThing(thing: number): boolean;
  /** A need by its thing, by what it serves, by its tag in any language, or by its id. */
  hasNeed(draft: NeedDraft): boolean;
}

export function readMuting({ mutedTags }: Settings, things: ItemThings): Muting {
  const muted = new Set(mutedTags.map(fold));
  const has = (name: string): boolean => muted.has(fold(name));
  if (muted.size === 0) return { hasId: () => false, hasThing: () => false, hasNeed: () => false };
  const hasThing = (thing: number): boolean =>
    things.withBroader(thing).some((row) => {
      const { id, en, 'zh-CN': zh } = things.things[row]!;
      return has(id) || has(en) || has(zh);
    });
  return {
    hasId: has,
    hasThing,
    hasNeed: (draft) =>
      has(draft.serves) ||
      has(needId(draft, things)) ||
      hasThing(draft.thing) ||
      languages.some((language) => has(tagOf(draft, things, language))),
  };
}

const fold = (name: string): string => name.trim().toLowerCase();
