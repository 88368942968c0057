import type { RankerSpec, VoiceAsset } from '../pack/ranker-spec.ts';
import type { VoiceAssets } from '../retrieval/voices/open-voices.ts';
import type { VoiceHistory } from '../retrieval/voices/voice.ts';
import { type Expert, experts, type ItemIndex, type ScoreParts } from '../types.ts';
import { createVoiceListener } from './hear-voices.ts';
import { createRankerNetwork } from './ranker-network.ts';

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
  /** Whether it learned from lists that held what was bought before, so that it has an opinion on buying again. */
  ranksRepeats: boolean;
  /** @param isExcluded  Not to be ranked, and to set no voice's scale. @returns Candidates, best first, equal ones in pack order. */
  rank(history: VoiceHistory, isExcluded: (item: ItemIndex) => boolean): VoicedItem[];
}

const expertOf: Record<VoiceAsset, Expert> = {
  ridge: 'neighbor',
  follow: 'transition',
  back: 'transition',
  steps: 'transition',
  'steps-back': 'transition',
  text: 'words',
  dense: 'interest',
  shelf: 'context',
  own: 'repeat',
  'own-days': 'repeat',
  again: 'repeat',
  popularity: 'popularity',
  recent: 'popularity',
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
  const { numFeatures, silence, listen } = createVoiceListener(spec, assets, numItems);
  const network = createRankerNetwork(spec.ranker);
  /** For each feature the number of its expert. */
  const expertOfFeature = new Uint8Array(numFeatures).fill(experts.indexOf('repeat'));
  spec.voices.forEach(({ asset }, v) => {
    expertOfFeature.fill(experts.indexOf(expertOf[asset]), 2 * v, 2 * v + 2);
  });

  return {
    hash,
    ranksRepeats: spec.exclude === false,
    rank(history, isExcluded) {
      const heard = listen(history, isExcluded);
      const found = heard.items.map((item, c) => {
        const features = heard.features.subarray(c * numFeatures, (c + 1) * numFeatures);
        return { item, features, logit: network.score(features) };
      });
      found.sort((a, b) => b.logit - a.logit || a.item - b.item);
      const best = found[0]?.logit ?? 0;
      const last = found[Math.min(found.length, stretchedPlaces) - 1]?.logit ?? 0;
      const toScore = scaleLogits(best, last, spec.scores === 'stretch');
      return found.map(({ item, features, logit }): VoicedItem => {
        const score = toScore(logit);
        let parts: ScoreParts | undefined;
        return {
          item,
          logit,
          score,
          // Hundreds are ranked and a dozen shown: what speaks for an item is worked out when it is asked for.
          get parts() {
            parts ??= shareOut(score, findPulls(features));
            return parts;
          },
        };
      });
    },
  };

  /** How much each expert lifts an item, in the order of `experts`. */
  function findPulls(features: Float64Array): Float64Array {
    const gradient = new Float64Array(numFeatures);
    network.score(features, gradient);
    const pulls = new Float64Array(experts.length);
    // The last one, the length of the history, is the same for all and speaks for none.
    for (let f = 0; f < numFeatures - 1; f++) {
      pulls[expertOfFeature[f]!]! += gradient[f]! * (features[f]! - silence[f]!);
    }
    return pulls;
  }
}

/** A lesser share than this of what lifts an item is not told: it would be lost in the sum's last digit. */
const leastShare = 1e-9;

/** The last part is what is left, so that all of them add up to the whole exactly. @param pulls  In the order of `experts`. */
function shareOut(whole: number, pulls: Float64Array): ScoreParts {
  let total = 0;
  for (const pull of pulls) total += Math.max(0, pull);
  const told = experts.filter((_, e) => pulls[e]! > leastShare * total);
  if (told.length === 0) return { popularity: whole };
  const parts: ScoreParts = {};
  let sum = 0;
  for (const expert of told) {
    const share = (whole * pulls[experts.indexOf(expert)]!) / total;
    // Rounded to whole's own last bit: sums of such parts are exact.
    const part = expert === told.at(-1) ? whole - sum : whole + share - whole;
    parts[expert] = part;
    sum += part;
  }
  return parts;
}
