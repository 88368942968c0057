import {
  type Candidate,
  type CandidateFinder,
  createCandidateFinder,
  enough,
  type NamedItem,
} from './find-candidates.ts';
import type { ThingId, Things } from './thing.ts';

export type { NamedItem } from './find-candidates.ts';

/** The thing that an item is, and of a thing and a sort of it the sort; undefined when its words name none. */
export type ThingMatcher = (item: NamedItem) => ThingId | undefined;

const isPlainly = ({ title }: Candidate): boolean => Object.values(title).some((score) => score >= 3);
const isInTitle = ({ title }: Candidate): boolean => Object.keys(title).length > 0;

/** Of what an item's words name, what it is. */
export function chooseByName(
  candidates: readonly Candidate[],
  broader: CandidateFinder['broader'],
): Candidate | undefined {
  const said = candidates.filter(({ score, isInside }) => score >= enough && !isInside);
  // A title that says plainly what it is outweighs the shelf it stands on.
  const isPlain = said.some(isPlainly);
  const kept = said.filter(
    (each) => !isPlain || isInTitle(each) || said.some((other) => broader[each.thing]!.includes(other.thing)),
  );
  const sorts = kept.filter(({ thing }) => !kept.some((other) => broader[other.thing]!.includes(thing)));
  // Of equally sure ones the longer name says more: a down jacket is a jacket too.
  const [surest] = sorts.sort((a, b) => b.score - a.score || b.length - a.length || a.thing - b.thing);
  return surest;
}

/** Matches items by the names of things: every word of a name must stand in the title or the category. */
export function createThingMatcher(things: Things): ThingMatcher {
  const { ids, broader, find } = createCandidateFinder(things);
  return (item) => {
    const surest = chooseByName(find(item).candidates, broader);
    return surest && ids[surest.thing];
  };
}
