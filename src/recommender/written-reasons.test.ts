import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import type { Card, FeedData } from '../types.ts';
import { openWrittenReasons, type WrittenReasons } from './written-reasons.ts';

const config = { packUrl: 'https://shop.example/pack/', device: 'auto', seed: 1 } as const;
const things = ['lantern', 'rope', 'mug', 'stove', 'tarp'];
const feed = {
  language: 'en',
  cards: things.map(
    (words): Partial<Card> => ({
      itemId: words,
      title: `Halidon ${words} 400`,
      reason: {
        text: `For the tent: ${words}`,
        generated: false,
        evidence: [],
        facts: [
          { kind: 'item', words, isNamable: true, evidence: [] },
          { kind: 'bought', words: 'tent', isNamable: true, evidence: [] },
        ],
      },
    }),
  ),
} as unknown as FeedData;

let warnings: string[];
let opened: WrittenReasons;
function open(writer: Parameters<typeof openWrittenReasons>[1]['writer']): WrittenReasons {
  warnings = [];
  opened = openWrittenReasons(config, {
    writer,
    now: () => 0,
    onWarning: (message) => void warnings.push(message),
  });
  return opened;
}
const engineOf = (draft: ReasonEngine['draft'], over: Partial<ReasonEngine> = {}): ReasonEngine => ({
  ...{ id: 'fake@1', batch: 2, draft },
  ...over,
});
const say: ReasonEngine['draft'] = async (asks) =>
  asks.map(({ facts }) => [{ text: `A ${facts[0]!.words} for nights in the tent`, hasPointers: false }]);
async function readAll(reasons: WrittenReasons): Promise<string[]> {
  const texts: string[] = [];
  for await (const some of reasons.write(feed)) texts.push(...some.map(({ reason }) => reason.text));
  return texts;
}

beforeEach(() => vi.stubGlobal('document', { baseURI: 'https://shop.example/' }));
afterEach(() => {
  opened.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reasons written on the page', () => {
  it('come as many at a time as the engine answers well, each once through the guard', async () => {
    const sizes: number[] = [];
    const reasons = open(
      engineOf((asks, signal) => {
        sizes.push(asks.length);
        return say(asks, signal);
      }),
    );
    expect(await reasons.isUp()).toBe(true);
    // The sentence is the same but for the thing it names: it is said once.
    expect(await readAll(reasons)).toEqual(['A lantern for nights in the tent']);
    expect(sizes).toEqual([2, 2, 1]);
    expect(warnings).toEqual([]);
  });

  it('end with one warning where the engine fails, and the engine is left alone after three times', async () => {
    let calls = 0;
    const reasons = open(
      engineOf(async () => {
        calls++;
        throw new Error('out of memory');
      }),
    );
    for (let list = 0; list < 5; list++) expect(await readAll(reasons)).toEqual([]);
    expect(calls).toBe(3);
    expect(warnings).toEqual(['reasons are those of the phrasebook: out of memory']);
  });

  it('never come where the engine says that it cannot write', async () => {
    const draft = vi.fn(say);
    const reasons = open(engineOf(draft, { open: () => Promise.reject(new Error('no model here')) }));
    expect(await reasons.isUp()).toBe(false);
    expect(await readAll(reasons)).toEqual([]);
    expect(draft).not.toHaveBeenCalled();
    expect(warnings).toEqual(['reasons are those of the phrasebook: no model here']);
  });

  it('are not waited for when the engine hangs', async () => {
    vi.useFakeTimers();
    const reasons = open(engineOf(() => new Promise(() => {})));
    const reading = readAll(reasons);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('write took longer than 60000 ms')]);
  });

  it('stop, and the engine with them, when a list is followed no more', async () => {
    let heard: AbortSignal | undefined;
    const reasons = open(
      engineOf((_, signal) => {
        heard = signal as AbortSignal;
        return new Promise(() => {});
      }),
    );
    const retell = vi.fn();
    reasons.follow(retell, feed);
    await vi.waitFor(() => expect(heard).toBeDefined());
    reasons.follow(retell);
    expect(heard!.aborted).toBe(true);
    expect(retell).not.toHaveBeenCalled();
    expect(warnings).toEqual([]);
  });

  it('tell a followed list anew, the phrasebook lines left where nothing may be shown', async () => {
    const retell = vi.fn<(list: FeedData) => void>();
    open(engineOf(say)).follow(retell, feed);
    await vi.waitFor(() => expect(retell).toHaveBeenCalled());
    const texts = retell.mock.lastCall![0].cards.map(({ reason }) => reason.text);
    expect(texts).toEqual([
      'A lantern for nights in the tent',
      ...things.slice(1).map((thing) => `For the tent: ${thing}`),
    ]);
  });
});

describe('what cannot write', () => {
  it('is told in words: an option that is neither an engine nor a folder', async () => {
    const reasons = open({} as never);
    expect(await reasons.isUp()).toBe(false);
    expect(await readAll(reasons)).toEqual([]);
    expect(warnings[0]).toContain("writer is {}; it takes true, false, { model: '/models/my-llm/' }");
  });

  it('is told in words: a hosted model where the page allows no worker', async () => {
    const reasons = open({ model: '/models/my-llm/' });
    expect(await reasons.isUp()).toBe(false);
    expect(warnings[0]).toContain('the page allows no worker');
  });
});
