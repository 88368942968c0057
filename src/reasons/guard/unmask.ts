import type { Line } from './line.ts';

/** Letters of other scripts, digits and signs that are put in the place of Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    ո: 'n',
    ν: 'v',
    ο: 'o',
    α: 'a',
  },
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i' },
};
/** Words that sound or look like one that may not be said, and figures as on a bank note. */
const disguises: readonly (readonly [RegExp, string])[] = [
  [/[蕞冣醉]/g, '最'],
  [/[壹弌]/g, '一'],
  [/[贰弐]/g, '二'],
  [/[叁弎]/g, '三'],
  [/肆(?=[零〇百千万折元天]|$)|(?<=[零〇])肆/g, '四'],
  [/柒/g, '七'],
  [/捌/g, '八'],
  [/玖/g, '九'],
  [/[廿卄]/g, '二十'],
  [/仟/g, '千'],
  [/佰/g, '百'],
  [/(?<=[，。]|^)痩|痩/g, '瘦'],
  [/[淼杪]杀/g, '秒杀'],
  [/傻[\s·.・•_*\-—|/]+(?=[xX])/g, '傻'],
  [/纯綿|純棉|純綿/g, '纯棉'],
];
const brokenHan = /(?<=\p{Script=Han})[\s·.・•_*\-—|/]+(?=\p{Script=Han})/gu;
/** `b e s t`, `C.u.r.e.s`, `b-a-s-k-e-t`. */
const spelledOut = /(?<![\p{L}\p{N}'’])\p{L}(?:[\s.\-_*·]\p{L}(?![\p{L}\p{N}])){2,}/gu;
/** `preg-nan-cy`: joined, a hyphened word is another one. */
const hyphened = /(?<=\p{Script=Latin})[-·.](?=\p{Script=Latin})/gu;

function unmaskText(text: string): string {
  let plain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(brokenHan, '')
    .replace(spelledOut, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .replace(hyphened, '');
  for (const [mask, face] of disguises) plain = plain.replace(mask, face);
  // Within a word alone: `$60` and `3 days` are figures.
  return plain.replace(/[\p{L}\d$@!]+/gu, (word) =>
    /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word)
      ? [...word].map((letter) => lookalikes[letter.toLowerCase()] ?? letter).join('')
      : word,
  );
}

/** The line as it is meant to be read where letters were put in the place of others; undefined where none were. */
export function unmask(line: Line): Line | undefined {
  const [text, spoken] = [unmaskText(line.text), unmaskText(line.spoken)];
  return text === line.text && spoken === line.spoken ? undefined : { ...line, text, spoken };
}
