import type { Fact, Language } from '../../types.ts';
import { isSpeakable } from '../guard/unsound-facts.ts';
import type { VoicedAsk } from './ask.ts';
import { cleanWords } from './clean-words.ts';
import { promptTexts } from './prompt-texts.ts';

/** What is said to a language model, in the form that all of them know. */
export interface PromptTurn {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface Prompt {
  language: Language;
  /** Rules and examples: the same for every ask in this language. */
  opening: readonly PromptTurn[];
  /** This ask, as the user's next turn. */
  ask: string;
  /** For the numbers by which words are chosen. */
  seed: number;
}

type Telling = Pick<VoicedAsk, 'language' | 'voice' | 'length'> & {
  facts: readonly Fact[];
  isNamed: boolean;
};

/** Facts stand in quotation marks, one a line; their words hold neither. */
function tell({ language, voice, length, facts, isNamed }: Telling): string {
  const texts = promptTexts[language];
  const lines = facts.map(({ kind, words }) => {
    const note = kind === 'item' && !isNamed ? texts.unsaid : '';
    return `- ${texts.kinds[kind]}${language === 'en' ? ': ' : '：'}"${words}"${note}`;
  });
  return [
    texts.facts,
    ...lines,
    `${texts.voice}${texts.voices[voice]}`,
    `${texts.length}${texts.lengths[length]}`,
  ].join('\n');
}

function openingOf(language: Language): PromptTurn[] {
  const { rules, examples } = promptTexts[language];
  return [
    { role: 'system', content: rules },
    ...examples.flatMap(({ facts, line, ...example }): PromptTurn[] => {
      const told = facts.map(([kind, words]) => ({ kind, words }));
      return [
        { role: 'user', content: tell({ ...example, language, facts: told, isNamed: true }) },
        { role: 'assistant', content: line },
      ];
    }),
  ];
}

const openings: Record<Language, readonly PromptTurn[]> = {
  'zh-CN': openingOf('zh-CN'),
  en: openingOf('en'),
};

/**
 * What to ask a language model for one line. It is told the item and whatever else a line may name: a model of which we know
 * nothing would say aloud what it is only to rest on. Words that the guard would not let be said are not told either.
 *
 * @returns  Undefined when nothing can be told of the item.
 */
export function createPrompt(ask: VoicedAsk): Prompt | undefined {
  const { language, voice, length, seed } = ask;
  const told = ask.facts
    .filter(({ kind, isNamable }) => isNamable || kind === 'item')
    .map((fact) => ({ ...fact, words: cleanWords(fact.words, language) }))
    .filter((fact) => isSpeakable(fact, language));
  const item = told.find(({ kind }) => kind === 'item');
  if (!item) return undefined;
  return {
    language,
    opening: openings[language],
    ask: tell({ language, voice, length, facts: told, isNamed: item.isNamable }),
    seed,
  };
}
