import { glosses } from './glosses.ts';
import type { KnownThings } from './thing.ts';
import { thingGroups, things } from './things.ts';

/** Every core word with all that it goes by; read where packs are built, never in a page. */
export const knownThings: KnownThings = { things, glosses, groups: thingGroups };
