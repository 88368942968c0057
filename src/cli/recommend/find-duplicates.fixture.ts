import type { ItemThings } from '../../pack/item-things.ts';
import type { Need } from '../../types.ts';

/**
 * Needs that say what a stronger one has said: of the same thing or of a sort of it, in the same words, or with the same
 * item to show first.
 */
export function findDuplicates(needs: readonly Need[], things: ItemThings): Need[] {
  const said = new Set<string>();
  return needs.filter(({ id, tag, items }) => {
    const thing = id.slice(id.indexOf('/') + 1);
    const chain = things.withBroader(things.find(thing)!).map((row) => things.things[row]!.id);
    const isSaid =
      said.has(`tag ${tag}`) ||
      said.has(`item ${items[0]}`) ||
      said.has(`sort of ${thing}`) ||
      chain.some((each) => said.has(`thing ${each}`));
    said.add(`tag ${tag}`).add(`item ${items[0]}`).add(`thing ${thing}`);
    for (const each of chain.slice(1)) said.add(`sort of ${each}`);
    return isSaid;
  });
}
