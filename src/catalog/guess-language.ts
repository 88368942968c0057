import type { Language } from '../types.ts';

/** Titles with this share of Chinese characters among their letters count as Chinese. */
const hanShare = 0.3;

/** The language most of the titles are written in, told by their script. English when there is none. */
export function guessLanguage(titles: Iterable<string>): Language {
  let numHan = 0;
  let numOther = 0;
  for (const title of titles) {
    const letters = title.match(/\p{L}/gu)?.length ?? 0;
    const han = title.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (letters === 0) continue;
    if (han / letters >= hanShare) numHan++;
    else numOther++;
  }
  return numHan > numOther ? 'zh-CN' : 'en';
}
