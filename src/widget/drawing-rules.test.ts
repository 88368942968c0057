import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAttribute, isSafeColor, isShape } from './drawing-rules.ts';

describe('isShape', () => {
  it('lets shapes and groups pass', () => {
    for (const name of ['svg', 'g', 'path', 'ellipse']) expect(isShape(name)).toBe(true);
  });

  it('leaves out what could run, fetch or restyle', () => {
    const refused = [
      'script',
      'style',
      'image',
      'use',
      'a',
      'foreignObject',
      'animate',
      'set',
      'filter',
      'text',
    ];
    for (const name of refused) expect(isShape(name)).toBe(false);
  });
});

describe('isSafeAttribute', () => {
  it('lets geometry and paint pass', () => {
    expect(isSafeAttribute('path', 'd', 'M0 0Q21 -25 0 -50Z')).toBe(true);
    expect(isSafeAttribute('path', 'fill', 'var(--main)')).toBe(true);
    expect(isSafeAttribute('g', 'transform', 'translate(84 290) scale(1.15)')).toBe(true);
    expect(isSafeAttribute('rect', 'width', '400')).toBe(true);
  });

  it('leaves out handlers, styles, references and ids', () => {
    for (const name of [
      'onload',
      'onclick',
      'style',
      'href',
      'xlink:href',
      'id',
      'class',
      'filter',
      'mask',
    ]) {
      expect(isSafeAttribute('path', name, 'none')).toBe(false);
    }
  });

  it('leaves out values that point elsewhere', () => {
    for (const value of [
      'url(#a)',
      'URL(https://x.test/a.svg#b)',
      'image-set(a)',
      'u\\72l(x)',
      'javascript:1',
    ]) {
      expect(isSafeAttribute('path', 'fill', value)).toBe(false);
    }
  });

  it('leaves the size of the whole drawing to the card', () => {
    expect(isSafeAttribute('svg', 'width', '400')).toBe(false);
    expect(isSafeAttribute('svg', 'viewBox', '0 0 400 500')).toBe(true);
  });

  it('keeps every attribute of the demo shop’s own drawings but the name space and the size', () => {
    const folder = new URL('../demo/pictures/', import.meta.url);
    const lost = new Set<string>();
    for (const file of readdirSync(folder)) {
      for (const [, shape, rest] of readFileSync(new URL(file, folder), 'utf8').matchAll(
        /<(\w+)\b([^>]*)>/g,
      )) {
        if (!isShape(shape!)) lost.add(shape!);
        for (const [, name, value] of rest!.matchAll(/([\w:-]+)="([^"]*)"/g)) {
          if (!isSafeAttribute(shape!, name!, value!)) lost.add(`${shape} ${name}`);
        }
      }
    }
    expect([...lost]).toEqual(['svg xmlns']);
  });
});

describe('isSafeColor', () => {
  it('takes the ways a color is written', () => {
    for (const value of [
      '#fff',
      '#1c2130',
      '#1c2130aa',
      'tomato',
      'rgb(1 2 3 / 50%)',
      'hsl(20deg, 10%, 5%)',
    ]) {
      expect(isSafeColor('main', value)).toBe(true);
    }
  });

  it('refuses what could point elsewhere, and names that are none', () => {
    for (const value of ['url(x)', 'u\\72l(x)', 'red;}', 'image(a)', 'image-set("a" 1x)', '']) {
      expect(isSafeColor('main', value)).toBe(false);
    }
    expect(isSafeColor('-x', 'red')).toBe(false);
    expect(isSafeColor('a b', 'red')).toBe(false);
  });

  it('never takes a value with an address in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(isSafeColor('main', `${before}url(${after}`)).toBe(false);
      }),
    );
  });
});
