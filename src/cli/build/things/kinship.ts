import type { KnownThings } from '../../../knowledge/thing.ts';
import { dot } from './likeness.ts';

/** How much each thing is at home where one thing is, 0 to 1; shape [T]. */
export type Kinship = (thing: number) => Float32Array;

/** Cosine of the meanings of two things taken at random: what is nearer than that is kin by so much. */
const strangers = 0.2;
/** Guessed; without what is known together, of shops in one language a sixteenth fewer items are told. */
const shares = { meaning: 0.6, knownTogether: 0.35, sameSort: 0.3, goesWith: 0.35 };

/**
 * @param centers  Meaning of each thing, unit vectors.
 * @param broader  The broader things of each, the nearest first.
 */
export function openKinship(
  { things, groups }: Pick<KnownThings, 'things' | 'groups'>,
  centers: readonly Float32Array[],
  broader: readonly (readonly number[])[],
): Kinship {
  const ids = Object.keys(things);
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const groupOf = new Map(groups.flatMap((group, row) => Object.keys(group).map((id) => [id, row])));
  const goesWith = ids.map((id) => new Set((things[id]!.goesWith ?? []).map((other) => rowOf.get(other))));
  const broadest = (thing: number): number => broader[thing]!.at(-1) ?? thing;
  const kinOf = (thing: number, other: number): number => {
    if (other === thing) return 1;
    const nearness = (dot(centers[thing]!, centers[other]!) - strangers) / (1 - strangers);
    const group = groupOf.get(ids[thing]!);
    const isTogether = group !== undefined && group === groupOf.get(ids[other]!);
    const goes = goesWith[thing]!.has(other) || goesWith[other]!.has(thing);
    return Math.min(
      1,
      shares.meaning * Math.max(0, nearness) +
        (isTogether ? shares.knownTogether : 0) +
        (broadest(other) === broadest(thing) ? shares.sameSort : 0) +
        (goes ? shares.goesWith : 0),
    );
  };
  const met = new Map<number, Float32Array>();
  return (thing) => {
    const row = met.get(thing) ?? Float32Array.from(ids, (_, other) => kinOf(thing, other));
    met.set(thing, row);
    return row;
  };
}
