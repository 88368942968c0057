import type { Language } from '../../index.ts';
import { en, type Strings } from './en.ts';
import { type ForeseesStrings, foreseesEn } from './foresees-en.ts';
import { foreseesZhCN } from './foresees-zh-cn.ts';
import { type KnowsStrings, knowsEn } from './knows-en.ts';
import { knowsZhCN } from './knows-zh-cn.ts';
import { zhCN } from './zh-cn.ts';

export interface AllStrings extends Strings {
  knows: KnowsStrings;
  foresees: ForeseesStrings;
}

export const strings: Record<Language, AllStrings> = {
  'zh-CN': { ...zhCN, knows: knowsZhCN, foresees: foreseesZhCN },
  en: { ...en, knows: knowsEn, foresees: foreseesEn },
};
