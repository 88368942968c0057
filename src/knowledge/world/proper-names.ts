import type { Language } from '../../types.ts';
import { cities } from './cities.ts';
import { festivals } from './festivals.ts';

/** Names that a line may say only when it was told them: of cities and festivals. Letters alone, by language. */
export function properNames(): Record<Language, string[]> {
  const all = [...cities.map(({ names }) => names), ...festivals.map(({ name }) => name)];
  const named = (language: Language): string[] =>
    all.map((each) => each[language]).filter((name) => name !== undefined && name !== '');
  return { 'zh-CN': named('zh-CN'), en: named('en') };
}
