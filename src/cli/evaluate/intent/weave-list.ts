import type { ChosenNeed } from '../../../intent/arbitrate-needs.ts';
import type { Intent } from '../../../intent/predict-needs.ts';
import type { Catalog } from '../../../pack/catalog.ts';
import type { ItemThings } from '../../../pack/item-things.ts';
import { findByNeed } from '../../../retrieval/find-by-need.ts';
import { type NeedOffer, weaveNeeds } from '../../../slate/weave-needs.ts';
import type { ItemIndex, NeedSource, ScoredItem } from '../../../types.ts';
import type { TagQuestion } from '../tags/tag-question.ts';

const listLength = 10;
const itemsPerNeed = 5;

export interface WeaveInput {
  things: ItemThings;
  catalog: Catalog;
  popularity: Float32Array;
}

/** The shop's items for a need, nearest to what the shopper had before: what was bought of a thing is what is bought of it again. */
export function itemsForNeed(
  need: ChosenNeed,
  { history }: Pick<TagQuestion, 'history'>,
  intent: Pick<Intent, 'notWanted'>,
  { things, catalog, popularity }: WeaveInput,
): ItemIndex[] {
  const met = new Set(history.items);
  const affinity = (item: ItemIndex): number => (met.has(item) ? 1 : 0);
  const { notWanted } = intent;
  const input = { things, catalog, popularity, affinity, notWanted, isExcluded: () => false };
  return findByNeed(need, input, itemsPerNeed).map(({ item }) => item);
}

/**
 * The ranker's first ten with needs woven in by the slate's own rule. The rest of the slate (variety, what one owns) is left out,
 * so that only the needs differ.
 *
 * @param mayTakePlace  Of a need; all may when absent.
 */
export function weaveList(
  question: TagQuestion,
  intent: Pick<Intent, 'needs' | 'notWanted'>,
  input: WeaveInput,
  mayTakePlace: (need: ChosenNeed) => boolean = () => true,
): ItemIndex[] {
  const { ranked } = question;
  const best = ranked[0]?.logit ?? 0;
  const top = ranked.slice(0, listLength).map(({ item, logit }): ScoredItem => {
    const score = Math.exp((logit - best) / 3);
    return { item, score, parts: { popularity: score }, interest: -1 };
  });
  const offers = intent.needs.flatMap((need, row): NeedOffer[] => {
    const { sources, strength } = need;
    if (!mayTakePlace(need)) return [];
    const isOnly = (...names: NeedSource[]): boolean => sources.every((source) => names.includes(source));
    return [
      {
        need: row,
        strength,
        isOfWorld: isOnly('season', 'festival'),
        isShownAnyway: isOnly('interest', 'forecast', 'trend'),
        items: itemsForNeed(need, question, intent, input),
      },
    ];
  });
  return weaveNeeds(top, offers, listLength).list.map(({ item }) => item);
}
