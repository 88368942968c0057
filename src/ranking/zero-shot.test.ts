import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRankerSpec } from '../pack/ranker-spec.ts';
import { decodeTerms } from '../retrieval/lexical-terms.ts';
import { openDenseVectors } from '../retrieval/open-dense-vectors.ts';
import { openVoices } from '../retrieval/voices/open-voices.ts';
import { topThreshold } from '../retrieval/voices/top-threshold.ts';
import { createVoiceRanker } from './rank-by-voices.ts';
import { createRankerNetwork } from './ranker-network.ts';
import { writeFeatures } from './voice-features.ts';

/** What training says of one small shop, step by step: the contract is training/inkling_training/zeroshot/LEXICAL.md. */
const training = join(import.meta.dirname, '../../training');
const readJson = (file: string) => JSON.parse(readFileSync(join(training, file), 'utf8'));
const cases = readJson('tests/zero-shot-cases.json');
const shipped = parseRankerSpec(readJson('rankers/zero-shot.json'), 'zero-shot.json');
const spec = {
  ...shipped,
  top: cases.top,
  ranker: { ...shipped.ranker, 'linear.weight': [...cases.weights, 0, 0, 0, 0] },
};

const numItems = cases.fields.length;
const whitened = Float32Array.from(cases.whitened.flat());
const scale = whitened.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 127;
const assets = {
  terms: decodeTerms(new Uint8Array(Buffer.from(cases.lexical, 'hex')).buffer),
  dense: openDenseVectors(
    Int8Array.from(whitened, (x) => Math.round(x / scale)),
    8,
    scale,
  ),
  shelves: Int32Array.from(cases.shelves as number[]),
  sequences: [],
};
/** Visits 2, 1, 1, 0 ago, as times a day apart. */
const history = { items: cases.history, timesMs: cases.places.map((visit: number) => -visit * 86_400_000) };
const close = (found: ArrayLike<number>, expected: number[]) =>
  expect(Math.max(...expected.map((x, at) => Math.abs(x - found[at]!)))).toBeLessThan(2e-5);

describe('the voices of a shop without a log', () => {
  const voices = openVoices(spec, assets);
  const scores = voices.map((voice) => {
    const into = new Float32Array(numItems);
    voice!.score(history, into);
    return into;
  });

  it.each(spec.voices.map(({ name }, at) => [name, at] as const))('%s says what training does', (_, at) => {
    close(scores[at]!, cases.scores[at]);
  });

  it('gives the candidates, features and scores of training', () => {
    const free = (row: Float32Array) => row.map((x, item) => (cases.history.includes(item) ? -9 : x));
    const isCandidate = (item: number) =>
      scores.some(
        (row, v) =>
          voices[v]!.proposes && free(row)[item]! > 0 && row[item]! >= topThreshold(free(row), spec.top),
      );
    const candidates = Array.from({ length: numItems }, (_, item) => item).filter(isCandidate);
    expect(candidates).toEqual(cases.candidates);
    const network = createRankerNetwork(spec.ranker);
    candidates.forEach((item, c) => {
      const features = new Float64Array(network.numFeatures);
      scores.forEach((row, v) => {
        const greatest = Math.max(...candidates.map((other) => row[other]!));
        writeFeatures(features, 2 * v, row[item]!, greatest, false);
      });
      close(features, cases.features[c]);
      expect(network.score(features, features.slice())).toBeCloseTo(cases.score[c], 4);
    });
  });

  it('ranks as training does', () => {
    const ranked = createVoiceRanker(spec, 'hash', assets, numItems).rank(history, (item) =>
      cases.history.includes(item),
    );
    const expected = cases.candidates
      .map((item: number, c: number) => ({ item, score: cases.score[c] }))
      .sort((a: { score: number }, b: { score: number }) => b.score - a.score);
    expect(ranked.map(({ item }) => item)).toEqual(expected.map(({ item }: { item: number }) => item));
    close(
      ranked.map(({ logit }) => logit),
      expected.map(({ score }: { score: number }) => score),
    );
  });
});
