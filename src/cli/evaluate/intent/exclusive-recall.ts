import type { ItemIndex } from '../../../types.ts';
import { topItems } from '../place-targets.ts';

/** Candidates of each source that are looked at. */
export const numOfSource = 50;

export interface SourceRecall {
  /** Share of the targets among the source's first fifty. */
  recall: number;
  /** Share of the targets that no other source found. */
  exclusive: number;
}

/** Adds up, line by line, which sources found what was bought next. */
export function createRecallTally(sources: readonly string[]) {
  const found = new Float64Array(sources.length);
  const alone = new Float64Array(sources.length);
  let numFound = 0;
  let numTargets = 0;
  return {
    /** @param candidates  Of each source, in the order of `sources`. */
    add(targets: readonly ItemIndex[], candidates: readonly (readonly ItemIndex[])[]): void {
      const sets = candidates.map((list) => new Set(list));
      for (const target of targets) {
        numTargets++;
        const finders = sources.map((_, s) => s).filter((s) => sets[s]!.has(target));
        for (const s of finders) found[s]!++;
        if (finders.length === 1) alone[finders[0]!]!++;
        if (finders.length > 0) numFound++;
      }
    },
    /** Of all sources together, and of each. */
    values(): { targets: number; recall: number; sources: Record<string, SourceRecall> } {
      const share = (count: number): number => Math.round((1e6 * count) / Math.max(1, numTargets)) / 1e6;
      return {
        targets: numTargets,
        recall: share(numFound),
        sources: Object.fromEntries(
          sources.map((name, s) => [name, { recall: share(found[s]!), exclusive: share(alone[s]!) }]),
        ),
      };
    },
  };
}

const none: ReadonlySet<ItemIndex> = new Set();

/** The first fifty of which a source says anything. */
export function topOf(scores: Float64Array): ItemIndex[] {
  return topItems(scores, numOfSource, none).filter((item) => scores[item]! > 0);
}
