import { damp } from './spells-damp.ts';
import { dry } from './spells-dry.ts';
import { outdoors } from './spells-outdoors.ts';
import type { Named, Want } from './want.ts';

/** A stretch of weather, or of what is done about it, that shoppers know by a name. Leads are given by each want. */
export interface Spell {
  name: Named;
  wants: readonly Want[];
}
export type Spells = Readonly<Record<string, Spell>>;

export const spells = { ...damp, ...dry, ...outdoors };
export type SpellId = keyof typeof spells;

export const spellOf = (id: SpellId): Spell => spells[id];
