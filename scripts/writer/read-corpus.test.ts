import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/seeded.ts';
import { drawAsks, readCorpusLines, readSituations } from './read-corpus.mjs';

const row = (id: string, kind = 'bought', split = 'held-out') =>
  `${id}\t${split}\t${kind}\tlantern\titem=lantern|露营灯\tbought=tent|帐篷`;

describe('the corpus', () => {
  it('is read with the facts in both languages, in their order', () => {
    const [first, second] = readSituations(`${row('s1')}\n${row('s2', 'bought', 'train')}\n`);
    expect(first).toMatchObject({ id: 's1', isHeldOut: true, turnsOn: 'bought', thing: 'lantern' });
    expect(first!.facts['zh-CN']).toEqual([
      { kind: 'item', words: '露营灯' },
      { kind: 'bought', words: '帐篷' },
    ]);
    expect(second!.isHeldOut).toBe(false);
  });

  it('gives each line its language and voice, whatever stands after the text', () => {
    expect(readCorpusLines('s1\tzw\t夜里靠它\titem\t-1.5\r\ns1\tey\tHi there you\titem\n')).toEqual([
      { situation: 's1', language: 'zh-CN', voice: 'warm', text: '夜里靠它' },
      { situation: 's1', language: 'en', voice: 'playful', text: 'Hi there you' },
    ]);
  });
});

describe('the draw of situations', () => {
  const kinds = { bought: 10, season: 6, brand: 3 };
  const situations = readSituations(
    Object.entries(kinds)
      .flatMap(([kind, count]) => Array.from({ length: count }, (_, n) => row(`${kind}${n}`, kind)))
      .join('\n'),
  );
  const draw = (count: number, seed = 1) => drawAsks(situations, count, createRandom(seed));

  it('goes in turns over what they turn on, each situation once, both languages alike', () => {
    const asks = draw(6);
    const inLanguage = (language: string) =>
      asks
        .filter((ask) => ask.language === language)
        .map(({ situation }) => situation.turnsOn)
        .sort();
    // Brand has three situations: one for each language.
    expect(inLanguage('en')).toEqual(['bought', 'bought', 'bought', 'brand', 'season', 'season']);
    expect(inLanguage('zh-CN')).toEqual(inLanguage('en'));
    expect(new Set(asks.map(({ situation }) => situation.id)).size).toBe(12);
  });

  it('is the same for a seed, another for another, and ends where there are no more', () => {
    expect(draw(6)).toEqual(draw(6));
    expect(draw(6)).not.toEqual(draw(6, 2));
    expect(draw(100)).toHaveLength(2 * (5 + 3 + 1));
  });
});
