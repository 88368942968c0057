import { useCallback, useLayoutEffect, useState } from 'react';
import { type Language, languages } from '../../index.ts';
import { keep, readKept } from './keep.ts';

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The address first, then the choice made here, then what the browser prefers. */
export function chooseLanguage(given: Language | undefined): Language {
  if (given) return given;
  const preferred = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return readKept('language', isLanguage) ?? (preferred?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}

export function useLanguage(first: Language): [Language, () => void] {
  const [language, setLanguage] = useState(first);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const switchLanguage = useCallback(() => {
    const next = language === 'en' ? 'zh-CN' : 'en';
    keep('language', next, 'lasting');
    setLanguage(next);
  }, [language]);
  return [language, switchLanguage];
}
