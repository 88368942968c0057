import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, readKept } from './keep.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

function createStorage(): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
    get length() {
      return texts.size;
    },
  } as Storage;
}

describe('what the shop keeps', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', createStorage());
    vi.stubGlobal('sessionStorage', createStorage());
  });
  afterEach(() => vi.unstubAllGlobals());

  it('comes back as it was put', () => {
    keep('cart', '茶壶', 'lasting');
    expect(readKept('cart', isText)).toBe('茶壶');
  });

  it('moves from lasting to visit and leaves nothing behind', () => {
    keep('cart', 'teapot', 'lasting');
    keep('cart', 'teapot', 'visit');
    expect(localStorage.length).toBe(0);
    expect(readKept('cart', isText)).toBe('teapot');
  });

  it('is as if it were not there when it is not what it should be', () => {
    localStorage.setItem('inkling-shop.cart', '{broken');
    expect(readKept('cart', isText)).toBeUndefined();
    localStorage.setItem('inkling-shop.cart', '42');
    expect(readKept('cart', isText)).toBeUndefined();
  });

  it('is forgotten, without an error, where storage is refused', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    vi.stubGlobal('sessionStorage', undefined);
    keep('cart', 'teapot', 'lasting');
    expect(readKept('cart', isText)).toBeUndefined();
  });
});
