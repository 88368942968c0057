import { describe, expect, it } from 'vitest';
import type { Evidence, FactKind, ToldFact, WriteRequest } from '../../types.ts';
import { type Ask, giveVoice, keyOf } from './ask.ts';
import { chooseLine } from './choose-line.ts';
import type { DraftLine, ReasonEngine, StopSignal } from './engine.ts';
import { createOwnEngine, type OwnEngineOptions } from './own-engine.ts';
import { createRecentLines } from './recent-lines.ts';
import { createVocabulary } from './vocabulary.ts';
import { createReasonWriter, type Writing } from './write-reasons.ts';

const never: StopSignal = { aborted: false, throwIfAborted() {} };
const fact = (kind: FactKind, words: string, isNamable = true): ToldFact => ({
  kind,
  words,
  isNamable,
  evidence: [{ kind: 'item', ref: `${kind}-1`, text: words } satisfies Evidence],
});
const lantern = (over: Partial<Ask> = {}): Ask => ({
  itemId: 'lantern-1',
  language: 'en',
  facts: [fact('item', 'camping lantern'), fact('bought', 'tent')],
  title: 'Halidon camping lantern, 400 lm',
  ...over,
});
const pieces = ['<pad>', '<begin>', '<end>', '<a>', '<s>', ' light', ' for', ' the', '夜', '里', '，', '.'];
const idOf = (piece: string): number => pieces.indexOf(piece);
const pointer = (place: number): number => pieces.length + place;

describe('the vocabulary', () => {
  const vocabulary = createVocabulary(pieces);
  const { facts } = lantern();

  it('reads ids as text with pointers, up to the end', () => {
    const ids = [
      idOf(' light'),
      idOf(' for'),
      idOf('<a>'),
      pointer(1),
      idOf('<s>'),
      idOf('<end>'),
      idOf('.'),
    ];
    expect(vocabulary.decode(ids, facts, 'en')).toBe('light for {a bought+s}');
    expect(vocabulary.decode([pointer(1), idOf('夜'), idOf('里')], facts, 'zh-CN')).toBe('{bought}夜里');
  });

  it('bans what belongs to the other language, and inflections in Chinese', () => {
    const banned = (language: 'zh-CN' | 'en') => vocabulary.bannedIds(language).map((id) => pieces[id]);
    expect(banned('en')).toEqual(['夜', '里', '，']);
    expect(banned('zh-CN')).toEqual(['<a>', '<s>', ' light', ' for', ' the']);
  });
});

describe('an ask', () => {
  it('keeps its voice for a week, and cards differ in theirs', () => {
    const monday = 4 * 86_400_000 + 100 * 7 * 86_400_000;
    expect(giveVoice(lantern(), monday, 1)).toEqual(giveVoice(lantern(), monday + 3_600_000, 1));
    const drawn = Array.from({ length: 200 }, (_, n) => giveVoice(lantern({ itemId: `i${n}` }), monday, 1));
    expect(new Set(drawn.map(({ voice }) => voice))).toEqual(new Set(['plain', 'warm']));
    expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([0, 1, 2]));
  });

  it('is the same ask when its facts stand in another order, and another when one differs', () => {
    const key = (facts: ToldFact[]) => keyOf(giveVoice(lantern({ facts }), 0, 1));
    const [item, bought] = lantern().facts as [ToldFact, ToldFact];
    expect(key([item, bought])).toBe(key([bought, item]));
    expect(key([item, bought])).not.toBe(key([item, fact('bought', 'tarp')]));
  });
});

describe('choosing a line', () => {
  const draft = (text: string): DraftLine => ({ text, hasPointers: true });
  const choose = (texts: string[], ask = lantern(), isSaid = (_: string) => false) =>
    chooseLine(ask, texts.map(draft), { title: ask.title }, isSaid);

  it('takes the first draft that may be shown', () => {
    const chosen = choose(['best light ever for the {bought}', 'light for the {bought} at night']);
    expect(chosen).toMatchObject({ line: { text: 'Light for the tent at night' } });
  });

  it('names why none may be', () => {
    expect(choose([])).toBe('silent');
    expect(choose(['light for the {city} at night'])).toBe('malformed');
    expect(choose(['two words'])).toBe('length');
    expect(choose(['the best light that you will ever own'])).toBe('absolute');
    expect(choose(['light for the {bought} at night'], lantern(), () => true)).toBe('repeated');
    const unsaid = lantern({ facts: [fact('item', 'lantern'), fact('stage', 'first flat', false)] });
    expect(choose(['light for a {stage} at night'], unsaid)).toBe('personal');
  });

  it('reads a line without pointers too, and holds it to the same rules', () => {
    const spelled: DraftLine = { text: 'Light for the tent at night', hasPointers: false };
    const chosen = chooseLine(lantern(), [spelled], { title: '' }, () => false);
    expect(chosen).toMatchObject({ pattern: 'light for the \ufffc at night' });
    const foreign: DraftLine = { text: 'Light for the tent in 夜里', hasPointers: false };
    expect(chooseLine(lantern(), [foreign], { title: '' }, () => false)).toBe('form');
  });

  it('counts what is said of two things in the same words as said once', () => {
    const recent = createRecentLines(2);
    for (const pattern of ['a', 'b', 'a', 'c']) recent.add(pattern);
    expect(['a', 'b', 'c'].map(recent.has)).toEqual([true, false, true]);
  });
});

describe('our own engine', () => {
  const openEngine = (own: Pick<OwnEngineOptions, 'write' | 'leastSure'>) =>
    createOwnEngine({
      id: 'writer@1',
      encodeText: async (texts) => new Float32Array(texts.length * 2).fill(0.5),
      pieces,
      dimensions: 2,
      maxTokens: 4,
      drafts: 2,
      ...own,
    });

  it('drafts several lines for each ask in one call, the likeliest first', async () => {
    const asked: WriteRequest[] = [];
    const engine = openEngine({
      async write(request) {
        asked.push(request);
        const ids = request.tasks.map((_, n) =>
          Int32Array.of(n % 2 ? idOf(' for') : idOf(' light'), idOf('<end>')),
        );
        return { ids, logp: request.tasks.map((_, n) => Float32Array.of(n % 2 ? -1 : -3, -1)) };
      },
    });
    const asks = [lantern(), lantern({ itemId: 'other' })].map((ask) => giveVoice(ask, 0, 1));
    const drafts = await engine.draft(asks, never);
    expect(drafts.map((each) => each.map(({ text }) => text))).toEqual([
      ['for', 'light'],
      ['for', 'light'],
    ]);
    expect(asked).toHaveLength(1);
    const [first, second] = asked[0]!.tasks;
    expect(first!.noise).not.toEqual(second!.noise);
    expect(first!.facts[1]).toMatchObject({ kind: 'bought', length: 1, isNamable: true });
    expect(first!.bannedIds).toContain(idOf('夜'));
    await engine.draft(asks, never);
    expect(asked[1]!.tasks[0]!.noise).toEqual(first!.noise);
  });

  it('takes a line that began in doubt before one that ended in it', async () => {
    const engine = openEngine({
      write: async ({ tasks }) => ({
        ids: tasks.map((_, n) =>
          Int32Array.of(n ? idOf(' for') : idOf(' light'), idOf(' the'), idOf('<end>')),
        ),
        logp: tasks.map((_, n) => (n ? Float32Array.of(-2, 0, 0) : Float32Array.of(0, 0, -1.5))),
      }),
    });
    const [drafts] = await engine.draft([giveVoice(lantern(), 0, 1)], never);
    expect(drafts!.map(({ text }) => text)).toEqual(['for the', 'light the']);
  });

  it('points at nothing that is called as the item is', async () => {
    const asked: WriteRequest[] = [];
    const engine = openEngine({
      async write(request) {
        asked.push(request);
        return {
          ids: request.tasks.map(() => Int32Array.of(idOf('<end>'))),
          logp: request.tasks.map(() => new Float32Array(1)),
        };
      },
    });
    const facts = [
      fact('item', 'tent pegs'),
      fact('bought', 'tent pegs'),
      fact('viewed', 'tent'),
      fact('saved', 'rope', false),
    ];
    await engine.draft([{ ...lantern({ facts }), voice: 'plain', length: 1, seed: 0 }], never);
    expect(asked[0]!.tasks[0]!.facts.map(({ isNamable }) => isNamable)).toEqual([true, false, true, false]);
  });

  it('drops what it is less sure of than its language bears', async () => {
    const engine = openEngine({
      write: async ({ tasks }) => ({
        ids: tasks.map(() => Int32Array.of(idOf(' light'), idOf('<end>'))),
        logp: tasks.map((_, n) => Float32Array.of(n % 2 ? -0.4 : -3, 0)),
      }),
      leastSure: { en: -0.5 },
    });
    const asks = [lantern(), lantern({ language: 'zh-CN' })].map((ask) => giveVoice(ask, 0, 1));
    const [english, chinese] = await engine.draft(asks, never);
    expect(english).toHaveLength(1);
    expect(chinese).toHaveLength(2);
  });
});

describe('a guarded writer', () => {
  const openWriter = (draft: ReasonEngine['draft'], batch = 10) =>
    createReasonWriter({
      engine: { id: 'fake@1', batch, draft },
      guarded: ({ title }) => ({ title }),
      seed: 1,
    });
  async function readAll(writings: AsyncGenerator<Writing[]>): Promise<Writing[]> {
    const all: Writing[] = [];
    for await (const some of writings) all.push(...some);
    return all;
  }
  const asks = Array.from({ length: 5 }, (_, n) => lantern({ itemId: `lantern-${n}` }));
  const lines = [
    'Light for the {bought} at night',
    'Somewhere to hang in the {bought}',
    'No more feeling for the zip',
  ];

  it('writes in batches, in order, with model and evidence, and says no sentence twice', async () => {
    const sizes: number[] = [];
    const writer = openWriter(async (some) => {
      sizes.push(some.length);
      return some.map(() => lines.map((text) => ({ text, hasPointers: true })));
    }, 2);
    const written = await readAll(writer.write(asks, 0, never));
    expect(sizes).toEqual([2, 2, 1]);
    expect(written.map(({ itemId }) => itemId)).toEqual(asks.map(({ itemId }) => itemId));
    expect(written[0]!.reason).toEqual({
      text: 'Light for the tent at night',
      generated: true,
      model: 'fake@1',
      evidence: [
        { kind: 'item', ref: 'item-1', text: 'camping lantern' },
        { kind: 'item', ref: 'bought-1', text: 'tent' },
      ],
    });
    expect(new Set(written.slice(0, 3).map(({ reason }) => reason!.text)).size).toBe(3);
    expect(written[3]).toEqual({ itemId: 'lantern-3', refusal: 'repeated' });
  });

  it('asks its engine once for the same ask', async () => {
    let calls = 0;
    const writer = openWriter(async (some) => {
      calls++;
      return some.map(({ itemId }) => [
        { text: `light for the {bought} ${'ab'[Number(itemId.at(-1)) % 2]}t night`, hasPointers: true },
      ]);
    });
    const first = await readAll(writer.write(asks.slice(0, 2), 0, never));
    expect(await readAll(writer.write(asks.slice(0, 2), 0, never))).toEqual(first);
    expect(calls).toBe(1);
  });

  it('passes on what an engine throws, and keeps nothing of it', async () => {
    let isBroken = true;
    const writer = openWriter(async (some) => {
      if (isBroken) throw new Error('out of memory');
      return some.map(() => [{ text: lines[0]!, hasPointers: true }]);
    });
    await expect(readAll(writer.write(asks.slice(0, 1), 0, never))).rejects.toThrow('out of memory');
    isBroken = false;
    expect((await readAll(writer.write(asks.slice(0, 1), 0, never)))[0]!.reason).toBeDefined();
  });

  it('stops when it is told to, between two batches', async () => {
    let drafted = 0;
    const stop = {
      aborted: false,
      throwIfAborted() {
        if (stop.aborted) throw new Error('aborted');
      },
    };
    const writer = openWriter(async (some) => {
      drafted++;
      stop.aborted = true;
      return some.map(() => []);
    }, 1);
    await expect(readAll(writer.write(asks, 0, stop))).rejects.toThrow('aborted');
    expect(drafted).toBe(1);
  });
});
