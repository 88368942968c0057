import { cutHistory, type VoiceHistory } from '../../retrieval/voices/voice.ts';
import { writeFeatures, writeSilence } from '../voice-features.ts';
import { readTagHistory, tagFacts } from './tag-facts.ts';
import type { TagShop } from './tag-shop.ts';
import { tagVisits } from './tag-visits.ts';
import {
  hearGraphs,
  hearHistory,
  hearRanker,
  type RankedItem,
  type TagVoiceScores,
  tagVoices,
} from './tag-voices.ts';

/** So many of the ranker's items are read: as many as any voice has an opinion on. */
export const maxRanked = 400;

/** A history, and what the shop's ranker says of it. */
export interface TagQuestion {
  history: VoiceHistory;
  /** Best first. */
  ranked: readonly RankedItem[];
}

export const numTagFeatures = 2 * tagVoices.length + tagFacts.length;

/** Tags that each of these proposes. */
const proposed = 60;
const proposing = ['votes-all', 'own-late', 'follow-all', 'together-all'] as const;
/** A checkout tells its lines one by one. */
const visitGapMinutes = 30;
/** Newest places that are read: what a shopper did before says nothing more of tags. */
const longest = 2_000;

export interface HeardTags {
  /** Rows of the candidates. */
  tags: number[];
  /** Row-major, shape [C, F]. */
  features: Float64Array;
}

/**
 * Voices → candidates → features: what a tag scorer is asked, and what it learns from. Nothing but sums of the pack's own
 * numbers and the history is read, so that a scorer is a few weights. Not even the clock: online-retail gains .0007 HR@30 by it.
 * Buffers are its own and reused: one question at a time.
 */
export function createTagListener(shop: TagShop): (question: TagQuestion) => HeardTags {
  const { ofItem, sizes } = shop;
  const voices = Object.fromEntries(
    tagVoices.map((name) => [name, new Float64Array(sizes.length)]),
  ) as TagVoiceScores;
  voices.popular.set(shop.popular);
  voices.recent.set(shop.recent);
  const everywhere = [shop.popular, shop.recent].flatMap(bestOf);
  return ({ history: given, ranked }) => {
    const history = cutHistory(given, longest);
    const visits = tagVisits(history, ofItem, visitGapMinutes);
    hearRanker(ranked, voices, ofItem);
    hearHistory(history.items, visits, voices, ofItem);
    hearGraphs(visits, voices, shop);
    const tags = propose(everywhere, voices);
    const features = new Float64Array(tags.length * numTagFeatures);
    tagVoices.forEach((name, v) => {
      const row = voices[name];
      const greatest = row.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      tags.forEach((tag, c) => {
        const at = c * numTagFeatures + 2 * v;
        if (greatest === Number.NEGATIVE_INFINITY) writeSilence(features, at, true);
        else writeFeatures(features, at, row[tag]!, greatest, name === 'best-item');
      });
    });
    const factsOf = readTagHistory(visits, sizes);
    tags.forEach((tag, c) => {
      features.set(factsOf(tag), c * numTagFeatures + 2 * tagVoices.length);
    });
    return { tags, features };
  };
}

/** Tags that a voice likes best, of equal ones the first; none that it says nothing of. */
function bestOf(row: Float64Array): number[] {
  const least = Math.max(Number.MIN_VALUE, Float64Array.from(row).sort().at(-proposed) ?? 0);
  const above: number[] = [];
  const level: number[] = [];
  row.forEach((score, tag) => {
    if (score > least) above.push(tag);
    else if (score === least) level.push(tag);
  });
  return [...above, ...level.slice(0, proposed - above.length)];
}

/** The union of what each voice likes best, in the order of the rows. @param everywhere  What is proposed to everybody. */
function propose(everywhere: readonly number[], voices: TagVoiceScores): number[] {
  const chosen = new Set([...everywhere, ...proposing.flatMap((name) => bestOf(voices[name]))]);
  return [...chosen].sort((a, b) => a - b);
}
