import type { Language } from '../../types.ts';

/** Beyond this it is no line, and no rule needs to read it. */
const maxLetters = 160;
const thought = /<think>[\s\S]*?(<\/think>|$)/gi;
const listMark = /^(?:[-*•·–—>]\s*|\(?\d{1,2}[.)、）]\s*)+/u;
const prefix =
  /^(?:reason|line|answer|output|result|text|assistant|理由|推荐语|推荐理由|文案|短句|一句话|回答|答案|答|输出)\s*[:：]\s*/iu;
const quotes = /^["'“”‘’「」『』`*_]+|["'“”‘’「」『』`*_]+$/gu;
/** One full stop; an ellipsis is meant. */
const fullStop = /(?<![.。])[.。]$/u;

function strip(line: string): string {
  let text = line.trim();
  for (;;) {
    const barer = text.replace(listMark, '').replace(prefix, '').replace(quotes, '').trim();
    const bare = barer.replace(fullStop, '').trim();
    if (bare === text) return text;
    text = bare;
  }
}

/**
 * The one line in what a language model answered: its first that says something, without what models like to put around it.
 *
 * @returns  Undefined when there is none.
 */
export function readAnswer(answer: string, language: Language): string | undefined {
  for (const line of answer.replace(thought, '').split(/[\r\n\u2028\u2029]+/)) {
    const text = strip(line);
    // `Here is a line:` announces the next one.
    if (text === '' || /[:：]$/.test(text)) continue;
    if (text.length > maxLetters || !/\p{L}/u.test(text)) return undefined;
    return language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }
  return undefined;
}
