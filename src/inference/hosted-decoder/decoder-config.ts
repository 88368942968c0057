import { ModelMismatchError } from '../../errors.ts';

/** What `config.json` says of a causal decoder. */
export interface DecoderConfig {
  numLayers: number;
  /** Heads of keys and values, fewer than those of queries where they are grouped. */
  numKvHeads: number;
  headDim: number;
  /** The longest row it was made for. */
  maxPositions: number;
  /** Ids that end a text. */
  endIds: number[];
}

type Json = Record<string, unknown>;

/** The first of these names that has a whole number; families of models differ in them. */
function findCount(config: Json, ...names: string[]): number | undefined {
  const value = names.map((name) => config[name]).find((each) => Number.isInteger(each) && Number(each) > 0);
  return value as number | undefined;
}

const idsOf = (value: unknown): number[] =>
  [value].flat().filter((id): id is number => typeof id === 'number' && Number.isInteger(id));

/**
 * @param config      The parsed `config.json`.
 * @param generation  The parsed `generation_config.json`, where there is one: it knows more ends than the other.
 * @param where       Address of the folder, for messages.
 * @throws {ModelMismatchError} if it is no causal decoder, or does not say how large its cache is.
 */
export function readDecoderConfig(config: Json, generation: Json, where: string): DecoderConfig {
  // A model of several media keeps its decoder's figures apart.
  const text = { ...config, ...(config.text_config as Json | undefined) };
  if (text.is_encoder_decoder === true) {
    throw new ModelMismatchError(
      `${where}config.json is of '${text.model_type}', an encoder with a decoder: host a causal decoder (architecture …ForCausalLM)`,
    );
  }
  const numLayers = findCount(text, 'num_hidden_layers', 'n_layer', 'n_layers', 'num_layers');
  const numHeads = findCount(text, 'num_attention_heads', 'n_head', 'n_heads');
  const width = findCount(text, 'hidden_size', 'n_embd', 'd_model');
  const numKvHeads =
    findCount(text, 'num_key_value_heads', 'num_kv_heads') ?? (text.multi_query ? 1 : numHeads);
  const headDim = findCount(text, 'head_dim') ?? (numHeads && width && width / numHeads);
  if (!numLayers || !numKvHeads || !headDim || !Number.isInteger(headDim)) {
    throw new ModelMismatchError(
      `${where}config.json does not say how large the cache is: it needs num_hidden_layers, num_attention_heads (or num_key_value_heads) and hidden_size (or head_dim)`,
    );
  }
  return {
    numLayers,
    numKvHeads,
    headDim,
    maxPositions: findCount(text, 'max_position_embeddings', 'n_positions', 'n_ctx') ?? 2_048,
    endIds: [...new Set([...idsOf(generation.eos_token_id), ...idsOf(text.eos_token_id)])],
  };
}
