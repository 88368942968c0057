import { numPairFeatures, type RankerSpec, type VoiceAsset } from '../pack/ranker-spec.ts';
import { openVoices, type VoiceAssets } from '../retrieval/voices/open-voices.ts';
import { topThreshold } from '../retrieval/voices/top-threshold.ts';
import { cutHistory, type VoiceHistory } from '../retrieval/voices/voice.ts';
import { type Expert, experts, type ItemIndex, type ScoreParts } from '../types.ts';
import { createRankerNetwork } from './ranker-network.ts';
import { createPairFeatures, writeFeatures, writeSilence } from './voice-features.ts';

export interface VoicedItem {
  item: ItemIndex;
  /** What the ranker says: the logarithm of its chance against the others, but for a constant of the list. */
  logit: number;
  /** 0 to 1: of the best of the list. */
  score: number;
  /** Add up to the score exactly, in the order of `experts`. */
  parts: ScoreParts;
}

/** The voices of a pack and the weights they are heard with, ready to answer. Buffers are its own and reused: one question at a time. */
export interface VoiceRanker {
  /** SHA-256 of the ranker's file. */
  hash: string;
  /** @param isExcluded  Not to be ranked, and to set no voice's scale. @returns Candidates, best first, equal ones in pack order. */
  rank(history: VoiceHistory, isExcluded: (item: ItemIndex) => boolean): VoicedItem[];
}

const expertOf: Record<VoiceAsset, Expert> = {
  ridge: 'neighbor',
  follow: 'transition',
  back: 'transition',
  text: 'words',
  dense: 'interest',
  shelf: 'context',
  own: 'repeat',
  popularity: 'popularity',
  sequence: 'sequence',
};

/**
 * score = exp((logit - best) / 3), as the sequence model's share: the logits of a list's first dozen lie one or two apart, so
 * that they stand at about .6 to 1, where the slate's weights were set.
 */
const spread = 3;
/** As many as the slate looks at: whatever stands here has a score of (next to) 0 where scores are stretched. */
const stretchedPlaces = 60;
const leastScore = 0.001;

/**
 * Logits of equal says have no scale of their own, and past the first few they lie close together. Stretched, what is a little
 * better stays so against the slate's taste for variety, whatever their scale. Demo catalogue, first 8 after three views of a type:
 * of it or its siblings 5.8 by `chance`, 6.6 stretched (the same encoder for both).
 */
function scaleLogits(best: number, last: number, isStretched: boolean): (logit: number) => number {
  if (!isStretched) return (logit) => Math.exp((logit - best) / spread);
  const width = Math.max(best - last, 1e-9);
  return (logit) => Math.max(leastScore, 1 - (best - logit) / width);
}

/**
 * Voices → candidates (the union of each voice's top) → features → one small network, as training/inkling_training/shop
 * does it; its README.md is the contract.
 *
 * Parts: each feature's first-order contribution is the network's gradient at the item times the feature's distance from what
 * silence would give. They are summed by expert, those below 0 count as nothing, and the score is shared out in proportion.
 * Where nothing speaks for an item, its score is popularity's.
 */
export function createVoiceRanker(
  spec: RankerSpec,
  hash: string,
  assets: VoiceAssets,
  numItems: number,
): VoiceRanker {
  const voices = openVoices(spec, assets);
  const network = createRankerNetwork(spec.ranker);
  const { numFeatures } = network;
  const rows = voices.map((voice) => new Float32Array(voice ? numItems : 0));
  const silence = new Float64Array(numFeatures);
  /** For each feature the number of its expert. */
  const expertOfFeature = new Uint8Array(numFeatures).fill(experts.indexOf('repeat'));
  spec.voices.forEach(({ asset }, v) => {
    writeSilence(silence, 2 * v, asset === 'sequence');
    expertOfFeature.fill(experts.indexOf(expertOf[asset]), 2 * v, 2 * v + 2);
  });

  return {
    hash,
    rank(given, isExcluded) {
      const history = spec.history ? cutHistory(given, spec.history) : given;
      const excluded: ItemIndex[] = [];
      for (let item = 0; item < numItems; item++) if (isExcluded(item)) excluded.push(item);
      const isCandidate = new Uint8Array(numItems);
      const greatest = new Float32Array(voices.length);
      voices.forEach((voice, v) => {
        if (!voice) return;
        voice.score(history, rows[v]!);
        sink(rows[v]!, excluded);
        greatest[v] = greatestOf(rows[v]!);
        if (voice.proposes) propose(rows[v]!, spec.top, voice.isLogarithmic, isCandidate);
      });
      for (const item of excluded) isCandidate[item] = 0;

      const readPair = createPairFeatures(history);
      const features = silence.slice();
      const gradient = new Float64Array(numFeatures);
      const found: { item: ItemIndex; logit: number; pulls: Float64Array }[] = [];
      for (let item = 0; item < numItems; item++) {
        if (isCandidate[item] === 0) continue;
        for (let v = 0; v < voices.length; v++) {
          const voice = voices[v];
          if (voice) writeFeatures(features, 2 * v, rows[v]![item]!, greatest[v]!, voice.isLogarithmic);
        }
        features.set(readPair(item), numFeatures - numPairFeatures);
        const logit = network.score(features, gradient);
        const pulls = new Float64Array(experts.length);
        // The last one, the length of the history, is the same for all and speaks for none.
        for (let f = 0; f < numFeatures - 1; f++) {
          pulls[expertOfFeature[f]!]! += gradient[f]! * (features[f]! - silence[f]!);
        }
        found.push({ item, logit, pulls });
      }
      found.sort((a, b) => b.logit - a.logit || a.item - b.item);
      const last = found[Math.min(found.length, stretchedPlaces) - 1]?.logit ?? 0;
      const toScore = scaleLogits(found[0]?.logit ?? 0, last, spec.scores === 'stretch');
      return found.map(({ item, logit, pulls }) => ({
        item,
        logit,
        ...shareOut(toScore(logit), pulls),
      }));
    },
  };
}

function greatestOf(row: Float32Array): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let item = 0; item < row.length; item++) if (row[item]! > greatest) greatest = row[item]!;
  return greatest;
}

/** A voice proposes all that is at least as good as its `top`-th best, and of which it says anything. */
function propose(row: Float32Array, top: number, isLogarithmic: boolean, isCandidate: Uint8Array): void {
  const from = topThreshold(row, top);
  for (let item = 0; item < row.length; item++) {
    if (row[item]! >= from && (isLogarithmic || row[item]! > 0)) isCandidate[item] = 1;
  }
}

/** Gives the excluded items the least score of a row. */
function sink(row: Float32Array, excluded: readonly ItemIndex[]): void {
  if (excluded.length === 0) return;
  let least = Number.POSITIVE_INFINITY;
  for (let item = 0; item < row.length; item++) if (row[item]! < least) least = row[item]!;
  for (const item of excluded) row[item] = least;
}

/** @param pulls  In the order of `experts`. */
function shareOut(whole: number, pulls: Float64Array): { score: number; parts: ScoreParts } {
  let total = 0;
  for (const pull of pulls) total += Math.max(0, pull);
  if (total <= 0) return { score: whole, parts: { popularity: whole } };
  const parts: ScoreParts = {};
  let score = 0;
  for (let e = 0; e < pulls.length; e++) {
    if (pulls[e]! <= 0) continue;
    const part = (whole * pulls[e]!) / total;
    parts[experts[e]!] = part;
    score += part;
  }
  return { score, parts };
}
