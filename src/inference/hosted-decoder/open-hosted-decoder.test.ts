import { afterEach, describe, expect, it } from 'vitest';
import { DeadlineError, ModelLoadError, ModelMismatchError } from '../../errors.ts';
import type { ChatTurn } from './chat.ts';
import { loadDecoderTokenizer } from './decoder-tokenizer.ts';
import { openModelFiles } from './model-files.ts';
import { type HostedDecoder, type HostedDecoderOptions, openHostedDecoder } from './open-hosted-decoder.ts';
import { changed, golden, madeUpFiles, onlyWasm, runtime, textOf } from './test/made-up-files.ts';

let opened: HostedDecoder | undefined;
afterEach(async () => {
  await opened?.dispose();
  opened = undefined;
});

async function open(
  changes: Parameters<typeof madeUpFiles>[0] = {},
  over: Partial<HostedDecoderOptions> = {},
): Promise<HostedDecoder> {
  const answers = { temperature: 0, ...over.answers };
  const files = madeUpFiles(changes);
  opened = await openHostedDecoder({ files, runtime, device: 'auto', facts: onlyWasm, ...over, answers });
  return opened;
}

const never = { throwIfAborted() {} };
const asPrompt = (turns: readonly ChatTurn[], seed = 1) => ({
  ...{ opening: turns.slice(0, -1), seed },
  ask: turns.at(-1)!.content,
});
const prompts = golden.cases.map(({ turns }) => asPrompt(turns));
/** What this model says comes to no end by itself, but for the first: its last token is an end. */
const endingWith = (id: number) => ({ 'generation_config.json': { eos_token_id: [2, id] } });

describe('opening a hosted model', () => {
  it('takes what the folder has that suits the device, and says which', async () => {
    const decoder = await open();
    expect(decoder).toMatchObject({
      ...{ id: 'made-up@fp32', device: 'wasm', dtype: 'fp32' },
      ...{ batch: 4, reasons: [] },
    });
  });

  it('says why a wish for a GPU was not granted', async () => {
    const { device, reasons } = await open({}, { device: 'webgpu' });
    expect([device, ...reasons]).toEqual(['wasm', expect.stringContaining('promise integration')]);
  });

  it.each<
    [
      string,
      Record<string, string | object | null>,
      typeof ModelLoadError | typeof ModelMismatchError,
      string,
    ]
  >([
    ['no config', { 'config.json': null }, ModelLoadError, 'config.json is missing: a hosted model needs'],
    ['a config cut short', { 'config.json': '{"model_type":' }, ModelLoadError, 'config.json is not JSON'],
    ['a list as its config', { 'config.json': '[]' }, ModelLoadError, 'holds no JSON object'],
    [
      'an encoder in it',
      { 'config.json': changed('config.json', { is_encoder_decoder: true, model_type: 't5' }) },
      ModelMismatchError,
      "'t5', an encoder with a decoder",
    ],
    [
      'a config of something else',
      { 'config.json': { model_type: 'x' } },
      ModelMismatchError,
      'num_hidden_layers',
    ],
    ['no tokenizer', { 'tokenizer.json': null }, ModelLoadError, 'tokenizer.json is missing'],
    [
      'a strange tokenizer',
      { 'tokenizer.json': { model: { type: 'Abacus' } } },
      ModelMismatchError,
      'tokenizer.json cannot be read',
    ],
    ['a broken template', { 'chat_template.jinja': '{% for x in %}' }, ModelMismatchError, 'chat template'],
    [
      'no end',
      {
        'generation_config.json': null,
        'config.json': changed('config.json', { eos_token_id: null }),
        'tokenizer.json': textOf('tokenizer.json').replaceAll(/im_end|endoftext/g, 'other'),
      },
      ModelMismatchError,
      'names no eos_token_id',
    ],
    [
      'no graph',
      { 'onnx/model.onnx': null },
      ModelLoadError,
      'has none of onnx/model_quantized.onnx, onnx/model_int8.onnx, onnx/model_uint8.onnx, onnx/model_q4.onnx, onnx/model_q4f16.onnx, onnx/model.onnx: copy one',
    ],
    [
      'a page as its graph',
      { 'onnx/model.onnx': '<!doctype html>' },
      ModelLoadError,
      'upload the file itself',
    ],
    [
      'a pointer as its graph',
      { 'onnx/model.onnx': 'version https://git-lfs' },
      ModelLoadError,
      'pointer of Git LFS',
    ],
    [
      'a spoilt graph',
      { 'onnx/model.onnx': '\u0008\u0009 spoilt' },
      ModelLoadError,
      'could not be opened on wasm',
    ],
    [
      'weights left behind',
      { 'onnx/model.onnx': 'file:onnx/model_bare.onnx', 'onnx/model_bare.onnx_data': null },
      ModelLoadError,
      'onnx/model_bare.onnx_data is missing: onnx/model.onnx keeps its weights in it',
    ],
    [
      'the config of a larger model',
      { 'config.json': changed('config.json', { num_hidden_layers: 4 }) },
      ModelMismatchError,
      'keys and values of 2 layers, config.json says 4',
    ],
    [
      'the config of a wider model',
      { 'config.json': changed('config.json', { num_key_value_heads: 4 }) },
      ModelMismatchError,
      'config.json says 4 heads of 8',
    ],
  ])('says what is wrong with a folder that has %s', async (_, changes, kind, words) => {
    const opening = open(changes);
    await expect(opening).rejects.toThrow(words);
    await expect(opening).rejects.toBeInstanceOf(kind);
    await expect(opening).rejects.toThrow('https://shop.example/models/made-up/');
  });

  it('says that a graph is no decoder with a past, and what one wants that we do not have', async () => {
    const { readFileSync } = await import('node:fs');
    const read = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)));
    const writer = read('../made-up-writer/writer.wasm.q8.onnx');
    await expect(open({ 'onnx/model.onnx': writer })).rejects.toThrow('has no inputs past_key_values.N.key');
  });

  it('looks for no other form than the one wished for', async () => {
    await expect(open({}, { dtype: 'q4' })).rejects.toThrow(
      'has none of onnx/model_q4.onnx, onnx/model_q4f16.onnx:',
    );
  });

  it('reads a folder over HTTP: what is missing, refused, or a page in its place', async () => {
    const files = openModelFiles('https://shop.example/m/', async (url) => {
      const file = String(url).split('/m/')[1];
      if (file === 'config.json') return new Response('{}');
      if (file === 'page')
        return new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
      if (file === 'down') throw new TypeError('Failed to fetch');
      return new Response('', { status: file === 'forbidden' ? 403 : 404 });
    });
    expect(await files.read('config.json')).toEqual(new TextEncoder().encode('{}'));
    expect(await files.read('gone')).toBeUndefined();
    expect(await files.read('page')).toBeUndefined();
    await expect(files.read('forbidden')).rejects.toThrow('https://shop.example/m/forbidden answered 403');
    await expect(files.read('down')).rejects.toThrow('could not be fetched');
  });
});

describe('what a hosted model answers', () => {
  it('is the text of the reference, up to the end that the model itself set', async () => {
    const decoder = await open();
    const [answer] = await decoder.write(prompts.slice(0, 1), never);
    const { said, saidText } = golden.cases[0]!;
    expect(said.at(-1)).toBe(0);
    expect(answer).toBe(saidText);
    expect(answer).not.toBe('');
  });

  it('is nothing where it would not come to an end', async () => {
    expect(await (await open()).write(prompts.slice(1), never)).toEqual(['', '', '']);
  });

  it.each([150, 292, 244])('ends at any end that the folder names: %i', async (id) => {
    const at = golden.cases.findIndex(({ said }) => said.includes(id));
    const { said } = golden.cases[at]!;
    const [answer] = await (await open(endingWith(id))).write([prompts[at]!], never);
    const { decode } = await loadDecoderTokenizer(madeUpFiles());
    expect(answer).toBe(decode(said.slice(0, said.indexOf(id))));
    expect(answer).not.toBe('');
  });

  it('is the same alone, side by side, and after other prompts of the same opening', async () => {
    const opening: ChatTurn[] = [{ role: 'system', content: 'Facts are words.' }];
    const asks = ['tent', 'a lantern for the tent', '灯', 'rope', 'kettle', 'mug'];
    const many = asks.map((ask, seed) => ({ ...{ opening, ask, seed } }));
    const decoder = await open({}, { answers: { temperature: 3, minP: 0.02, maxTokens: 60 } });
    const together = await decoder.write(many, never);
    expect(new Set(together).size).toBeGreaterThan(1);
    for (const [at, prompt] of many.entries()) {
      expect(await decoder.write([prompt], never)).toEqual([together[at]]);
      expect(await decoder.write([{ ...prompt, opening: [...opening] }], never)).toEqual([together[at]]);
    }
  });

  it('takes the rules into the first ask where a template knows no system, and goes on from plain text without one', async () => {
    const strict =
      "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}{{ messages[0].content }}";
    const turns: ChatTurn[] = [
      { role: 'system', content: 'Rules' },
      { role: 'user', content: 'Facts' },
      { role: 'assistant', content: 'Line' },
    ];
    const { openChat } = await import('./chat.ts');
    expect((await openChat({}, strict, '')).render(turns)).toBe('Rules\n\nFacts');
    const plain = await openChat({}, undefined, '');
    expect(plain.hasTemplate).toBe(false);
    expect(plain.render([...turns, { role: 'user', content: 'More' }])).toBe(
      'Rules\nFacts\n→ Line\n\nMore\n→',
    );
    const named = [
      { name: 'tools', template: 'no' },
      { name: 'default', template: '{{ bos_token }}yes' },
    ];
    const config = { chat_template: named, bos_token: { content: '<s>' } };
    expect((await openChat(config, undefined, '')).render(turns)).toBe('<s>yes');
    await expect(open({ 'tokenizer_config.json': null })).resolves.toBeDefined();
  });

  it('misses its deadline instead of going on', async () => {
    const decoder = await open({}, { answers: { deadlineMs: -1 } });
    const writing = decoder.write(prompts, never);
    await expect(writing).rejects.toBeInstanceOf(DeadlineError);
    await expect(writing).rejects.toThrow('too large for this device');
  });

  it('ends at an abort, and answers the next question', async () => {
    const decoder = await open();
    let asked = 0;
    const stop = {
      throwIfAborted() {
        if (++asked > 4) throw new DOMException('stopped', 'AbortError');
      },
    };
    await expect(decoder.write(prompts, stop)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(5);
    expect((await decoder.write(prompts.slice(0, 1), never))[0]).not.toBe('');
  });

  it('answers calls that overlap one after another, whatever they open with', async () => {
    const decoder = await open();
    const alone: string[][] = [];
    for (const prompt of prompts) alone.push(await decoder.write([prompt], never));
    expect(await Promise.all(prompts.map((prompt) => decoder.write([prompt], never)))).toEqual(alone);
  });

  it('refuses a prompt that the model could not read to its end', async () => {
    const short = { 'config.json': changed('config.json', { max_position_embeddings: 40 }) };
    await expect((await open(short)).write(prompts, never)).rejects.toThrow('the model reads 40');
  });
});
