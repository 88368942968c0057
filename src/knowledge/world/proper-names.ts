import type { Language } from '../../types.ts';
import { cities } from './cities.ts';
import { festivals } from './festivals.ts';

/** What festivals are called besides, where that means nothing else. */
const shortNames: Record<Language, readonly string[]> = {
  'zh-CN': ['元宵', '端午', '中秋', '重阳', '国庆', '圣诞', '万圣'],
  en: ['Xmas'],
};

/** Names that a line may say only when it was told them: of cities and festivals. Letters alone, by language. */
export function properNames(): Record<Language, string[]> {
  const all = [...cities.map(({ names }) => names), ...festivals.map(({ name }) => name)];
  const named = (language: Language): string[] =>
    all
      .map((each) => each[language])
      .filter((name) => name !== undefined && name !== '')
      .concat(shortNames[language]);
  return { 'zh-CN': named('zh-CN'), en: named('en') };
}
