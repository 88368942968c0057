import { describe, expect, it } from 'vitest';
import { cleanTitle } from './clean-title.ts';

describe('cleanTitle', () => {
  it.each([
    ['Oakfen kettle, steel, 1.7 L', 'Oakfen', 'kettle'],
    ['[New] Kettle (2 pack) with stand', undefined, 'Kettle'],
    ['Kettle 1.7 L w/ stand', undefined, 'Kettle'],
    ['【买一送一】家用水壶2L', undefined, '家用水壶'],
    ['木沼 水壶 1500ml', '木沼', '水壶'],
    ['Oakfen milk powder stage 2, 400 g', 'Oakfen', 'milk powder stage 2'],
    ['成长奶粉3段 900克', undefined, '成长奶粉3段'],
    ['12段折叠杆', undefined, '12段折叠杆'],
  ])('%s (%s) is %s', (title, brand, clean) => {
    expect(cleanTitle(title, brand)).toBe(clean);
  });

  it('keeps a title of which nothing would be left', () => {
    expect(cleanTitle('500 ml')).toBe('500 ml');
    expect(cleanTitle('(2 pack)')).toBe('(2 pack)');
  });
});
