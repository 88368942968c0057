import { describe, expect, it } from 'vitest';
import type { ToldFact } from '../../types.ts';
import { type Ask, giveVoice } from './ask.ts';
import { createCompletionEngine } from './completion-engine.ts';
import type { Prompt } from './prompt.ts';
import { createReasonWriter } from './write-reasons.ts';

const never = { aborted: false, throwIfAborted() {} };
const fact = (kind: ToldFact['kind'], words: string): ToldFact => ({
  ...{ kind, words, isNamable: true },
  evidence: [{ kind: 'item', ref: words, text: words }],
});
const lantern: Ask = {
  itemId: 'lantern',
  language: 'en',
  title: 'Halidon camping lantern',
  facts: [fact('item', 'camping lantern'), fact('bought', 'tent')],
};
const nameless: Ask = { ...lantern, itemId: 'nameless', facts: [fact('bought', 'tent')] };

describe('an engine over any language model', () => {
  it('asks for what can be asked, and reads each answer', async () => {
    let asked: readonly Prompt[] = [];
    const engine = createCompletionEngine({
      ...{ id: 'some-model', batch: 2 },
      complete: async (prompts) => {
        asked = prompts;
        return prompts.map(() => '"light for the tent at night."\nMore?');
      },
    });
    const asks = [nameless, lantern].map((ask) => giveVoice(ask, 0, 1));
    expect(await engine.draft(asks, never)).toEqual([
      [],
      [{ text: 'Light for the tent at night', hasPointers: false }],
    ]);
    expect(asked).toHaveLength(1);
  });

  it.each(['In the tent before the shirts', 'In the tent before the chairs', 'The tent has ideas'])(
    'takes none of its own examples for an answer, nor one with another word in it: %j',
    async (answer) => {
      const complete = async () => [answer];
      const engine = createCompletionEngine({ id: 'some-model', batch: 2, complete });
      expect(await engine.draft([giveVoice(lantern, 0, 1)], never)).toEqual([[]]);
    },
  );

  it('does not bother the model for nothing', async () => {
    const complete = () => Promise.reject(new Error('asked'));
    const engine = createCompletionEngine({ id: 'some-model', batch: 2, complete });
    expect(await engine.draft([giveVoice(nameless, 0, 1)], never)).toEqual([[]]);
  });

  it.each([
    ['Light for the tent at night', undefined],
    ['The best light for the tent', 'absolute'],
    ['As an AI I like the tent', 'machine'],
    ['Waterproof light for the tent', 'property'],
    ['Light for the tent, 20% off', 'number'],
    ['Sorry', 'length'],
    ['{bought} at night with light', 'form'],
    ['', 'silent'],
  ])('has what it wrote judged as any line is: %j', async (answer, refusal) => {
    const complete = async () => [answer];
    const writer = createReasonWriter({
      engine: createCompletionEngine({ id: 'some-model', batch: 1, complete }),
      guarded: ({ title }) => ({ title }),
      seed: 1,
    });
    for await (const [writing] of writer.write([lantern], 0, never)) {
      expect(writing!.refusal).toBe(refusal);
      expect(writing!.reason?.model).toBe(refusal === undefined ? 'some-model' : undefined);
    }
  });
});
