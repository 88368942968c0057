import { Tokenizer } from '@huggingface/tokenizers';
import { ModelMismatchError } from '../../errors.ts';
import { type ChatTurn, openChat } from './chat.ts';
import { type ModelFiles, needJson, readJson } from './model-files.ts';

export interface DecoderTokenizer {
  /** Ids of a chat, up to where the assistant's next turn begins. */
  encode(turns: readonly ChatTurn[]): number[];
  /** Text of ids, without special tokens. */
  decode(ids: readonly number[]): string;
  /** What the tokenizer itself knows as an end. */
  endIds: number[];
}

/** Turns end so in one family or another, whether or not a config says it. */
const knownEnds = ['<|im_end|>', '<|eot_id|>', '<|end|>', '<end_of_turn>', '<|endoftext|>', '</s>'];

/** @throws {ModelLoadError | ModelMismatchError} if a file is missing or cannot be read. */
export async function loadDecoderTokenizer(files: ModelFiles): Promise<DecoderTokenizer> {
  const { where } = files;
  const [json, config = {}, templateFile] = await Promise.all([
    needJson(files, 'tokenizer.json'),
    readJson(files, 'tokenizer_config.json'),
    files.read('chat_template.jinja'),
  ]);
  let tokenizer: Tokenizer;
  try {
    tokenizer = new Tokenizer(json, config);
  } catch (cause) {
    throw new ModelMismatchError(
      `${where}tokenizer.json cannot be read: ${String(cause)}; it has to be the file of the fast tokenizer`,
      { cause },
    );
  }
  const ownFile = templateFile && new TextDecoder().decode(templateFile);
  const { render, hasTemplate } = await openChat(config, ownFile, where);
  return {
    encode: (turns) => tokenizer.encode(render(turns), { add_special_tokens: !hasTemplate }).ids,
    decode: (ids) => (ids.length === 0 ? '' : tokenizer.decode([...ids], { skip_special_tokens: true })),
    endIds: knownEnds.flatMap((end) => tokenizer.token_to_id(end) ?? []),
  };
}
