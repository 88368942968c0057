import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFolderAssetStore } from '../cli/folder-asset-store.ts';
import { openRanker } from '../engine/deps-of-pack.ts';
import { type LoadedPack, loadPack } from '../pack/load-pack.ts';
import { decodeGraph } from '../retrieval/graph.ts';
import { experts } from '../types.ts';
import type { VoiceRanker } from './rank-by-voices.ts';

/** What training said of histories drawn by lot, over a pack of made-up numbers. */
interface Parity {
  tolerance: number;
  cases: { history: number[]; timesMs?: number[]; exclude: boolean; top: [item: number, logit: number][] }[];
}

const here = import.meta.dirname;
const { cases, tolerance } = JSON.parse(readFileSync(join(here, 'parity.json'), 'utf8')) as Parity;
let pack: LoadedPack;
let ranker: VoiceRanker;
const open = (change: Partial<LoadedPack> = {}): VoiceRanker => {
  const { neighbors, transitions } = pack;
  return openRanker({ ...pack, ...change }, decodeGraph(neighbors!), decodeGraph(transitions!));
};

describe('a ranker over the voices of a pack', () => {
  beforeAll(async () => {
    pack = await loadPack(createFolderAssetStore(join(here, 'parity-pack')));
    ranker = open();
  });

  it.each(cases.map((each, at) => [at, each] as const))(
    'repeats what training said (history %i)',
    (_, { history, timesMs, exclude, top }) => {
      const seen = new Set(exclude ? history : []);
      const found = ranker.rank({ items: history, timesMs }, (item) => seen.has(item)).slice(0, 10);
      expect(found.map(({ item }) => item)).toEqual(top.map(([item]) => item));
      found.forEach(({ logit }, at) => {
        expect(Math.abs(logit - top[at]![1])).toBeLessThan(tolerance);
      });
    },
  );

  it('answers a question alike whatever was asked before', () => {
    const ask = (by: VoiceRanker) => by.rank({ items: cases[0]!.history }, () => false);
    const first = ask(open());
    expect(ask(ranker)).toEqual(first);
    expect(ask(ranker)).toEqual(first);
  });

  it('gives each item a score of the best, in parts above 0 that add up to it', () => {
    for (const { history } of cases) {
      const found = ranker.rank({ items: history }, () => false);
      expect(found[0]!.score).toBeCloseTo(1, 12);
      for (const { score, parts } of found) {
        expect(experts.reduce((sum, expert) => sum + (parts[expert] ?? 0), 0)).toBe(score);
        expect(Math.min(...Object.values(parts))).toBeGreaterThan(0);
      }
    }
  });

  it('stretches scores between the best and the 60th where the file says so, whatever the scale of the logits', () => {
    const history = { items: [1, 2, 3] };
    const scoresOf = (factor: number) => {
      const { spec } = pack.ranker!;
      const network = {
        ...spec.ranker,
        'down.weight': [spec.ranker['down.weight'][0]!.map((w) => factor * w)],
      };
      network['linear.weight'] = network['linear.weight'].map((w) => factor * w);
      const ranker = { ...pack.ranker!, spec: { ...spec, ranker: network, scores: 'stretch' as const } };
      return open({ ranker }).rank(history, () => false);
    };
    const found = scoresOf(1);
    expect(found[0]!.score).toBeCloseTo(1, 12);
    expect(found.at(-1)!.score).toBeCloseTo(0.001, 12);
    const width = found[0]!.logit - found[Math.min(59, found.length - 1)]!.logit;
    expect(found[3]!.score).toBeCloseTo(1 - (found[0]!.logit - found[3]!.logit) / width, 9);
    scoresOf(7).forEach(({ score }, at) => {
      expect(score).toBeCloseTo(found[at]!.score, 6);
    });
  });

  it('names what is left out as no candidate, nor lets it set a scale', () => {
    const history = { items: [3, 4, 5] };
    const favourite = ranker.rank(history, () => false)[0]!.item;
    const without = ranker.rank(history, (item) => item === favourite);
    expect(without.map(({ item }) => item)).not.toContain(favourite);
    expect(without[0]!.score).toBeCloseTo(1, 12);
  });

  it('takes a voice whose file the pack lacks for one that says nothing', () => {
    const quiet = openRanker(
      { ...pack, ranker: { ...pack.ranker!, sequences: [], steps: undefined } },
      undefined,
      decodeGraph(pack.transitions!),
    );
    expect(quiet.rank({ items: [1, 2] }, () => false).length).toBeGreaterThan(8);
  });

  it('refuses files of another catalogue', () => {
    const change = { manifest: { ...pack.manifest, numItems: 59 } };
    expect(() => open(change)).toThrow('neighbors.bin is of 60 items, the pack has 59');
  });
});
