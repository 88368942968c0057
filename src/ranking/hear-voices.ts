import { numPairFeatures, type RankerSpec } from '../pack/ranker-spec.ts';
import { openVoices, type VoiceAssets } from '../retrieval/voices/open-voices.ts';
import { topThreshold } from '../retrieval/voices/top-threshold.ts';
import { cutHistory, type VoiceHistory } from '../retrieval/voices/voice.ts';
import type { ItemIndex } from '../types.ts';
import { createPairFeatures, writeFeatures, writeSilence } from './voice-features.ts';

/** Candidates of one question, in pack order, and what is known of each. */
export interface HeardList {
  /** Shape [C]. */
  items: ItemIndex[];
  /** Row-major, shape [C, F]. */
  features: Float64Array;
}

export interface VoiceListener {
  /** F: two of each voice and four of the pair. */
  numFeatures: number;
  /** Shape [F]: what a voice gives that says nothing, and an item that was never met. */
  silence: Float64Array;
  /** @param isExcluded  No candidate, and sets no voice's scale. */
  listen(history: VoiceHistory, isExcluded: (item: ItemIndex) => boolean): HeardList;
}

/**
 * Voices → candidates (the union of each voice's top) → features: what a ranker is asked, and what it learns from. Buffers are
 * its own and reused: one question at a time.
 */
export function createVoiceListener(
  spec: Pick<RankerSpec, 'voices' | 'longest' | 'places' | 'history' | 'top'>,
  assets: VoiceAssets,
  numItems: number,
): VoiceListener {
  const voices = openVoices(spec, assets);
  const numFeatures = 2 * spec.voices.length + numPairFeatures;
  const rows = voices.map((voice) => new Float32Array(voice ? numItems : 0));
  const silence = new Float64Array(numFeatures);
  spec.voices.forEach(({ asset }, v) => {
    writeSilence(silence, 2 * v, asset === 'sequence');
  });
  return {
    numFeatures,
    silence,
    listen(given, isExcluded) {
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

      const items: ItemIndex[] = [];
      for (let item = 0; item < numItems; item++) if (isCandidate[item] === 1) items.push(item);
      const readPair = createPairFeatures(history);
      const features = new Float64Array(items.length * numFeatures);
      items.forEach((item, c) => {
        const start = c * numFeatures;
        features.set(silence, start);
        for (let v = 0; v < voices.length; v++) {
          const voice = voices[v];
          if (!voice) continue;
          writeFeatures(features, start + 2 * v, rows[v]![item]!, greatest[v]!, voice.isLogarithmic);
        }
        features.set(readPair(item), start + numFeatures - numPairFeatures);
      });
      return { items, features };
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
