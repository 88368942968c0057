import type { Fact, Language } from '../../types.ts';
import { readLine } from '../guard/line.ts';
import { promptTexts } from './prompt-texts.ts';

/** From here on it is the example with another word in it. */
const maxShared = 0.7;

/** Words of what is said around a line's facts; signs in Chinese. */
function partsOf(text: string, facts: readonly Fact[], language: Language): string[] {
  const { spoken } = readLine(text, facts, language);
  return spoken.toLowerCase().match(language === 'en' ? /[^\s,.]+/g : /[^\s，。]/gu) ?? [];
}

/** How much two have in common, each part counted as often as it is in both: 0 to 1. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const common = one.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(one.length, other.length, 1);
}

const examples: Record<Language, readonly string[][]> = {
  'zh-CN': examplesOf('zh-CN'),
  en: examplesOf('en'),
};

function examplesOf(language: Language): string[][] {
  return promptTexts[language].examples.map(({ line, facts }) =>
    partsOf(
      line,
      facts.map(([kind, words]) => ({ kind, words })),
      language,
    ),
  );
}

/** Whether a line is one of the prompt's examples with these facts in it: what a small model likes to answer. */
export function isExample(text: string, facts: readonly Fact[], language: Language): boolean {
  const parts = partsOf(text, facts, language);
  return examples[language].some((example) => shareOf(parts, example) >= maxShared);
}
