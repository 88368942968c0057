import { describe, expect, it } from 'vitest';
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

  it('adds no token of its own without a template', async () => {
    const tokenizer = await loadDecoderTokenizer(madeUpFiles({ 'tokenizer_config.json': null }));
    const ids = tokenizer.encode([{ role: 'user', content: 'tent' }]);
    expect(tokenizer.decode(ids)).toBe('tent\n→');
  });
});
