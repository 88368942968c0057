import { describe, expect, it } from 'vitest';
import type { VoiceSpec } from '../../pack/ranker-spec.ts';
import { packGraph } from '../graph.ts';
import { transpose } from './graph-scores.ts';
import { openVoices } from './open-voices.ts';
import { topThreshold } from './top-threshold.ts';
import { poolPlaces, visitsFromEnd } from './voice.ts';

/** 0 → 1 at 1, 0 → 2 at .6, 1 → 2 at .2. */
const graph = packGraph(
  [
    [
      { target: 1, weight: 1 },
      { target: 2, weight: 0.6 },
    ],
    [{ target: 2, weight: 0.2 }],
    [],
  ],
  { top: 9, k: 1 },
);
const say = (asset: VoiceSpec['asset'], decay: number, items: number[], longest = 50): number[] => {
  const [voice] = openVoices(
    { voices: [{ name: asset, asset, decay }], longest },
    { ridge: graph, follow: graph, steps: graph, popularity: Float32Array.of(0.5, 1, 0), sequences: [] },
  );
  const into = new Float32Array(3).fill(9);
  voice!.score({ items }, into);
  return Array.from(into, (value) => Math.round(value * 1000) / 1000);
};

describe('voices', () => {
  it('follow a graph from each item of the history, by the place of its last occurrence', () => {
    // 1 stands last, 0 one place before: its older occurrence does not count.
    expect(say('ridge', 0.5, [0, 0, 1])).toEqual([0, 0.5, 0.5 * 0.6 + 0.2]);
    expect(say('follow', 1, [0, 1])).toEqual([0, 1, 0.8]);
  });

  it('follow transitions backwards', () => {
    expect(say('back', 0.5, [1, 2])).toEqual([0.6 + 0.5, 0.2, 0]);
  });

  it('follow counted steps both ways', () => {
    expect(say('steps', 1, [0, 1])).toEqual([0, 1, 0.8]);
    expect(say('steps-back', 0.5, [1, 2])).toEqual([0.6 + 0.5, 0.2, 0]);
  });

  it('read no further back than they were told', () => {
    expect(say('ridge', 1, [0, 1], 1)).toEqual([0, 0, 0.2]);
  });

  it('count what was bought before over the whole history', () => {
    expect(say('own', 0.5, [0, 1, 0], 1)).toEqual([1.25, 0.5, 0]);
  });

  it('count a visit once however much was bought on it', () => {
    const [own] = openVoices(
      { voices: [{ name: 'own', asset: 'own', decay: 0.5 }], longest: 50 },
      { sequences: [] },
    );
    const into = new Float32Array(3);
    own!.score({ items: [0, 1, 2, 0], timesMs: [5, 5, 9, 9] }, into);
    expect([...into]).toEqual([0.5 + 1, 0.5, 1]);
  });

  it('say how much of the history stands on an item’s shelf, and nothing of what has none', () => {
    const [shelf] = openVoices(
      { voices: [{ name: 'shelf', asset: 'shelf', decay: 0.5 }], longest: 50 },
      { shelves: Int32Array.of(0, 1, 0, -1, 1), sequences: [] },
    );
    const into = new Float32Array(5);
    shelf!.score({ items: [3, 1, 0] }, into);
    expect([...into]).toEqual([1, 0.5, 1, 0, 0.5]);
    expect(shelf!.proposes).toBe(false);
  });

  it('repeat the popularity whatever the history', () => {
    expect(say('popularity', 1, [2])).toEqual([0.5, 1, 0]);
  });

  it('are absent where the pack has nothing for them', () => {
    const specs: VoiceSpec[] = [
      { name: 'text', asset: 'text', decay: 1 },
      { name: 'own', asset: 'own', decay: 1 },
    ];
    const [text, own] = openVoices({ voices: specs, longest: 50 }, { sequences: [] });
    expect([text, own?.spec.name]).toEqual([undefined, 'own']);
  });
});

it('turns every edge round once', () => {
  expect(transpose(transpose(graph))).toEqual(graph);
});

it('pools each item once, the newest first', () => {
  expect(poolPlaces({ items: [5, 6, 5, 7] }, 0.5, 50)).toEqual({ items: [7, 5, 6], weights: [1, 0.5, 0.25] });
});

describe('the top of a voice', () => {
  it('begins at the k-th greatest, so that equals come in together', () => {
    expect(topThreshold(Float32Array.of(1, 5, 3, 3, 2), 2)).toBe(3);
    expect(topThreshold(Float32Array.of(4, 4, 4), 2)).toBe(4);
  });

  it('is everything where there are no more than k', () => {
    expect(topThreshold(Float32Array.of(1, 2), 3)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('visits', () => {
  const minutes = (...times: number[]) => times.map((time) => time * 60_000);

  it('end where the time stamp changes, or a gap is longer than the one allowed', () => {
    const history = { items: [1, 2, 3, 4], timesMs: minutes(0, 0, 30, 61) };
    expect(visitsFromEnd(history)).toEqual([2, 2, 1, 0]);
    expect(visitsFromEnd(history, 30)).toEqual([1, 1, 1, 0]);
  });

  it('hold the lines of a checkout together, and leave looking at one thing after another apart', () => {
    const history = { items: [1, 2, 3, 4], timesMs: minutes(0, 1, 2, 3), bought: [true, true, false, false] };
    expect(visitsFromEnd(history, 30)).toEqual([2, 2, 1, 0]);
  });

  it('are events where no time is told', () => {
    expect(visitsFromEnd({ items: [1, 2, 3] }, 30)).toEqual([2, 1, 0]);
  });
});
