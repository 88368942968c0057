import type { InferenceSession } from 'onnxruntime-web/wasm';
import { ModelMismatchError } from '../../errors.ts';
import type { DecoderConfig } from './decoder-config.ts';

/** What a graph has of all that a decoder may have. */
export interface DecoderGraph {
  hasPositions: boolean;
  /** The input that spares the logits of all tokens but the last, which are large. */
  logitsToKeep?: string;
  cacheDtype: 'float32' | 'float16';
  cacheNames: readonly { past: string; present: string }[];
}

type Session = Pick<InferenceSession, 'inputNames' | 'outputNames' | 'inputMetadata'>;

const pastName = /^past_key_values\.(\d+)\.(key|value)$/;
const spared = ['num_logits_to_keep', 'logits_to_keep'];

/**
 * @throws {ModelMismatchError} that says what the graph lacks, has besides, or has in another size than its config says.
 */
export function checkGraph(session: Session, config: DecoderConfig, where: string): DecoderGraph {
  const { inputNames, outputNames, inputMetadata } = session;
  const fail = (what: string): never => {
    throw new ModelMismatchError(`${where} ${what}`);
  };
  const pasts = inputNames.filter((name) => pastName.test(name));
  if (pasts.length === 0) {
    fail(
      'has no inputs past_key_values.N.key and .value: export the decoder with its past (text-generation-with-past)',
    );
  }
  const known = new Set(['input_ids', 'attention_mask', 'position_ids', ...spared, ...pasts]);
  const strange = inputNames.filter((name) => !known.has(name));
  if (strange.length > 0) {
    fail(
      `wants ${strange.join(', ')}, which we cannot give: a decoder takes input_ids, attention_mask, position_ids and its past keys and values, and nothing else`,
    );
  }
  const cacheNames = pasts.map((past) => ({ past, present: past.replace('past_key_values', 'present') }));
  const lacking = [
    ...['input_ids', 'attention_mask'].filter((name) => !inputNames.includes(name)),
    ...['logits', ...cacheNames.map(({ present }) => present)].filter((name) => !outputNames.includes(name)),
  ];
  if (lacking.length > 0)
    fail(`lacks ${lacking.join(', ')}: export the decoder with its past and its logits`);
  const numLayers = pasts.length / 2;
  if (numLayers !== config.numLayers) {
    fail(
      `has keys and values of ${numLayers} layers, config.json says ${config.numLayers}: copy both from one model`,
    );
  }
  const metadata = inputMetadata.find(({ name }) => name === pasts[0]);
  const { type, shape } = metadata?.isTensor ? metadata : { type: 'float32', shape: [] };
  if (type !== 'float32' && type !== 'float16') {
    fail(`keeps its keys and values as ${type}: float32 and float16 can be given`);
  }
  const expected = [undefined, config.numKvHeads, undefined, config.headDim];
  // A dimension may have a name instead of a size.
  const isOther = expected.some(
    (size, axis) => size && typeof shape[axis] === 'number' && shape[axis] !== size,
  );
  if (isOther) {
    fail(
      `has keys of shape [${shape.join(', ')}], config.json says ${config.numKvHeads} heads of ${config.headDim}: copy both from one model`,
    );
  }
  const logitsToKeep = spared.find((name) => inputNames.includes(name));
  return {
    hasPositions: inputNames.includes('position_ids'),
    ...(logitsToKeep && { logitsToKeep }),
    cacheDtype: type as 'float32' | 'float16',
    cacheNames,
  };
}
