import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cutText, decodeEntities } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['<b>Tea</b>', 'Tea'],
    ['&lt;b&gt;Tea&lt;/b&gt;', 'Tea'],
    ['Screws < 5 mm & > 3 mm', 'Screws < 5 mm & > 3 mm'],
    ['Tea<br/>caddy', 'Tea caddy'],
    ['Tea<script>alert(1)</script>', 'Tea'],
    ['Tea <!-- hidden --> caddy', 'Tea caddy'],
    ['  Tea\u00a0\n caddy\u200b ', 'Tea caddy'],
    ['Tom &amp; Jerry&#39;s &#x4E2D;', "Tom & Jerry's 中"],
    ['&unknown; stays', '&unknown; stays'],
    ['茶叶 100克', '茶叶 100克'],
  ])('%s', (raw, text) => {
    expect(cleanText(raw).text).toBe(text);
  });

  it('leaves no tag of any text', () => {
    const soup = fc.string({
      unit: fc.constantFrom('<', '>', '/', 'b', 'script', '&lt;', '&gt;', '&amp;', ' '),
    });
    fc.assert(
      fc.property(soup, (raw) => {
        expect(cleanText(raw).text).not.toMatch(/<\/?[a-zA-Z][^<>]*>/);
      }),
    );
  });

  it('tells whether there was HTML', () => {
    expect(cleanText('<i>Tea</i>').hadHtml).toBe(true);
    expect(cleanText('Tea & caddy').hadHtml).toBe(false);
  });
});

describe('decodeEntities', () => {
  it('decodes once and makes no control characters', () => {
    expect(decodeEntities('&amp;lt;')).toBe('&lt;');
    expect(decodeEntities('&#0;&#x110000;')).toBe('  ');
  });
});

describe('cutText', () => {
  it('cuts at a word, and never inside a character', () => {
    expect(cutText('a kettle of steel', 12)).toBe('a kettle…');
    expect(cutText('ab😀cd', 4)).toBe('ab…');
    expect(cutText('short', 12)).toBe('short');
  });
});
