import type { ItemThings } from '../pack/item-things.ts';
import type { NeedSource } from '../types.ts';
import type { NeedDraft } from './need-draft.ts';

/** A need that was agreed upon, with everything that proposed it. */
export interface ChosenNeed extends NeedDraft {
  /** The one that speaks for it stands first. */
  sources: NeedSource[];
  /** How likely it comes true in this shop, where its log has told; else the strength. */
  chance: number;
}

export interface ArbiterOptions {
  things: ItemThings;
  /** Rows of things that are not wanted now. */
  notWanted: ReadonlySet<number>;
  /** What the shopper's own deeds have taught of each source; 1 where nothing. */
  weightOf?: (source: NeedSource) => number;
  /** How often the needs of each source come true in this shop, of their strength; 1 where nobody knows. */
  rateOf?: (source: NeedSource) => number;
  /** Muted needs and things, by `needId`. */
  isMuted?: (draft: NeedDraft) => boolean;
  maxNeeds?: number;
}

const defaultMaxNeeds = 60;
const byChance = (a: Chanced, b: Chanced): number => b.chance - a.chance || a.thing - b.thing;
type Chanced = Pick<ChosenNeed, 'chance' | 'thing'>;
/** Less likely than so much of the broader thing, a sort of it is not what is meant. */
const minSortShare = 0.5;
/** Says that a thing is likely and not why: whoever knows why speaks for it. */
const speaksLast = ({ source }: NeedDraft): number => Number(source === 'forecast');

/**
 * Joins what the sources propose: one need for one thing, its strength that of independent witnesses, spoken for by the
 * likeliest of them that says why. Of a thing and a sort of it one stays. What is not wanted now or was muted is dropped.
 *
 * @returns  Likeliest first: strongest, where no log has told how likely.
 */
export function arbitrateNeeds(drafts: readonly NeedDraft[], options: ArbiterOptions): ChosenNeed[] {
  const { things, notWanted, weightOf = () => 1, rateOf = () => 1, isMuted = () => false } = options;
  const heard = drafts
    .filter((draft) => !notWanted.has(draft.thing) && !isMuted(draft))
    .map((draft) => {
      const strength = Math.min(1, draft.strength * weightOf(draft.source));
      return { ...draft, strength, chance: Math.min(1, strength * rateOf(draft.source)) };
    })
    .sort((a, b) => speaksLast(a) - speaksLast(b) || byChance(a, b));
  const chosen = new Map<number, ChosenNeed>();
  for (const draft of heard) {
    const known = chosen.get(draft.thing);
    if (!known) {
      chosen.set(draft.thing, { ...draft, sources: [draft.source] });
      continue;
    }
    // A second voice from the same source has heard the same thing.
    if (known.sources.includes(draft.source)) continue;
    known.sources.push(draft.source);
    known.strength = 1 - (1 - known.strength) * (1 - draft.strength);
    known.chance = 1 - (1 - known.chance) * (1 - draft.chance);
    known.evidence = [...new Set([...known.evidence, ...draft.evidence])];
    if (known.dueMs === undefined && draft.dueMs !== undefined) known.dueMs = draft.dueMs;
  }
  // Of a thing and a sort of it one stays: the sort, unless it is a mere guess beside the other.
  const dropped = new Set<number>();
  for (const { thing, chance } of [...chosen.values()].sort(byChance)) {
    if (dropped.has(thing)) continue;
    for (const row of things.withBroader(thing).slice(1)) {
      const broader = chosen.get(row);
      if (broader && !dropped.has(row)) dropped.add(chance < minSortShare * broader.chance ? thing : row);
    }
  }
  return [...chosen.values()]
    .filter(({ thing }) => !dropped.has(thing))
    .sort(byChance)
    .slice(0, options.maxNeeds ?? defaultMaxNeeds);
}
