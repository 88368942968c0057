import { InputShapeError, ModelMismatchError } from '../errors.ts';
import type { ModelEntry } from '../pack/manifest.ts';
import type { WriteLines, WriteRequest, WriterTask } from '../types.ts';
import type { ModelSession, TensorData } from './model-session.ts';

/** What makes a token impossible, as in training. */
const masked = -1e4;

/** What the manifest and the vocabulary say of a writer. */
interface WriterShape {
  dimensions: number;
  numPieces: number;
  /** Ids that no line contains. */
  neverIds: number[];
  endId: number;
  maxTokens: number;
  maxFacts: number;
  languages: string[];
  voices: string[];
  kinds: string[];
}

/**
 * The whole decode of a batch as one run of the graph.
 *
 * @param pieces  The text of each id, V of them.
 * @throws {ModelMismatchError} if the manifest lacks what a writer needs.
 */
export function createWriterModel(
  session: ModelSession,
  model: ModelEntry,
  pieces: readonly string[],
): WriteLines {
  const shape = shapeOf(model, pieces);
  return async (request) => {
    if (request.tasks.length === 0) return { ids: [], logp: [] };
    const { ids, logp } = await session.run(toInputs(request, shape));
    const steps = ids!.length / request.tasks.length;
    const lengths = request.tasks.map((_, row) => {
      const end = ids!.subarray(row * steps, (row + 1) * steps).indexOf(shape.endId);
      return end < 0 ? steps : end + 1;
    });
    const rows = (values: Float32Array) =>
      lengths.map((length, row) => values.slice(row * steps, row * steps + length));
    return { ids: rows(ids!).map((row) => Int32Array.from(row)), logp: rows(logp!) };
  };
}

function shapeOf(model: ModelEntry, pieces: readonly string[]): WriterShape {
  const { dimensions, maxTokens, maxFacts, languages, voices, kinds } = model;
  const [padId, beginId, endId] = ['<pad>', '<begin>', '<end>'].map((piece) => pieces.indexOf(piece));
  const lacks = !(maxTokens && maxFacts && languages && voices && kinds);
  if (lacks || Math.min(padId!, beginId!, endId!) < 0) {
    throw new ModelMismatchError(
      `${model.name} needs maxTokens, maxFacts, languages, voices and kinds in its manifest, and <pad>, <begin> and <end> among its pieces`,
    );
  }
  return {
    ...{ dimensions, maxTokens, maxFacts, languages, voices, kinds },
    numPieces: pieces.length,
    neverIds: [padId!, beginId!],
    endId: endId!,
  };
}

/** B lines, F facts (as many as the line with the most has; the others are padded with zeros), S tokens at most. */
function toInputs(request: WriteRequest, shape: WriterShape): Record<string, TensorData> {
  const { tasks, temperature, minP } = request;
  const numLines = tasks.length;
  const numFacts = Math.max(...tasks.map(({ facts }) => facts.length));
  const numSteps = tasks[0]!.noise.length;
  const whole = (size: number) => new Int32Array(numLines * size);
  const real = (size: number) => new Float32Array(numLines * size);
  const [control, kinds, lengths, named] = [whole(3), whole(numFacts), whole(numFacts), whole(numFacts)];
  const [vectors, mask] = [real(numFacts * shape.dimensions), real(numFacts)];
  const [banned, noise] = [real(shape.numPieces + numFacts), real(numSteps)];
  tasks.forEach((task, line) => {
    expectShape(task, shape, numSteps);
    const language = codeOf(shape.languages, task.language, 'language');
    control.set([language, codeOf(shape.voices, task.voice, 'voice'), task.length], line * 3);
    task.facts.forEach((fact, place) => {
      const at = line * numFacts + place;
      vectors.set(fact.vector, at * shape.dimensions);
      kinds[at] = codeOf(shape.kinds, fact.kind, 'kind of fact');
      lengths[at] = fact.length;
      named[at] = Number(fact.isNamable);
      mask[at] = 1;
    });
    const row = banned.subarray(
      line * (shape.numPieces + numFacts),
      (line + 1) * (shape.numPieces + numFacts),
    );
    for (const id of shape.neverIds) row[id] = masked;
    for (const id of task.bannedIds ?? []) row[id] = masked;
    for (let step = 0; step < numSteps; step++) noise[step * numLines + line] = task.noise[step]!;
  });
  const floats = (data: Float32Array, ...dims: number[]): TensorData => ({ dtype: 'float32', dims, data });
  const integers = (data: Int32Array, ...dims: number[]): TensorData => ({ dtype: 'int64', dims, data });
  return {
    control: integers(control, numLines, 3),
    vectors: floats(vectors, numLines, numFacts, shape.dimensions),
    kinds: integers(kinds, numLines, numFacts),
    lengths: integers(lengths, numLines, numFacts),
    named: integers(named, numLines, numFacts),
    mask: floats(mask, numLines, numFacts),
    banned: floats(banned, numLines, shape.numPieces + numFacts),
    noise: floats(noise, numSteps, numLines),
    temperature: floats(Float32Array.of(temperature), 1),
    min_p: floats(Float32Array.of(minP), 1),
  };
}

function expectShape({ facts, noise, length }: WriterTask, shape: WriterShape, numSteps: number): void {
  const { maxFacts, maxTokens, dimensions } = shape;
  if (facts.length < 1 || facts.length > maxFacts) {
    throw new InputShapeError(`a line about ${facts.length} facts: 1 to ${maxFacts} are possible`);
  }
  if (noise.length !== numSteps || numSteps < 1 || numSteps > maxTokens) {
    throw new InputShapeError(
      `noise for ${noise.length} tokens beside noise for ${numSteps}: equally many in all lines, 1 to ${maxTokens}`,
    );
  }
  if (![0, 1, 2].includes(length)) throw new InputShapeError(`a line of length ${length}: 0, 1 or 2`);
  const odd = facts.find(({ vector }) => vector.length !== dimensions);
  if (odd) throw new InputShapeError(`a fact of ${odd.vector.length} components: ${dimensions} are right`);
}

function codeOf(names: readonly string[], name: string, what: string): number {
  const code = names.indexOf(name);
  if (code < 0) throw new InputShapeError(`the ${what} '${name}' is none of ${names.join(', ')}`);
  return code;
}
