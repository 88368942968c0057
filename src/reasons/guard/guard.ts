import type { Language } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { findAbsolute } from './absolutes.ts';
import { findUngroundedClaim } from './claims.ts';
import { findForeignWord, findFormFault } from './form.ts';
import { type Line, readLine } from './line.ts';
import { findMachineTalk } from './machine-talk.ts';
import { findBareNumber } from './numbers.ts';
import { findPersonalGuess, findUnkindness } from './personal.ts';
import { findPressure } from './pressure.ts';
import { findPromise } from './promises.ts';
import { findUntoldProperty } from './properties.ts';
import { isTitleCopy } from './title-copy.ts';

/** What the shop and common knowledge know, beyond a line's own facts. */
export interface GuardedItem {
  /** The item's title in the line's language. */
  title: string;
  /** What is true of everything of its kind, in the line's language; empty when nothing is known. */
  commonly?: string;
  /** A name in the text (facts' words marked) that none of the facts gave: of a brand, a city, a festival. */
  findForeignName?: (spoken: string) => string | undefined;
}

export const guardRules = [
  'form',
  'language',
  'machine',
  'absolute',
  'promise',
  'pressure',
  'unkind',
  'personal',
  'number',
  'claim',
  'property',
  'name',
  'copy',
] as const;
export type GuardRule = (typeof guardRules)[number];

export interface GuardFault {
  rule: GuardRule;
  /** What broke it. */
  found: string;
}

/** Why a line may not be shown; undefined when it may. The first rule broken, in the order of `guardRules`. */
export function findFault(line: Line, item: GuardedItem): GuardFault | undefined {
  const rules: Record<GuardRule, () => string | undefined> = {
    form: () => findFormFault(line),
    language: () => findForeignWord(line),
    machine: () => findMachineTalk(line),
    absolute: () => findAbsolute(line),
    promise: () => findPromise(line),
    pressure: () => findPressure(line),
    unkind: () => findUnkindness(line),
    personal: () => findPersonalGuess(line),
    number: () => findBareNumber(line),
    claim: () => findUngroundedClaim(line),
    property: () => findUntoldProperty(line, item.commonly ?? ''),
    name: () => item.findForeignName?.(line.spoken),
    copy: () => (isTitleCopy(line, item.title) ? line.text : undefined),
  };
  for (const rule of guardRules) {
    const found = rules[rule]();
    if (found !== undefined) return { rule, found };
  }
  return undefined;
}

/** Longer than this a fact's words are no name. */
const maxFactLength: Record<Language, number> = { 'zh-CN': 16, en: 48 };

/** Whether a fact's words may stand in a line at all: titles and queries are written by anybody. */
export function isSpeakable(fact: Fact, language: Language): boolean {
  const { words } = fact;
  if (words.trim() === '' || [...words].length > maxFactLength[language]) return false;
  const alone = { ...readLine(words, [], language), spoken: '' };
  return [findMachineTalk, findAbsolute, findPromise, findPressure, findUnkindness]
    .map((find) => find(alone))
    .every((found) => found === undefined);
}
