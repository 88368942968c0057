import type { HistorySnapshot } from '../history/event-source.ts';
import type { ForeseenThing } from '../intent/needs-of-forecast.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { TagScorerSpec } from '../pack/tag-scorer-spec.ts';
import type { VoiceRanker } from '../ranking/rank-by-voices.ts';
import { maxRanked } from '../ranking/tags/tag-features.ts';
import { createTagScorer } from '../ranking/tags/tag-scorer.ts';
import { openTagShop, type TagShopAssets } from '../ranking/tags/tag-shop.ts';
import { forEachEdge, type WeightedGraph } from '../retrieval/graph.ts';
import type { VoiceHistory } from '../retrieval/voices/voice.ts';
import { filterEvents } from '../timeline/filter-events.ts';
import { listPlaces } from '../timeline/list-places.ts';
import type { ItemIndex, NeedSource } from '../types.ts';

export interface ForesightAssets extends TagShopAssets {
  spec: TagScorerSpec;
  things: ItemThings;
  numItems: number;
  ranker?: VoiceRanker | undefined;
}

export interface Foresight {
  /** What people with such a history went on to want, the likeliest first. */
  foresee(history: VoiceHistory): ForeseenThing[];
  /** How often needs of a source come true in this shop, of their strength; 1 where the log did not tell. */
  rateOf(source: NeedSource): number;
}

/** Some thirty are left when those are gone that have no fair name or are not wanted now. */
const numForeseen = 40;
/** Newest places of the history that are asked what they lead to, and how many things are named for it. */
const maxVoters = 40;
const numTold = 3;

/** @throws {PackError} if the scorer learned from features that this version does not make. */
export function createForesight(assets: ForesightAssets): Foresight {
  const { spec, things, numItems, ranker } = assets;
  const ofItem = Int32Array.from({ length: numItems }, (_, item) => things.ofItem(item));
  const score = createTagScorer(spec, openTagShop(ofItem, things.things.length, assets));
  const graphs = [assets.neighbors, assets.transitions];
  const nothing = (): boolean => false;
  const { rates = {} } = spec;
  return {
    rateOf: (source) => rates[source] ?? 1,
    foresee(history) {
      if (history.items.length === 0) return [];
      const ranked = ranker?.rank(history, nothing).slice(0, maxRanked) ?? [];
      const best = score({ history, ranked }).slice(0, numForeseen);
      const votersOf = findVotes(history, new Set(best.map(({ tag }) => tag)), ofItem, graphs);
      return best.map(({ tag, chance }) => ({ thing: tag, chance, voters: votersOf(tag) }));
    },
  };
}

/**
 * Who speaks for a tag: the tag itself where it was met, then the things of the history whose items lead to its items, those that
 * say most first.
 */
function findVotes(
  { items }: VoiceHistory,
  asked: ReadonlySet<number>,
  ofItem: Int32Array,
  graphs: readonly (WeightedGraph | undefined)[],
): (tag: number) => number[] {
  const votes = new Map<number, Map<number, number>>();
  for (const item of new Set<ItemIndex>(items.slice(-maxVoters))) {
    const voter = ofItem[item]!;
    if (voter < 0) continue;
    for (const graph of graphs) {
      if (!graph) continue;
      forEachEdge(graph, item, (target, weight) => {
        const tag = ofItem[target]!;
        if (!asked.has(tag)) return;
        const own = votes.get(tag) ?? new Map<number, number>();
        votes.set(tag, own.set(voter, (own.get(voter) ?? 0) + weight));
      });
    }
  }
  const met = new Set(items.map((item) => ofItem[item]!));
  return (tag) => {
    const others = [...(votes.get(tag) ?? [])].filter(([voter]) => voter !== tag);
    others.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return [...(met.has(tag) ? [tag] : []), ...others.map(([voter]) => voter)].slice(0, numTold);
  };
}

/** Deeds before these say nothing more of what comes next, and a history of any length is read as fast. */
const maxEvents = 2_000;

/** The newest of what was done, as a ranker's places. */
export const recentPlaces = (events: HistorySnapshot['events'], catalog: Catalog): VoiceHistory =>
  listPlaces(filterEvents(events.slice(-maxEvents), catalog).reliable);
