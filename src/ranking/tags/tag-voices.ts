import type { ItemIndex } from '../../types.ts';
import type { TagShop } from './tag-shop.ts';
import type { TagVisit } from './tag-visits.ts';

export interface RankedItem {
  item: ItemIndex;
  /** The logarithm of its chance against the others, but for a constant of the list. */
  logit: number;
}

/**
 * What speaks for a tag, as voices that score all tags, free of the shop's own scale: two features each (`writeFeatures`). Votes
 * are the chances that the ranker gives to the tag's items, among its first 20, 100 and all, and among all with half the distance
 * between them.
 */
export const tagVoices = [
  'votes-20',
  'votes-100',
  'votes-all',
  'votes-flat',
  'best-item',
  'own',
  'own-lines',
  'own-late',
  'own-last',
  'follow-last',
  'follow-all',
  'together-last',
  'together-all',
  'popular',
  'recent',
] as const;

/** Of all tags by each voice, shape [T]. */
export type TagVoiceScores = Record<(typeof tagVoices)[number], Float64Array>;

const lateDecay = 0.8;
const lastDecay = 0.4;
const votesAt = { 'votes-20': 20, 'votes-100': 100, 'votes-all': Number.POSITIVE_INFINITY } as const;

/** The chances that the ranker gives to a tag's items, and the best of them. @param voices  Written anew, here and below. */
export function hearRanker(ranked: readonly RankedItem[], voices: TagVoiceScores, ofItem: Int32Array): void {
  const best = ranked[0]?.logit ?? 0;
  const shares = ranked.map(({ logit }) => Math.exp(logit - best));
  for (const name of ['votes-20', 'votes-100', 'votes-all'] as const) {
    const row = voices[name].fill(0);
    const count = Math.min(votesAt[name], ranked.length);
    let total = 0;
    for (let at = 0; at < count; at++) total += shares[at]!;
    for (let at = 0; at < count; at++) {
      const tag = ofItem[ranked[at]!.item]!;
      if (tag >= 0) row[tag]! += shares[at]! / total;
    }
  }
  const flat = voices['votes-flat'].fill(0);
  const most = voices['best-item'].fill(Number.NEGATIVE_INFINITY);
  for (const { item, logit } of ranked) {
    const tag = ofItem[item]!;
    if (tag < 0) continue;
    flat[tag]! += Math.exp((logit - best) / 2);
    most[tag] = Math.max(most[tag]!, logit);
  }
}

/** How often and how lately a tag was met, by visits; and by lines. */
export function hearHistory(
  items: readonly ItemIndex[],
  visits: readonly TagVisit[],
  voices: TagVoiceScores,
  ofItem: Int32Array,
): void {
  const { own, 'own-lines': lines, 'own-late': late, 'own-last': last } = voices;
  for (const row of [own, lines, late, last]) row.fill(0);
  for (const item of items) if (ofItem[item]! >= 0) lines[ofItem[item]!]!++;
  visits.forEach(({ tags }, at) => {
    const back = visits.length - 1 - at;
    for (const tag of tags) {
      own[tag]!++;
      late[tag]! += lateDecay ** back;
      last[tag]! += lastDecay ** back;
    }
  });
}

/** What follows and what stands beside the tags of the last visit, and of all. */
export function hearGraphs(
  visits: readonly TagVisit[],
  voices: TagVoiceScores,
  { follow, together }: TagShop,
): void {
  const { 'follow-last': followLast, 'follow-all': followAll } = voices;
  const { 'together-last': togetherLast, 'together-all': togetherAll } = voices;
  for (const row of [followLast, followAll, togetherLast, togetherAll]) row.fill(0);
  const newest = new Map<number, number>();
  visits.forEach(({ tags }, at) => {
    for (const tag of tags) newest.set(tag, visits.length - 1 - at);
  });
  for (const [tag, back] of newest) {
    follow?.add(followAll, tag, lateDecay ** back);
    together?.add(togetherAll, tag, 1);
    if (back > 0) continue;
    follow?.add(followLast, tag, 1);
    together?.add(togetherLast, tag, 1);
  }
}
