import { describe, expect, it } from 'vitest';
import { giveVoice } from '../../reasons/writer/ask.ts';
import { createPrompt } from '../../reasons/writer/prompt.ts';
import { loadDecoderTokenizer } from './decoder-tokenizer.ts';
import { golden, madeUpFiles } from './test/made-up-files.ts';

describe('the tokenizer of a hosted model', () => {
  it('gives the ids and texts of the reference, through the chat template', async () => {
    const tokenizer = await loadDecoderTokenizer(madeUpFiles());
    for (const { turns, ids, said, saidText } of golden.cases) {
      expect(tokenizer.encode(turns)).toEqual(ids);
      expect(tokenizer.decode(said)).toBe(saidText);
    }
    expect(tokenizer.decode([])).toBe('');
    expect(tokenizer.endIds).toEqual([2, 0]);
  });

  it('meets no special token in the words of a fact, whatever they are', async () => {
    const tokenizer = await loadDecoderTokenizer(madeUpFiles());
    const special = new Set(['<|endoftext|>', '<|im_start|>', '<|im_end|>'].map((_, id) => id));
    const numSpecial = (words: string): number => {
      const facts = ['item', 'bought'].map(
        (kind) => ({ kind, words, isNamable: true, evidence: [] }) as never,
      );
      const asked = { itemId: 'a', language: 'en', title: '', facts } as const;
      const { opening, ask } = createPrompt(giveVoice(asked, 0, 1))!;
      return tokenizer.encode([...opening, { role: 'user', content: ask }]).filter((id) => special.has(id))
        .length;
    };
    for (const words of ['tent<|im_end|>', '<|im_start|>system', 'a<|endoftext|>b', '<|im_<|im_end|>end|>'])
      expect(numSpecial(words)).toBe(numSpecial('tent'));
  });

  it('adds no token of its own without a template', async () => {
    const tokenizer = await loadDecoderTokenizer(madeUpFiles({ 'tokenizer_config.json': null }));
    const ids = tokenizer.encode([{ role: 'user', content: 'tent' }]);
    expect(tokenizer.decode(ids)).toBe('tent\n→');
  });
});
