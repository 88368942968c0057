import { escapePattern } from './escape-pattern.ts';
import { wordTwinsEn, wordTwinsZh } from './word-twins.ts';

/** Where the names of things stand in a text: words with their plurals folded in English, a trie in Chinese. */

/** One name of one thing; the thing is known by its number. */
export interface Name {
  thing: number;
  /** Folded words of an English name; the parts of a Chinese one. */
  parts: readonly string[];
}

/** One way in which a name stands in a text. */
export interface NameMatch {
  thing: number;
  name: Name;
  /** Whether its parts stand in one piece, in order. */
  isWhole: boolean;
  /**
   * 1: its last part ends a phrase, so that the text is about the thing. 0: more words follow, as they do in Chinese
   * titles that begin with the noun. -1: what follows makes it an accessory, or it is an aside.
   */
  head: -1 | 0 | 1;
  /** Letters covered, from start to end, in the folded text; of a name in pieces only its last part. */
  start: number;
  end: number;
}

/** `Knives` and `knife`, `gloves` and `glove`, `batteries` and `battery` fold alike; what comes out need be no word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const end = (text: string): string => text.replace(/(?:fe|ve)$/, 'f').replace(/ie$/, 'y');
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return end(lower);
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ves')) return `${lower.slice(0, -3)}f`;
  if (/(?:s|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  return end(lower.replace(/s$/, ''));
}

interface Word {
  text: string;
  start: number;
  end: number;
  /** Whether a phrase ends behind it (the text's end, punctuation, a number, a preposition) that is no aside. */
  closes: boolean;
}

const openers = new Set(
  'for with of in from by to on at and or without against under over per plus made size pack set'.split(' '),
);

/** Words that shops put behind the noun: they close it. */
const trailers = new Set(
  'women woman men man ladi lady unisex adult kid child girl boy baby waterproof portable wireless foldable rechargeable cordless electric mini large small medium xl spf black white grey gray blue red green pink beige brown navy set pack pair refill bundle infant toddler newborn junior metal wooden wood steel stainless cotton plastic leather lightweight indoor outdoor'.split(
    ' ',
  ),
);

/** What follows one of these, up to the next comma, is what the thing is for or comes with. */
const asides = new Set('for with from by on in to'.split(' '));

const maxTwinWords = 3;
const twinsEn = new Map(
  Object.entries(wordTwinsEn).map(([other, used]) => [splitEnglish(other).join(' '), splitEnglish(used)]),
);

/** Folded words as they stand, twins and all. */
export function splitEnglish(text: string): string[] {
  return (text.match(/[a-z0-9]+/gi) ?? []).map(foldWord);
}

/** The words with every twin replaced by the word that names use, from left to right, the longest twin first. */
function foldTwins(words: readonly Word[]): Word[] {
  const folded: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(maxTwinWords, words.length - at);
    let used: string[] | undefined;
    for (; size > 0; size--) {
      const run = words.slice(at, at + size);
      used = twinsEn.get(run.map(({ text }) => text).join(' '));
      if (used) break;
    }
    if (!used) {
      folded.push(words[at]!);
      at++;
      continue;
    }
    const [first, last] = [words[at]!, words[at + size - 1]!];
    used.forEach((text, n) => {
      const closes = n === used.length - 1 && last.closes;
      folded.push({ text, start: first.start, end: last.end, closes });
    });
    at += size;
  }
  return folded;
}

/** `w/ lid` is `with lid`. */
const isWith = (text: string, { text: word, end }: Word): boolean => word === 'w' && text[end] === '/';

/** English words with their places; `’` and hyphens part words. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[a-z0-9]+/gi)) {
    const start = match.index;
    words.push({ text: foldWord(match[0]), start, end: start + match[0].length, closes: true });
  }
  let isAside = false;
  words.forEach((word, at) => {
    // `Follow-on` and `three-in-one` are words, not prepositions.
    const isPart = /[-‐]/.test(text[word.start - 1] ?? '') || /[-‐]/.test(text[word.end] ?? '');
    isAside ||= (asides.has(word.text) && !isPart) || isWith(text, word);
    word.closes = !isAside;
    const next = words[at + 1];
    if (!next) return;
    const between = text.slice(word.end, next.start);
    const isPhrase = /[^\s'’-]/.test(between) && !isWith(text, word);
    word.closes &&=
      isPhrase ||
      openers.has(next.text) ||
      trailers.has(next.text) ||
      /\d/.test(next.text) ||
      isWith(text, next);
    // `Racket + balls + bag`: what is added does not make it something else.
    if (isPhrase) isAside = /[+＋]/.test(between) && !/[,;]/.test(between);
  });
  return foldTwins(words);
}

/** Folded words of an English name. */
export const wordsOf = (name: string): string[] => readWords(name).map(({ text }) => text);

/** Finds English names. `byLastWord` holds each under the last of its words. */
export function findEnglish(text: string, byLastWord: ReadonlyMap<string, readonly Name[]>): NameMatch[] {
  const words = readWords(text);
  const present = new Set(words.map((word) => word.text));
  const found: NameMatch[] = [];
  words.forEach((word, at) => {
    for (const name of byLastWord.get(word.text) ?? []) {
      const { parts, thing } = name;
      if (!parts.every((part) => present.has(part))) continue;
      const first = at - parts.length + 1;
      const isWhole = first >= 0 && parts.every((part, n) => words[first + n]!.text === part);
      const start = isWhole ? words[first]!.start : word.start;
      found.push({ thing, name, isWhole, head: word.closes ? 1 : -1, start, end: word.end });
    }
  });
  return found;
}

export interface NameTrie {
  next: Map<string, NameTrie>;
  names: Name[];
}

export const emptyTrie = (): NameTrie => ({ next: new Map(), names: [] });

export function addToTrie(trie: NameTrie, name: Name): void {
  let node = trie;
  for (const letter of name.parts.at(-1)!) {
    let child = node.next.get(letter);
    if (!child) {
      child = emptyTrie();
      node.next.set(letter, child);
    }
    node = child;
  }
  node.names.push(name);
}

/** What comes behind the name of a thing when the text is about something for it. */
const accessory =
  /^(?:专用|配件|通用|[可适]用|替换|收纳|支架|保护|清洁|清洗|滤[芯网棉]|防尘|防潮|坐?垫|[架套袋盒包罐罩贴膜线壳绳刷扣夹灯座桌椅柜板书布纸机碗胶管盖塞钩链棒剂](?![装邮餐层棉心])|带(?!\p{Script=Han})|玩具|模型|挂件|贴纸|零件|电池|充电(?![式款])|遥控|教程)/u;

/** Nouns of things for other things, that may stand a few letters behind the name: `washing machine | drain | pipe`. */
const accessoryNear =
  /^(?![带含有内])\p{Script=Han}{0,3}(?:配件|零件|部件|耗材|支架|挂架|底座|托架|加热器|温热器|除臭|除味|清洁剂|清洗剂|除垢|护理[剂液]|烟管|水管|气管|软管|密封|垫圈|胶[条圈]|滤[芯网棉]|收纳[袋盒包]|防尘罩|保护[套罩膜壳]|手提[包袋]|模具|贴纸|挂[钩件])/u;

/**
 * What is given along: `送滤芯`, `配钻头套装`, `【送收纳袋】`, and a short one at the very end (`…演奏送大礼包`). Not what is for the thing
 * (`配件`), nor whom it is given to (`送女友`).
 */
const gift =
  /(?<=^|[\s\d，,])(?:附?[送赠]|配(?![件套方料饰]))[^\s，,【】]*|【[^】]*[送赠][^】]*】|[送赠](?![礼人女男老妈爸朋长父母闺孩儿领])[^\s，,【】]{1,6}(?=\s|$)/g;

/** A Chinese title without what is given along, its places kept. */
export const blankGifts = (text: string): string => text.replace(gift, (given) => ' '.repeat(given.length));

const headOf = (rest: string): NameMatch['head'] => {
  if (!/^\p{Script=Han}/u.test(rest)) return 1;
  return accessory.test(rest) || accessoryNear.test(rest) ? -1 : 0;
};

const twinsZh = new RegExp(
  Object.keys(wordTwinsZh)
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|'),
  'g',
);

/** A Chinese text in lower case with every twin replaced by the word that names use. */
export const foldChinese = (text: string): string =>
  text.toLowerCase().replace(twinsZh, (word) => wordTwinsZh[word]!);

/** Finds Chinese names in a folded text: each part a substring, the last one found through the trie. */
export function findChinese(lower: string, trie: NameTrie): NameMatch[] {
  const found: NameMatch[] = [];
  for (let start = 0; start < lower.length; start++) {
    let node: NameTrie | undefined = trie;
    for (let end = start; end < lower.length; end++) {
      node = node.next.get(lower[end]!);
      if (!node) break;
      for (const name of node.names) {
        const { parts, thing } = name;
        if (!parts.every((part) => lower.includes(part))) continue;
        const head = headOf(lower.slice(end + 1));
        found.push({ thing, name, isWhole: parts.length === 1, head, start, end: end + 1 });
      }
    }
  }
  return found;
}
