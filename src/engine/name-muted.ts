import type { FoundInterest } from '../intent/find-interests.ts';
import type { Language, Localized, MutedThing, Settings } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** What the shopper said no to, each by its name: ids mean nothing to a reader. */
export function nameMuted(
  { mutedTags }: Settings,
  { timelines = {}, things }: Pick<EngineDeps, 'timelines' | 'things'>,
  language: Language,
  away: readonly FoundInterest[] = [],
): MutedThing[] {
  const say = (name: Localized, tag: string): string => name[language] ?? name.en ?? tag;
  return mutedTags.map((tag): MutedThing => {
    const timeline = Object.hasOwn(timelines, tag) ? timelines[tag] : undefined;
    if (timeline) return { tag, name: say(timeline.name, tag), is: 'stage' };
    const interest = away.find(({ ids }) => ids.includes(tag));
    if (interest) return { tag, name: say(interest.name, tag), is: 'interest' };
    const row = things?.find(tag);
    return { tag, name: row === undefined ? tag : things!.things[row]![language], is: 'kind' };
  });
}
