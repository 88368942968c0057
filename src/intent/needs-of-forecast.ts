import type { ItemThings } from '../pack/item-things.ts';
import type { Language } from '../types.ts';
import { isEmptyTalk } from './check-modifier.ts';
import type { NeedDraft } from './need-draft.ts';
import { type ObservationColumns, placesOf } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';

/** What a tag scorer says of one thing. */
export interface ForeseenThing {
  /** Row of the pack's things. */
  thing: number;
  /** How likely the next visit has to do with it, 0 to 1. */
  chance: number;
  /** Things of the history that speak for it, what says most first. */
  voters: readonly number[];
}

const maxEvidence = 3;
const ownThing = 'shop/';
/** A word or a few of letters and digits: “wheels & discs, flap” is a shelf, and nobody looks for one. */
const plainName: Record<Language, RegExp> = {
  en: /^(?!.*\p{Script=Han})[\p{L}\p{N}'’-]+( [\p{L}\p{N}'’-]+){0,3}$/u,
  'zh-CN': /^(?=.*\p{Script=Han})[\p{L}\p{N}]{1,8}$/u,
};

/**
 * Whether a thing can be told of in a language. Common knowledge has names in both; what is only a category of the shop may be
 * written in the other language, join several things, name a brand, or say nothing.
 */
export function isFairName(
  thing: ItemThings['things'][number],
  language: Language,
  isBrand: (text: string) => boolean,
): boolean {
  if (!thing.id.startsWith(ownThing)) return true;
  const name = thing[language];
  return plainName[language].test(name) && !isEmptyTalk(name, language) && !isBrand(name.toLowerCase());
}

export interface ForecastGround {
  observations: readonly Observation[];
  columns: ObservationColumns;
  things: ItemThings;
  language: Language;
  isBrand: (text: string) => boolean;
  /** Of a thing from which nothing may follow: private, or put away by the shopper. */
  isSilent: (thing: number) => boolean;
}

/**
 * What people with such a history went on to want, with the newest deeds of the things that speak for it. What only silent things
 * speak for is left out.
 */
export function needsOfForecast(
  foreseen: readonly ForeseenThing[],
  { observations, columns, things, language, isBrand, isSilent }: ForecastGround,
): NeedDraft[] {
  const isFair = (thing: number): boolean => isFairName(things.things[thing]!, language, isBrand);
  return foreseen.flatMap(({ thing, chance, voters: all }): NeedDraft[] => {
    const voters = all.filter((voter) => !isSilent(voter));
    if (!isFair(thing) || (all.length > 0 && voters.length === 0)) return [];
    const places = voters.flatMap((voter) => Array.from(placesOf(columns, voter).slice(-maxEvidence)));
    const evidence = places.map((place) => observations[place]!.eventIds.at(-1)!).slice(0, maxEvidence);
    const named = voters.find(isFair);
    return [
      {
        thing,
        source: 'forecast',
        serves: evidence[0] ?? `forecast/${things.things[thing]!.id}`,
        because: named === undefined ? {} : { [language]: things.things[named]![language] },
        strength: chance,
        evidence,
      },
    ];
  });
}
