import { describe, expect, it } from 'vitest';
import { checkModifier } from './check-modifier.ts';

const core = { en: 'hiking boots', 'zh-CN': '登山鞋' };
const isBrand = (text: string): boolean => text.includes('tinnock');

describe('checkModifier', () => {
  it('keeps what tells the thing apart, in each language', () => {
    const modifier = { en: 'waterproof', 'zh-CN': '防水' };
    expect(checkModifier(modifier, core, isBrand)).toEqual(modifier);
  });

  it('drops empty talk, brands, and what the core word says already', () => {
    expect(checkModifier({ en: 'smart', 'zh-CN': '防水' }, core, isBrand)).toEqual({ 'zh-CN': '防水' });
    expect(checkModifier({ en: 'Tinnock wide' }, core, isBrand)).toBeUndefined();
    expect(checkModifier({ en: 'hiking', 'zh-CN': '登山' }, core, isBrand)).toBeUndefined();
    expect(checkModifier(undefined, core, isBrand)).toBeUndefined();
    expect(checkModifier({ en: '  ' }, core, isBrand)).toBeUndefined();
  });

  it('says nothing twice, and of a list the first', () => {
    const bag = { en: 'down sleeping bag', 'zh-CN': '羽绒睡袋' };
    expect(checkModifier({ en: 'duck down', 'zh-CN': '鸭绒' }, bag, isBrand)).toBeUndefined();
    expect(checkModifier({ en: 'canvas, leather', 'zh-CN': '帆布、皮' }, core, isBrand)).toEqual({
      en: 'canvas',
      'zh-CN': '帆布',
    });
  });

  it('leaves words alone that only look like an empty one', () => {
    expect(checkModifier({ en: 'sunset orange' }, core, isBrand)).toEqual({ en: 'sunset orange' });
  });
});
