import { sureForNeed } from '../knowledge/sureness.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type InterestOrigin, type ItemIndex, type Language, type Localized, languages } from '../types.ts';
import type { FoundInterest } from './find-interests.ts';
import { type HistoryGroup, thingOfEntry } from './group-history.ts';
import { itemGroups, shelfPath } from './item-groups.ts';
import type { Observation } from './observe-things.ts';
import type { Origin, RecordedInterest } from './recorded-interest.ts';

const dayMs = 86_400_000;
const shortHalfLifeDays = 7;
/** The last so many days against the same number before them are the trend. */
const trendDays = 14;
const maxTags = 4;
const maxEvidence = 12;
/** One thing, with the sorts of it, that is so much of an interest gives it its name. */
const namingShare = 0.6;
/** A part of a shelf has no name of its own: so many of its things name it. */
const maxNamingThings = 2;
const between: Record<Language, string> = { en: ' and ', 'zh-CN': '和' };

export interface DescribeInput {
  observations: readonly Observation[];
  things: ItemThings;
  catalog: Catalog;
  /** Of the tags; names come in both. */
  language: Language;
  asOfMs: number;
  fade(weight: number, timeMs: number): number;
}

interface Weighed {
  observation: Observation;
  weight: number;
}

const isStronger = (a: Weighed, b: Weighed): boolean =>
  a.weight > b.weight || (a.weight === b.weight && a.observation.timeMs > b.observation.timeMs);

/** Puts it where it belongs among the strongest, of equals behind those before it, and lets the last one go. */
function keepStrongest(strongest: Weighed[], next: Weighed): void {
  let at = strongest.length;
  while (at > 0 && isStronger(next, strongest[at - 1]!)) at--;
  if (at > maxEvidence) return;
  strongest.splice(at, 0, next);
  if (strongest.length > maxEvidence + 1) strongest.pop();
}

/** The narrowest thing that the interest is mostly about, if there is one. */
function findNamingThing(
  ordered: readonly (readonly [number, number])[],
  strength: number,
  things: ItemThings,
): number | undefined {
  const weights = new Map<number, number>();
  for (const [thing, weight] of ordered)
    for (const row of things.withBroader(thing)) weights.set(row, (weights.get(row) ?? 0) + weight);
  const depth = (row: number): number => things.withBroader(row).length;
  return [...weights]
    .filter(([, weight]) => weight >= namingShare * strength)
    .sort((a, b) => depth(b[0]) - depth(a[0]) || b[1] - a[1])[0]?.[0];
}

/** An interest as the shopper is told of it, with what it is made of. */
export function describeInterest(
  { id, mergedFrom, splitFrom, alone, strands }: RecordedInterest,
  { entries, strength }: HistoryGroup,
  { observations, things, catalog, language, asOfMs, fade }: DescribeInput,
): FoundInterest {
  const groups = itemGroups(catalog, things);
  const byThing = new Map<number, number>();
  let [short, late, before] = [0, 0, 0];
  const told = new Set<number>();
  const strongest: Weighed[] = [];
  for (const entry of entries) {
    const { timeMs, weight, places, best } = entry;
    const ageDays = (asOfMs - timeMs) / dayMs;
    short += weight * 2 ** (-ageDays / shortHalfLifeDays);
    if (ageDays <= trendDays) late += weight;
    else if (ageDays <= 2 * trendDays) before += weight;
    const thing = thingOfEntry(entry, things);
    if (thing >= 0) byThing.set(thing, (byThing.get(thing) ?? 0) + fade(weight, timeMs));
    // The weightiest and the newest: more of one entry is never cited.
    const cited = places.length > maxEvidence ? [best, ...places.slice(1 - maxEvidence)] : places;
    for (const place of cited) {
      const observation = observations[place]!;
      // What may be something else names nothing.
      const { item } = observation;
      if (item === undefined || things.surenessOf(item) >= sureForNeed) told.add(observation.thing);
      keepStrongest(strongest, { observation, weight: fade(observation.weight, observation.timeMs) });
    }
  }
  const ordered = [...byThing].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const naming = ordered.filter(([thing]) => told.has(thing));
  const example = (strongest[0]!.observation.item ?? things.itemsOf(ordered[0]?.[0] ?? -1)[0]) as ItemIndex;
  const isPart = splitFrom !== undefined || alone !== undefined;
  const namesake = findNamingThing(naming, strength, things);
  const wordOf = (thing: number, reader: Language): string => things.things[thing]![reader];
  const nameIn = (reader: Language): string => {
    if (namesake !== undefined) return wordOf(namesake, reader);
    const words = naming.slice(0, maxNamingThings).map(([thing]) => wordOf(thing, reader));
    if (isPart && words.length > 0) return words.join(between[reader]);
    return shelfPath(example, catalog, reader).at(-1) ?? words[0] ?? catalog.kind(example, reader);
  };
  const name: Localized = {};
  for (const reader of languages) name[reader] = nameIn(reader);
  const tell = (origin: Origin): InterestOrigin => ({
    id: origin.id,
    name:
      origin.thing < 0
        ? groups.shelfOf(origin.group)
        : Object.fromEntries(languages.map((reader) => [reader, wordOf(origin.thing, reader)])),
  });
  // What was put away is not spoken of in what goes on without it.
  const merged = mergedFrom.filter((each) => strands.some(({ ids }) => ids.includes(each.id)));
  const tags = naming.map(([thing]) => wordOf(thing, language));
  return {
    id,
    groups: [...new Set(strands.map(({ group }) => groups.nameOf(group)))],
    ids: [...new Set(strands.flatMap(({ ids }) => ids))],
    name,
    tags: [...new Set([...tags, ...catalog.tags(example, language)])].slice(0, maxTags),
    strength,
    horizon: short > 0.5 * strength ? 'short' : 'long',
    trend: late > 1.5 * before ? 'rising' : before > 1.5 * late ? 'falling' : 'steady',
    evidence: [...new Set(strongest.flatMap(({ observation }) => observation.eventIds.toReversed()))].slice(
      0,
      maxEvidence,
    ),
    ...(merged.length > 0 && { mergedFrom: merged.map(tell) }),
    ...(splitFrom && { splitFrom: tell(splitFrom) }),
    ...(alone !== undefined && { alone }),
    things: ordered.map(([thing]) => thing),
    weights: ordered.map(([, weight]) => weight),
  };
}
