import { describe, expect, it } from 'vitest';
import { createNameFinder } from './name-finder.ts';

describe('createNameFinder', () => {
  it('finds whole English names as they are written, the longest first', () => {
    const find = createNameFinder(['York', 'New York', 'Ulm', 'C&A (EU)'], 'en');
    expect(find('Rain over New York again')).toBe('New York');
    expect(find('A Ulmer tower')).toBeUndefined();
    expect(find('An ulm of nothing')).toBeUndefined();
    expect(find('From C&A (EU) at last')).toBe('C&A (EU)');
  });

  it('finds Chinese names anywhere', () => {
    const find = createNameFinder(['中秋', '杭州'], 'zh-CN');
    expect(find('等杭州放晴')).toBe('杭州');
    expect(find('等天放晴')).toBeUndefined();
  });

  it('knows none where there are none, or only ones too short to tell', () => {
    expect(createNameFinder([], 'en')('New York')).toBeUndefined();
    expect(createNameFinder(['A', ' '], 'en')('A new day')).toBeUndefined();
  });
});
