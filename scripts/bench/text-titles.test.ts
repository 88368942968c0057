import { describe, expect, it } from 'vitest';
import { readTitles } from './text-titles.mjs';

describe('the titles that the text encoder is timed with', () => {
  it('are a thousand different ones, half of them Chinese, short and long', () => {
    const titles = readTitles();
    const chinese = titles.filter((title) => /\p{Script=Han}/u.test(title));
    const lengths = titles.map((title) => title.length);
    expect(titles).toHaveLength(1_000);
    expect(new Set(titles).size).toBeGreaterThan(990);
    expect(chinese.length).toBeGreaterThanOrEqual(490);
    expect(chinese.length).toBeLessThanOrEqual(510);
    expect(Math.max(...lengths)).toBeGreaterThan(4 * Math.min(...lengths));
  });
});
