import { describe, expect, it } from 'vitest';
import { packGraph } from '../graph.ts';
import { openVoices } from './open-voices.ts';
import { countByDays, countByVisits, repeatRates } from './own-purchases.ts';

const day = 86_400_000;
/** 0 follows itself at 1, 1 follows 0 at .4; 2 follows nothing. */
const graph = packGraph(
  [
    [
      { target: 0, weight: 1 },
      { target: 1, weight: 0.4 },
    ],
    [],
    [],
  ],
  { top: 9, k: 1 },
);

describe('what was bought before', () => {
  it('counts by visits from the end', () => {
    const into = new Float32Array(3).fill(9);
    countByVisits([2, 0, 0], { items: [0, 0, 2] }, 0.5, into);
    expect([...into]).toEqual([1.25, 0, 1]);
  });

  it('counts by days before the newest purchase, parts of a day too', () => {
    const into = new Float32Array(3).fill(9);
    countByDays({ items: [0, 1, 0, 2], timesMs: [0, day, 1.5 * day, 2 * day] }, 0.25, into);
    expect([...into]).toEqual([0.0625 + 0.5, 0.25, 1]);
  });

  it('counts a day for each place where no time is told', () => {
    const into = new Float32Array(3).fill(9);
    countByDays({ items: [0, 1] }, 0.5, into);
    expect([...into]).toEqual([0.5, 1, 0]);
  });

  it('weighs a repeat by how readily the item follows itself', () => {
    expect([...repeatRates(graph)]).toEqual([1, 0, 0]);
    const voice = { name: 'again', asset: 'again', decay: 0.5 } as const;
    const [again] = openVoices({ voices: [voice], longest: 50 }, { follow: graph, sequences: [] });
    const into = new Float32Array(3).fill(9);
    again!.score({ items: [0, 1], timesMs: [0, day] }, into);
    expect([...into]).toEqual([0.5, 0, 0]);
  });
});

it('says what is popular of late, whatever the history, and nothing where the pack does not know', () => {
  const voice = { name: 'recent', asset: 'recent', decay: 1 } as const;
  const spec = { voices: [voice], longest: 50 };
  const [recent] = openVoices(spec, { recent: Float32Array.of(0, 1, 0.5), sequences: [] });
  const into = new Float32Array(3).fill(9);
  recent!.score({ items: [0] }, into);
  expect([...into]).toEqual([0, 1, 0.5]);
  expect(openVoices(spec, { sequences: [] })).toEqual([undefined]);
});
