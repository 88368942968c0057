import { Tokenizer } from '@huggingface/tokenizers';
import type { EncodeText } from '../types.ts';
import type { ModelSession } from './model-session.ts';

/** Rows in one run: enough to amortise the call, few enough to stay in cache. */
const batchSize = 64;

/**
 * @param tokenizerJson  The parsed `tokenizer.json` of the model.
 * @param maxTokens      Longer texts are cut there.
 */
export function createTextEncoder(
  session: ModelSession,
  tokenizerJson: object,
  dimensions: number,
  maxTokens: number,
): EncodeText {
  const tokenize = createTokenize(tokenizerJson, maxTokens);
  return async (texts) => {
    const vectors = new Float32Array(texts.length * dimensions);
    for (let start = 0; start < texts.length; start += batchSize) {
      const rows = texts.slice(start, start + batchSize).map(tokenize);
      const width = Math.max(1, ...rows.map((row) => row.length));
      const ids = new Int32Array(rows.length * width);
      const mask = new Float32Array(rows.length * width);
      rows.forEach((row, r) => {
        ids.set(row, r * width);
        mask.fill(1, r * width, r * width + row.length);
      });
      const dims = [rows.length, width];
      const { vector } = await session.run({
        token_ids: { dtype: 'int32', dims, data: ids },
        mask: { dtype: 'float32', dims, data: mask },
      });
      vectors.set(vector!, start * dimensions);
    }
    return vectors;
  };
}

/** Token ids of a text, at most `maxTokens`; an empty text has none. */
export function createTokenize(tokenizerJson: object, maxTokens: number): (text: string) => number[] {
  const tokenizer = new Tokenizer(tokenizerJson, {});
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).ids.slice(0, maxTokens);
}
