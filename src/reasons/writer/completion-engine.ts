import type { DraftLine, ReasonEngine, StopSignal } from './engine.ts';
import { isExample } from './is-example.ts';
import { createPrompt, type Prompt } from './prompt.ts';
import { readAnswer } from './read-answer.ts';

/**
 * A language model as a function: what it answered to each prompt, in their order.
 *
 * @throws when it cannot answer, at once or by its own deadline; when the signal aborts.
 */
export type Complete = (prompts: readonly Prompt[], signal: StopSignal) => Promise<readonly string[]>;

export interface CompletionEngineOptions {
  id: string;
  /** How many prompts it answers well in one call. */
  batch: number;
  complete: Complete;
}

/** Any language model as an engine: it is asked for one line a card, and what it spells out is read and guarded. */
export function createCompletionEngine({ id, batch, complete }: CompletionEngineOptions): ReasonEngine {
  return {
    id,
    batch,
    async draft(asks, signal) {
      const drafts: DraftLine[][] = asks.map(() => []);
      const told = asks.flatMap((ask, at) => {
        const prompt = createPrompt(ask);
        return prompt ? [{ at, prompt }] : [];
      });
      if (told.length === 0) return drafts;
      const answers = await complete(
        told.map(({ prompt }) => prompt),
        signal,
      );
      signal.throwIfAborted();
      told.forEach(({ at }, nth) => {
        const { facts, language } = asks[at]!;
        const text = readAnswer(answers[nth] ?? '', language);
        if (text !== undefined && !isExample(text, facts, language))
          drafts[at] = [{ text, hasPointers: false }];
      });
      return drafts;
    },
  };
}
