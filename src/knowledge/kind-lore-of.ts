import type { Language } from '../types.ts';
import type { KindLines, KindLore, KindsOfThing } from './kind-lore.ts';
import { acrossShelves } from './kinds/across-shelves.ts';
import { air } from './kinds/air.ts';
import { baby } from './kinds/baby.ts';
import { baking } from './kinds/baking.ts';
import { bedroom } from './kinds/bedroom.ts';
import { camping } from './kinds/camping.ts';
import { cat } from './kinds/cat.ts';
import { clothes } from './kinds/clothes.ts';
import { coffee } from './kinds/coffee.ts';
import { commonHome } from './kinds/common-home.ts';
import { commonWear } from './kinds/common-wear.ts';
import { cooking } from './kinds/cooking.ts';
import { dog } from './kinds/dog.ts';
import { garden } from './kinds/garden.ts';
import { hiking } from './kinds/hiking.ts';
import { photo } from './kinds/photo.ts';
import { play } from './kinds/play.ts';
import { running } from './kinds/running.ts';
import { skin } from './kinds/skin.ts';
import { tea } from './kinds/tea.ts';
import { writing } from './kinds/writing.ts';

/** Every kind we know lines for, by its everyday English noun. */
export const kindsOfThing: KindsOfThing = {
  ...air,
  ...baby,
  ...baking,
  ...bedroom,
  ...camping,
  ...cat,
  ...clothes,
  ...coffee,
  ...commonHome,
  ...commonWear,
  ...cooking,
  ...dog,
  ...garden,
  ...hiking,
  ...photo,
  ...play,
  ...running,
  ...skin,
  ...tea,
  ...writing,
};

/** The English noun that stands for a kind; also the middle of a pattern's id. */
export type KindName = string;

const nameToKind = new Map<string, KindName>(
  Object.entries(kindsOfThing).flatMap(([kind, { names }]) => [kind, ...names].map((name) => [name, kind])),
);
const pairs = new Map(acrossShelves.map(([met, card, zh, en]) => [`${met}>${card}`, { 'zh-CN': zh, en }]));

/** `coffee grinders` is also `coffee grinder`: category segments are plural. The name itself comes first. */
function singularsOf(name: string): string[] {
  return [
    name,
    name.replace(/s$/, ''),
    name.replace(/es$/, ''),
    name.replace(/ies$/, 'y'),
    name.replace(/ves$/, 'fe'),
    name.replace(/ves$/, 'f'),
  ];
}

/**
 * The kind that one of these names means, whole names only: a doll's stroller is not a stroller.
 *
 * @param names  Lower-cased kinds and category segments in any language.
 */
export function findKindName(names: readonly string[]): KindName | undefined {
  for (const name of names) {
    for (const each of singularsOf(name)) {
      const kind = nameToKind.get(each);
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
}

const loreOf = (kind: KindName): KindLore | undefined => kindsOfThing[kind];

/** Lines on a kind itself; none for a kind we do not know. */
export function linesOf(kind: KindName, language: Language): Pick<KindLines, 'use' | 'same'> {
  return loreOf(kind)?.[language] ?? { use: [], same: [] };
}

/** Why a card of one kind comes to mind beside another kind that was met; undefined when nothing is known. */
export function lineBeside(card: KindName, met: KindName, language: Language): string | undefined {
  return loreOf(card)?.[language].beside[met] ?? pairs.get(`${met}>${card}`)?.[language];
}
