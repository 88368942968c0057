import { describe, expect, it } from 'vitest';
import { parseParameters } from './parameters.ts';

describe('parameters', () => {
  it('needs none', () => {
    expect(parseParameters('')).toEqual({ pack: '/models/demo/', writer: false });
  });

  it('reads all of them', () => {
    expect(parseParameters('?device=wasm&lang=zh-CN&consent=none&pack=/models/other&writer')).toEqual({
      pack: '/models/other/',
      writer: true,
      device: 'wasm',
      language: 'zh-CN',
      consent: 'none',
    });
  });

  it('passes over values it does not know', () => {
    expect(parseParameters('?device=tpu&lang=fr&consent=yes')).toEqual({
      pack: '/models/demo/',
      writer: false,
    });
  });

  it('takes no pack from another origin', () => {
    for (const pack of [
      'https://elsewhere.example/',
      '//elsewhere.example/',
      '/\\elsewhere.example/',
      'models/',
    ]) {
      expect(parseParameters(`?pack=${encodeURIComponent(pack)}`).pack, pack).toBe('/models/demo/');
    }
  });
});
