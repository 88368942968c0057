import { numPairFeatures, type RankerSpec, type VoiceAsset } from '../pack/ranker-spec.ts';
import { openVoices, type VoiceAssets } from '../retrieval/voices/open-voices.ts';
import { topThreshold } from '../retrieval/voices/top-threshold.ts';
import type { VoiceHistory } from '../retrieval/voices/voice.ts';
import { type Expert, experts, type ItemIndex, type ScoreParts } from '../types.ts';
import { createRankerNetwork } from './ranker-network.ts';
import { createPairFeatures, readLogarithmic, readPlain, silent } from './voice-features.ts';

export interface VoicedItem {
  item: ItemIndex;
  /** What the ranker says: the logarithm of its chance against the others, but for a constant of the list. */
  logit: number;
  /** 0 to 1: of the best of the list. */
  score: number;
  /** Add up to the score exactly, in the order of `experts`. */
  parts: ScoreParts;
}

/** What a shop's log taught, ready to answer. Buffers are its own and reused: one question at a time. */
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
  own: 'repeat',
  popularity: 'popularity',
  sequence: 'sequence',
};

/**
 * score = exp((logit - best) / 3), as the sequence model's share: the logits of a list's first dozen lie one or two apart, so
 * that they stand at about .6 to 1, where the slate's weights were set.
 */
const spread = 3;

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
  const voices = openVoices(spec.voices, assets, spec.longest);
  const network = createRankerNetwork(spec.ranker);
  const { numFeatures } = network;
  const rows = voices.map((voice) => new Float32Array(voice ? numItems : 0));
  const silence = new Float32Array(numFeatures);
  const expertOfFeature: Expert[] = spec.voices.flatMap(({ asset }, v) => {
    const { share, log } = silent(asset === 'sequence');
    silence.set([share, log], 2 * v);
    return [expertOf[asset], expertOf[asset]];
  });
  for (let f = 0; f < numPairFeatures; f++) expertOfFeature.push('repeat');

  return {
    hash,
    rank(given, isExcluded) {
      const history = spec.history ? { items: given.items.slice(-spec.history) } : given;
      const excluded: ItemIndex[] = [];
      for (let item = 0; item < numItems; item++) if (isExcluded(item)) excluded.push(item);
      const isCandidate = new Uint8Array(numItems);
      const greatest = voices.map((voice, v) => {
        if (!voice) return 0;
        const row = rows[v]!;
        voice.score(history, row);
        sink(row, excluded);
        const from = topThreshold(row, spec.top);
        let best = Number.NEGATIVE_INFINITY;
        for (let item = 0; item < numItems; item++) {
          const score = row[item]!;
          if (score > best) best = score;
          // A voice that says nothing of an item does not propose it.
          if (score >= from && (score > 0 || voice.isLogarithmic)) isCandidate[item] = 1;
        }
        return best;
      });
      for (const item of excluded) isCandidate[item] = 0;

      const readPair = createPairFeatures(history);
      const features = silence.slice();
      const gradient = new Float32Array(numFeatures);
      const found: { item: ItemIndex; logit: number; pulls: Partial<Record<Expert, number>> }[] = [];
      for (let item = 0; item < numItems; item++) {
        if (isCandidate[item] === 0) continue;
        voices.forEach((voice, v) => {
          if (!voice) return;
          const read = voice.isLogarithmic ? readLogarithmic : readPlain;
          const { share, log } = read(rows[v]![item]!, greatest[v]!);
          features[2 * v] = share;
          features[2 * v + 1] = log;
        });
        features.set(readPair(item), numFeatures - numPairFeatures);
        const logit = network.score(features, gradient);
        const pulls: Partial<Record<Expert, number>> = {};
        // The last one, the length of the history, is the same for all and speaks for none.
        for (let f = 0; f < numFeatures - 1; f++) {
          const expert = expertOfFeature[f]!;
          pulls[expert] = (pulls[expert] ?? 0) + gradient[f]! * (features[f]! - silence[f]!);
        }
        found.push({ item, logit, pulls });
      }
      found.sort((a, b) => b.logit - a.logit || a.item - b.item);
      const best = found[0]?.logit ?? 0;
      return found.map(({ item, logit, pulls }) => ({
        item,
        logit,
        ...shareOut(Math.exp((logit - best) / spread), pulls),
      }));
    },
  };
}

/** Gives the excluded items the least score of a row. */
function sink(row: Float32Array, excluded: readonly ItemIndex[]): void {
  if (excluded.length === 0) return;
  let least = Number.POSITIVE_INFINITY;
  for (const score of row) if (score < least) least = score;
  for (const item of excluded) row[item] = least;
}

function shareOut(
  whole: number,
  pulls: Partial<Record<Expert, number>>,
): { score: number; parts: ScoreParts } {
  const total = experts.reduce((sum, expert) => sum + Math.max(0, pulls[expert] ?? 0), 0);
  if (total <= 0) return { score: whole, parts: { popularity: whole } };
  const parts: ScoreParts = {};
  let score = 0;
  for (const expert of experts) {
    const pull = pulls[expert] ?? 0;
    if (pull <= 0) continue;
    parts[expert] = (whole * pull) / total;
    score += parts[expert];
  }
  return { score, parts };
}
