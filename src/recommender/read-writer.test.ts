import { describe, expect, it } from 'vitest';
import { MisuseError } from '../errors.ts';
import { readWriter } from './read-writer.ts';

const page = 'https://shop.example/en/kettles/';

describe('readWriter', () => {
  it('leaves the pack its own writer', () => expect(readWriter(true, page)).toEqual({}));

  it('knows an engine by its draft()', () => {
    const engine = { id: 'x', batch: 1, draft: async () => [] };
    expect(readWriter(engine, page).engine).toBe(engine);
  });

  it.each([
    ['/models/my-llm/', 'https://shop.example/models/my-llm/'],
    ['/models/my-llm', 'https://shop.example/models/my-llm/'],
    ['llm', 'https://shop.example/en/kettles/llm/'],
    ['https://files.example/llm//', 'https://files.example/llm/'],
  ])('makes an address of the folder %s', (model, url) => {
    expect(readWriter({ model }, page)).toEqual({ hosted: { url } });
  });

  it('hands a form on', () => {
    expect(readWriter({ model: '/m/', dtype: 'q4' }, page).hosted).toMatchObject({ dtype: 'q4' });
  });

  it('says what it takes instead of anything else', () => {
    for (const odd of [{}, { model: '' }, { model: 7 }, 'llm'])
      expect(() => readWriter(odd as never, page)).toThrow(MisuseError);
    expect(() => readWriter({} as never, page)).toThrow("{ model: '/models/my-llm/' } or an engine");
    expect(() => readWriter({ model: '/m/', dtype: 'q2' as never }, page)).toThrow('q8, q4, fp16, fp32');
  });
});
