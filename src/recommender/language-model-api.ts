/**
 * The browser's own language model, as far as we use it: the Prompt API, which is on pages only and in no worker.
 *
 * @see https://webmachinelearning.github.io/prompt-api/
 */
export interface LanguageModelApi {
  availability(core: LanguageModelCore): Promise<LanguageModelAvailability>;
  create(options: LanguageModelCore & LanguageModelStart): Promise<LanguageModelSession>;
}

export type LanguageModelAvailability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** The same must be said when asking whether there is a model and when making a session. */
export interface LanguageModelCore {
  expectedInputs?: LanguageModelExpected[];
  expectedOutputs?: LanguageModelExpected[];
}

export interface LanguageModelExpected {
  type: 'text';
  languages: string[];
}

export interface LanguageModelStart {
  initialPrompts: { role: 'system' | 'user' | 'assistant'; content: string }[];
  signal: AbortSignal;
}

/** Remembers what was said in it: one is cloned for each ask, so that no ask hears of another. */
export interface LanguageModelSession {
  prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
  clone(options: { signal: AbortSignal }): Promise<LanguageModelSession>;
  destroy(): void;
}
