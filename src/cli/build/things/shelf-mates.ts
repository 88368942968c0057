import { languages } from '../../../types.ts';
import type { ChosenThing } from './choose-thing.ts';
import type { Kinship } from './kinship.ts';
import type { WordedItem } from './weigh-items.ts';

/** How well a thing fits what else stands on an item's shelf, 0 to 1. */
export type ShelfFit = (thing: number) => number;

/** A shelf of one other thing says half of what one of very many says. */
const doubt = 1;
/** What is told less surely than that tells nothing of the shelf. */
const leastSure = 0.3;

const fitsAll: ShelfFit = () => 0;

/** The whole path of its shelf in every language; empty where it has none. */
const shelfOf = ({ category, kind }: WordedItem): string =>
  languages
    .flatMap((language) => [category?.[language], kind?.[language]])
    .filter(Boolean)
    .join('\n');

interface Shelf {
  /** How sure the surest of each thing's items is. */
  told: Map<number, number>;
  /** Kinship with what is told there, each by how sure it is; shape [T]. */
  kin: Float32Array;
  /** Of all that is told there. */
  sureness: number;
}

function weighShelf(told: Shelf['told'], kinship: Kinship): Shelf {
  let kin = new Float32Array();
  let whole = 0;
  for (const [thing, sureness] of told) {
    const row = kinship(thing);
    if (kin.length === 0) kin = new Float32Array(row.length);
    for (let other = 0; other < row.length; other++) kin[other]! += sureness * row[other]!;
    whole += sureness;
  }
  return { told, kin, sureness: whole };
}

/** The fit of things to the shelf of each item, by what the other items on it are told to be. */
export function findShelfMates(
  items: readonly WordedItem[],
  chosen: readonly (ChosenThing | undefined)[],
  kinship: Kinship,
): ShelfFit[] {
  const tellings = new Map<string, Shelf['told']>();
  items.forEach((item, row) => {
    const { thing, sureness = 0 } = chosen[row] ?? {};
    if (thing === undefined || sureness < leastSure) return;
    const told = tellings.get(shelfOf(item)) ?? new Map<number, number>();
    tellings.set(shelfOf(item), told.set(thing, Math.max(told.get(thing) ?? 0, sureness)));
  });
  const shelves = new Map([...tellings].map(([shelf, told]) => [shelf, weighShelf(told, kinship)]));
  return items.map((item, row) => {
    const name = shelfOf(item);
    const shelf = shelves.get(name);
    if (!name || !shelf) return fitsAll;
    const own = chosen[row]?.thing;
    return (thing) => {
      let { kin, sureness } = { kin: shelf.kin[thing]!, sureness: shelf.sureness };
      // Neither the item nor its copies are witnesses of themselves.
      for (const witness of new Set([own, thing])) {
        const said = witness === undefined ? undefined : shelf.told.get(witness);
        if (witness === undefined || said === undefined) continue;
        kin -= said * kinship(witness)[thing]!;
        sureness -= said;
      }
      return Math.max(0, kin) / (Math.max(0, sureness) + doubt);
    };
  });
}
