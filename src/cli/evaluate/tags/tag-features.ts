import { writeFeatures } from '../../../ranking/voice-features.ts';
import { lateness, likelyNext, rhythmOf } from './own-rhythm.ts';
import type { TagLog } from './tag-log.ts';
import type { TagQuestion } from './tag-question.ts';
import { median, type TagVisit, tagVisits, visitGaps } from './tag-visits.ts';

/**
 * What speaks for a tag, as voices that score all tags, free of the shop's own scale: two features each (`writeFeatures`). Votes
 * are the chances that the ranker gives to the tag's items, among its first 20, 100 and all, and among all with half the distance between them.
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
  'beside-last',
  'together',
  'popular',
  'lines',
  'recent',
] as const;
/** Single numbers: seen, times bought, days since, lateness against own and others' rhythm, that it is due, season, size, length. */
export const tagFacts = [
  'seen',
  'times',
  'since',
  'late',
  'due',
  'season',
  'size',
  'length',
  'visits',
] as const;
export const numTagFeatures = 2 * tagVoices.length + tagFacts.length;

/** Tags that each of the voices below proposes. */
const proposed = 60;
const proposing = ['votes-all', 'own', 'follow-all', 'beside-last', 'together', 'popular', 'recent'] as const;
const lateDecay = 0.8;
const lastDecay = 0.4;
const votesAt = [20, 100, Number.POSITIVE_INFINITY] as const;

export interface HeardTags {
  /** Rows of the candidates. */
  tags: number[];
  /** Row-major, shape [C, F]. */
  features: Float64Array;
}

type VoiceName = (typeof tagVoices)[number];

/** @param usesClock  Whether the time of asking may be known; without it the next visit is expected after the usual gap. */
export function createTagListener(log: TagLog, usesClock: boolean) {
  const { numRows: T, ofItem } = log;
  const voices = Object.fromEntries(tagVoices.map((name) => [name, new Float64Array(T)])) as Record<
    VoiceName,
    Float64Array
  >;
  voices.popular.set(log.counts);
  voices.lines.set(log.lines);
  voices.recent.set(log.recent);

  return function listen(question: TagQuestion): HeardTags {
    const visits = tagVisits(question.history, ofItem);
    hearRanker(question, voices, ofItem);
    hearHistory(visits, voices);
    voices['own-lines'].fill(0);
    for (const item of question.history.items) if (ofItem[item]! >= 0) voices['own-lines'][ofItem[item]!]!++;
    hearLog(visits, voices, log);
    const tags = propose(voices);
    const features = new Float64Array(tags.length * numTagFeatures);
    const factsOf = createFacts(visits, question, log, usesClock);
    tagVoices.forEach((name, v) => {
      const isLogarithmic = name === 'best-item';
      const greatest = voices[name].reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      tags.forEach((tag, c) => {
        const score = voices[name][tag]!;
        writeFeatures(features, c * numTagFeatures + 2 * v, score, greatest, isLogarithmic);
      });
    });
    tags.forEach((tag, c) => {
      features.set(factsOf(tag), c * numTagFeatures + 2 * tagVoices.length);
    });
    return { tags, features };
  };
}

function hearRanker({ ranked }: TagQuestion, voices: Record<VoiceName, Float64Array>, ofItem: Int32Array) {
  const best = ranked[0]?.logit ?? 0;
  const shares = ranked.map(({ logit }) => Math.exp(logit - best));
  (['votes-20', 'votes-100', 'votes-all'] as const).forEach((name, v) => {
    const row = voices[name].fill(0);
    const count = Math.min(votesAt[v]!, ranked.length);
    let total = 0;
    for (let at = 0; at < count; at++) total += shares[at]!;
    for (let at = 0; at < count; at++) {
      const tag = ofItem[ranked[at]!.item]!;
      if (tag >= 0) row[tag]! += shares[at]! / total;
    }
  });
  const flat = voices['votes-flat'].fill(0);
  for (const { item, logit } of ranked) {
    const tag = ofItem[item]!;
    if (tag >= 0) flat[tag]! += Math.exp((logit - best) / 2);
  }
  const row = voices['best-item'].fill(Number.NEGATIVE_INFINITY);
  for (const { item, logit } of ranked) {
    const tag = ofItem[item]!;
    if (tag >= 0) row[tag] = Math.max(row[tag]!, logit);
  }
}

function hearHistory(visits: readonly TagVisit[], voices: Record<VoiceName, Float64Array>) {
  const { own, 'own-late': late, 'own-last': last } = voices;
  for (const row of [own, late, last]) row.fill(0);
  visits.forEach(({ tags }, at) => {
    const back = visits.length - 1 - at;
    for (const tag of tags) {
      own[tag]!++;
      late[tag]! += lateDecay ** back;
      last[tag]! += lastDecay ** back;
    }
  });
}

function hearLog(visits: readonly TagVisit[], voices: Record<VoiceName, Float64Array>, log: TagLog) {
  const T = log.numRows;
  const add = (into: Float64Array, matrix: Float32Array, tag: number, weight: number): void => {
    for (let other = 0, at = tag * T; other < T; other++, at++) into[other]! += weight * matrix[at]!;
  };
  const { 'follow-last': last, 'follow-all': all, 'beside-last': beside, together } = voices;
  for (const row of [last, all, beside, together]) row.fill(0);
  const newest = new Map<number, number>();
  visits.forEach(({ tags }, at) => {
    for (const tag of tags) newest.set(tag, visits.length - 1 - at);
  });
  for (const [tag, back] of newest) {
    add(all, log.follow, tag, lateDecay ** back);
    add(together, log.together, tag, 1);
    if (back > 0) continue;
    add(last, log.follow, tag, 1);
    add(beside, log.beside, tag, 1);
  }
}

/** The union of what each voice likes best, in the order of the rows. */
function propose(voices: Record<VoiceName, Float64Array>): number[] {
  const chosen = new Set<number>();
  for (const name of proposing) {
    const row = voices[name];
    const order = Array.from(row.keys()).filter((tag) => row[tag]! > 0);
    order.sort((a, b) => row[b]! - row[a]! || a - b);
    for (const tag of order.slice(0, proposed)) chosen.add(tag);
  }
  return [...chosen].sort((a, b) => a - b);
}

function createFacts(
  visits: readonly TagVisit[],
  { askedAtMs }: TagQuestion,
  log: TagLog,
  usesClock: boolean,
): (tag: number) => number[] {
  const lastMs = visits.at(-1)?.timeMs;
  const gap = median(visitGaps(visits)) ?? log.visitDays;
  const known = usesClock ? askedAtMs : undefined;
  const nowMs = known ?? (lastMs === undefined ? undefined : likelyNext(lastMs, gap));
  const month = nowMs === undefined ? -1 : new Date(nowMs).getUTCMonth();
  const times = new Map<number, number[]>();
  const counts = new Map<number, number>();
  for (const { tags, timeMs } of visits) {
    for (const tag of tags) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      if (timeMs !== undefined) times.set(tag, [...(times.get(tag) ?? []), timeMs]);
    }
  }
  const length = Math.log1p(visits.reduce((sum, { tags }) => sum + tags.length, 0)) / 3;
  const numVisits = Math.log1p(visits.length);
  return (tag) => {
    const count = counts.get(tag) ?? 0;
    const own = times.get(tag);
    const others = log.intervalDays[tag]!;
    const rhythm =
      own && nowMs !== undefined
        ? rhythmOf(own, nowMs, Number.isNaN(others) ? log.returnDays : others)
        : undefined;
    const late = rhythm ? lateness(rhythm) : 0;
    return [
      count > 0 ? 1 : 0,
      Math.log1p(count),
      rhythm ? Math.log1p(rhythm.sinceDays) / 3 : 0,
      late,
      rhythm ? Math.exp(-2 * late * late) : 0,
      month < 0 ? 0 : log.seasons[tag * 12 + month]!,
      Math.log1p(log.sizes[tag]!) / 3,
      length,
      numVisits,
    ];
  };
}
