import type { Language } from '../../index.ts';
import { en, type Strings } from './en.ts';
import { type KnowsStrings, knowsEn } from './knows-en.ts';
import { knowsZhCN } from './knows-zh-cn.ts';
import { zhCN } from './zh-cn.ts';

export interface AllStrings extends Strings {
  knows: KnowsStrings;
}

export const strings: Record<Language, AllStrings> = {
  'zh-CN': { ...zhCN, knows: knowsZhCN },
  en: { ...en, knows: knowsEn },
};
