import { describe, expect, it } from 'vitest';
import { parseParameters, toggleWriter } from './parameters.ts';

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

describe('toggleWriter', () => {
  it('turns the writer on and off and keeps the rest of the address', () => {
    const off = 'https://shop.example/?lang=en#/item/tent-1';
    const on = toggleWriter(off);
    expect(parseParameters(new URL(on).search)).toMatchObject({ writer: true, language: 'en' });
    expect(new URL(on).hash).toBe('#/item/tent-1');
    expect(toggleWriter(on)).toBe(off);
  });
});
