import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpFiles, runtime } from '../inference/hosted-decoder/test/made-up-files.ts';
import type { Ask } from '../reasons/writer/ask.ts';
import type { Language } from '../types.ts';
import type { WriterConfig, WriterNotice } from './api.ts';
import { openHostedWriter } from './open-hosted-writer.ts';
import { createWriterHost } from './writer-host.ts';

const model = { url: 'https://shop.example/models/made-up/' };
const config: WriterConfig = {
  packUrl: 'https://shop.example/pack/',
  device: 'wasm',
  seed: 1,
  hosted: model,
};

/** The folder as a shop hosts it, over HTTP. */
function serve(changes: Parameters<typeof madeUpFiles>[0] = {}) {
  const asked: string[] = [];
  const { where, read } = madeUpFiles(changes);
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.replace(where, ''));
    const bytes = await read(url.replace(where, ''));
    return bytes ? new Response(bytes) : new Response('', { status: 404 });
  });
  return asked;
}

async function openHost() {
  const notices: WriterNotice[] = [];
  const host = createWriterHost({
    openEngine: ({ hosted, device }) => openHostedWriter(hosted!, { device }, runtime),
    openNames: async () => ({ en: [], 'zh-CN': [] }),
  });
  await host.open(config, (notice) => void notices.push(notice));
  await vi.waitFor(() => expect(notices.at(-1)!.state).not.toBe('loading'), { timeout: 10_000 });
  return { host, notice: notices.at(-1)! };
}

const asks = Array.from({ length: 10 }, (_, n): Ask => {
  const language: Language = n % 2 ? 'zh-CN' : 'en';
  return {
    ...{ itemId: `lantern-${n}`, language },
    title: language === 'en' ? 'Halidon camping lantern' : '哈利顿露营灯',
    facts: [
      {
        kind: 'item',
        words: language === 'en' ? 'camping lantern' : '露营灯',
        isNamable: true,
        evidence: [],
      },
      { kind: 'bought', words: language === 'en' ? 'tent' : '帐篷', isNamable: true, evidence: [] },
    ],
  };
});

describe('a hosted model as the writer', () => {
  beforeEach(() => void vi.unstubAllGlobals());
  afterEach(() => void vi.unstubAllGlobals());

  it('opens over HTTP, says on what it runs, and asks for small files first', async () => {
    const asked = serve();
    const { notice } = await openHost();
    expect(notice).toMatchObject({ state: 'ready', device: 'wasm', dtype: 'fp32' });
    const firstGraph = asked.findIndex((file) => file.startsWith('onnx/'));
    expect(asked.slice(0, firstGraph).sort()).toEqual([
      'chat_template.jinja',
      'config.json',
      'generation_config.json',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
  });

  it('shows nothing of what random weights say, so that the phrasebook stays', async () => {
    // With so many ends a line comes to one.
    serve({ 'generation_config.json': { eos_token_id: Array.from({ length: 60 }, (_, at) => 150 + at) } });
    const { host } = await openHost();
    const outcome = await host.write(asks, 0);
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value.map(({ reason }) => reason)).toEqual(asks.map(() => undefined));
    const refusals = new Set(outcome.value.map(({ refusal }) => refusal));
    refusals.delete('silent');
    expect(refusals.size).toBeGreaterThan(0);
  });

  it('is stopped between two tokens', async () => {
    serve();
    const { host } = await openHost();
    let asked = 0;
    const stop = {
      aborted: false,
      throwIfAborted() {
        if (++asked > 5) throw new Error('stopped');
      },
    };
    expect(await host.write(asks, 0, stop)).toMatchObject({ ok: false, message: 'stopped' });
    expect(asked).toBe(6);
  });

  it('says which file is wrong, in its notice and to whoever asks', async () => {
    serve({ 'tokenizer.json': null });
    const { host, notice } = await openHost();
    const reason = expect.stringContaining('https://shop.example/models/made-up/tokenizer.json is missing');
    expect(notice).toMatchObject({ state: 'failed', reason });
    expect(await host.write(asks, 0)).toMatchObject({ ok: false, code: 'model-load', message: reason });
  });
});
