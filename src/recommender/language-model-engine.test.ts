import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError, DeviceUnavailableError } from '../errors.ts';
import { type Ask, giveVoice } from '../reasons/writer/ask.ts';
import type { Language } from '../types.ts';
import { openPageWriter } from '../worker/page-writer.ts';
import type {
  LanguageModelApi,
  LanguageModelAvailability,
  LanguageModelCore,
  LanguageModelSession,
} from './language-model-api.ts';
import { createLanguageModelEngine } from './language-model-engine.ts';

const lantern = (itemId = 'lantern', language: Language = 'en'): Ask => ({
  ...{ itemId, language },
  title: 'Halidon camping lantern',
  facts: [
    { kind: 'item', words: language === 'en' ? 'camping lantern' : '露营灯', isNamable: true, evidence: [] },
    { kind: 'bought', words: language === 'en' ? 'tent' : '帐篷', isNamable: true, evidence: [] },
  ],
});
const asks = ['a', 'b'].map((itemId) => giveVoice(lantern(itemId), 0, 1));
const hanging = () => new Promise<never>(() => {});
const untilAbort = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
const errorNamed = (name: string, message = 'no') => Object.assign(new Error(message), { name });

/** A model that writes English, and what was done with it. */
function fakeModel(over: Partial<LanguageModelApi> & { prompt?: LanguageModelSession['prompt'] } = {}) {
  const log = { created: 0, open: 0, asked: [] as string[], stops: [] as AbortSignal[] };
  const session = (): LanguageModelSession => {
    log.open++;
    let isOpen = true;
    return {
      async prompt(text, { signal }) {
        log.asked.push(text);
        log.stops.push(signal);
        return over.prompt ? over.prompt(text, { signal }) : '"light for the tent at night."';
      },
      clone: async () => session(),
      destroy() {
        if (isOpen) log.open--;
        isOpen = false;
      },
    };
  };
  const api: LanguageModelApi = {
    availability: async ({ expectedOutputs }) =>
      expectedOutputs?.[0]?.languages[0] === 'zh' ? 'unavailable' : 'available',
    async create() {
      log.created++;
      return session();
    },
    ...over,
  };
  return { api, log };
}

const always = (state: LanguageModelAvailability) => async (_: LanguageModelCore) => state;
const { signal: never } = new AbortController();

describe("the browser's language model", () => {
  it('writes a line for each ask in a session of its own, from one opening', async () => {
    const { api, log } = fakeModel();
    const engine = createLanguageModelEngine({ api });
    await engine.open!();
    const line = { text: 'Light for the tent at night', hasPointers: false };
    expect(await engine.draft(asks, never)).toEqual([[line], [line]]);
    expect(log).toMatchObject({ created: 1, open: 1 });
    expect(log.asked[0]).toContain('"camping lantern"');
  });

  it('tells the model its languages alike when asking and when starting', async () => {
    const told: LanguageModelCore[] = [];
    const { api } = fakeModel();
    const listening: LanguageModelApi = {
      availability(core) {
        told.push(core);
        return api.availability(core);
      },
      create({ expectedInputs, expectedOutputs, ...start }) {
        told.push({ expectedInputs, expectedOutputs } as LanguageModelCore);
        return api.create(start);
      },
    };
    await createLanguageModelEngine({ api: listening }).draft(asks, never);
    expect(told).toHaveLength(2);
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toEqual({
      expectedInputs: [{ type: 'text', languages: ['en'] }],
      expectedOutputs: [{ type: 'text', languages: ['en'] }],
    });
  });

  it.each<[string, LanguageModelApi | undefined, string]>([
    ['there is none', undefined, 'no LanguageModel'],
    [
      'it cannot run here',
      fakeModel({ availability: always('unavailable') }).api,
      'cannot run on this device',
    ],
    ['it was not fetched', fakeModel({ availability: always('downloadable') }).api, 'mayDownload'],
    ['it is on its way', fakeModel({ availability: always('downloading') }).api, 'downloading'],
    [
      'it starts after a click',
      fakeModel({ create: () => Promise.reject(errorNamed('NotAllowedError')) }).api,
      'only after a click',
    ],
    [
      'it says late that it lacks the language',
      fakeModel({ create: () => Promise.reject(errorNamed('NotSupportedError')) }).api,
      'does not write en',
    ],
  ])('says why when %s', async (_, api, reason) => {
    const draft = createLanguageModelEngine({ api }).draft(asks, never);
    await expect(draft).rejects.toThrow(reason);
    await expect(draft).rejects.toBeInstanceOf(DeviceUnavailableError);
  });

  it('says which language it does not write, and opens for the other', async () => {
    const engine = createLanguageModelEngine({ api: fakeModel().api });
    await expect(engine.open!()).resolves.toBeUndefined();
    const chinese = engine.draft([giveVoice(lantern('a', 'zh-CN'), 0, 1)], never);
    await expect(chinese).rejects.toThrow('does not write zh-CN');
    await expect(engine.draft(asks, never)).resolves.toHaveLength(2);
  });

  it('opens for no language at all with the reason', async () => {
    const { api } = fakeModel({ availability: always('unavailable') });
    await expect(createLanguageModelEngine({ api }).open!()).rejects.toThrow('cannot run on this device');
    await expect(createLanguageModelEngine().open!()).rejects.toThrow('no LanguageModel');
  });

  it('has the model fetched only where that is allowed', async () => {
    const { api, log } = fakeModel({ availability: always('downloadable') });
    await expect(createLanguageModelEngine({ api }).open!()).rejects.toThrow('mayDownload');
    expect(log.created).toBe(0);
    const willing = createLanguageModelEngine({ api, mayDownload: true });
    await willing.open!();
    await expect(willing.draft(asks, never)).resolves.toHaveLength(2);
  });

  it('starts anew after a failure', async () => {
    let isBroken = true;
    const prompt = async () => {
      if (isBroken) throw errorNamed('QuotaExceededError', 'too long');
      return 'Light for the tent at night';
    };
    const { api, log } = fakeModel({ prompt });
    const engine = createLanguageModelEngine({ api });
    await expect(engine.draft(asks, never)).rejects.toThrow('too long');
    expect(log.open).toBe(0);
    isBroken = false;
    await expect(engine.draft(asks, never)).resolves.toHaveLength(2);
    expect(log).toMatchObject({ created: 2, open: 1 });
  });
});

describe('a language model that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function expectDeadline(draft: Promise<unknown>, ms: number) {
    const check = expect(draft).rejects.toBeInstanceOf(DeadlineError);
    await vi.advanceTimersByTimeAsync(ms);
    await check;
    expect(vi.getTimerCount()).toBe(0);
  }

  it('misses its deadline, is told to stop, and leaves nothing open', async () => {
    const { api, log } = fakeModel({ prompt: (_, { signal }) => untilAbort(signal) });
    const engine = createLanguageModelEngine({ api, lineDeadlineMs: 500 });
    await (engine.draft([], never) as Promise<unknown>);
    await expectDeadline(engine.draft(asks, never), 500);
    await vi.advanceTimersByTimeAsync(0);
    expect(log.asked).toHaveLength(1);
    expect(log.stops[0]!.aborted).toBe(true);
    expect(log.open).toBe(0);
  });

  it.each<[string, Partial<LanguageModelApi>]>([
    ['when asked whether it is there', { availability: hanging }],
    ['when started', { create: hanging }],
  ])('%s', async (_, over) => {
    const { api } = fakeModel(over);
    const engine = createLanguageModelEngine({ api, openDeadlineMs: 4_000 });
    await engine.draft([], never);
    await expectDeadline(engine.draft(asks, never), 4_000);
  });

  it('heeds an abort at once even where the model does not', async () => {
    const { api } = fakeModel({ prompt: hanging });
    const engine = createLanguageModelEngine({ api });
    const stop = new AbortController();
    const check = expect(engine.draft(asks, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(1);
    stop.abort();
    await check;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page writer over it', () => {
  const config = { packUrl: 'https://shop.example/pack/', device: 'auto', seed: 1 } as const;

  it('shows what passes the guard and says which model wrote it', async () => {
    const lines = ['The best tent light ever', 'Light for the tent at night'];
    const { api } = fakeModel({ prompt: async () => lines.pop()! });
    const writer = openPageWriter(createLanguageModelEngine({ api }));
    const notices: string[] = [];
    await writer.open(config, ({ state }) => void notices.push(state));
    const written = await writer.write([lantern('a'), lantern('b')], 0);
    expect(notices).toEqual(['loading', 'ready']);
    expect(written).toMatchObject({
      ok: true,
      value: [
        { reason: { text: 'Light for the tent at night', model: 'language-model@browser' } },
        { refusal: 'absolute' },
      ],
    });
  });

  it('tells by its notice that nothing will be written, and fails each call in words', async () => {
    const writer = openPageWriter(createLanguageModelEngine());
    const notice = await new Promise((resolve) =>
      writer.open(config, (each) => each.state !== 'loading' && resolve(each)),
    );
    expect(notice).toMatchObject({ state: 'failed', reason: expect.stringContaining('no LanguageModel') });
    expect(await writer.write([lantern()], 0)).toMatchObject({ ok: false, code: 'device-unavailable' });
  });

  it('turns a failing model into an error, so that other lines stay', async () => {
    const { api } = fakeModel({ prompt: () => Promise.reject(new Error('model crashed')) });
    const writer = openPageWriter(createLanguageModelEngine({ api }));
    await writer.open(config, () => {});
    expect(await writer.write([lantern()], 0)).toMatchObject({ ok: false, message: 'model crashed' });
  });

  it('is stopped by a signal', async () => {
    const { api, log } = fakeModel({ prompt: (_, { signal }) => untilAbort(signal) });
    const writer = openPageWriter(createLanguageModelEngine({ api }));
    await writer.open(config, () => {});
    const stop = new AbortController();
    const writing = writer.write([lantern()], 0, stop.signal);
    await vi.waitFor(() => expect(log.asked).toHaveLength(1));
    stop.abort();
    expect(await writing).toMatchObject({ ok: false });
    expect(log.stops[0]!.aborted).toBe(true);
  });
});
