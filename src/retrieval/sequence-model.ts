import { PackError } from '../errors.ts';
import type { ItemIndex } from '../types.ts';
import type { ScanEngine } from './kernel/engine-interface.ts';

/** Settings of the model, as the ranker's file states them. */
export interface SequenceSettings {
  /** D. */
  width: number;
  heads: number;
  hidden: number;
  vectorScale: number;
  biasScale: number;
  /** Of the cosine. */
  scale: number;
}

/** Events that the model reads, and distances that it has learned. */
export const maxSequence = 50;

/** One attention block over a history, asked by its newest item. Matrices float32, row-major, [out, in]. */
export interface SequenceModel extends SequenceSettings {
  query: Float32Array;
  key: Float32Array;
  value: Float32Array;
  out: Float32Array;
  up: Float32Array;
  down: Float32Array;
  /** Shape [heads, 50]: by places from the newest item. */
  distance: Float32Array;
  normGain: Float32Array;
  normShift: Float32Array;
  upBias: Float32Array;
  downBias: Float32Array;
  /** Shape [M]. */
  itemBias: Float32Array;
  /** Its rows are the items' unit vectors, int8 [M, D], times `vectorScale`; sealed. */
  engine: ScanEngine;
}

/**
 * The file of training: scales of the rows of six matrices, the floats, the matrices as int8, the item biases as int8.
 *
 * @param engine  Its rows are the items' vectors, shape [M, D].
 * @throws {PackError} if the file is shorter or longer than the settings need.
 */
export function decodeSequence(
  buffer: ArrayBuffer,
  settings: SequenceSettings,
  engine: ScanEngine,
  name = 'sequence.bin',
): SequenceModel {
  const { width, heads, hidden, biasScale } = settings;
  const numItems = engine.scores.length;
  const shapes: [number, number][] = [
    [width, width],
    [width, width],
    [width, width],
    [width, width],
    [hidden, width],
    [width, hidden],
  ];
  const numScales = shapes.reduce((sum, [rows]) => sum + rows, 0);
  const numWhole = shapes.reduce((sum, [rows, columns]) => sum + rows * columns, 0);
  const expected = 4 * (numScales + heads * maxSequence + 3 * width + hidden) + numWhole + numItems;
  if (buffer.byteLength !== expected) {
    throw new PackError(
      `${name} is not a readable sequence model: ${buffer.byteLength} bytes instead of ${expected} for a width of ${width}, ${heads} heads, ${hidden} hidden units and ${numItems} items. Train the pack again.`,
    );
  }
  const view = new DataView(buffer);
  let at = 0;
  const takeFloats = (count: number): Float32Array => {
    const floats = Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * count;
    return floats;
  };
  const takeWhole = (count: number): Int8Array => {
    const whole = new Int8Array(buffer, at, count);
    at += count;
    return whole;
  };
  const scales = shapes.map(([rows]) => takeFloats(rows));
  const distance = takeFloats(heads * maxSequence);
  const [normGain, normShift, upBias, downBias] = [width, width, hidden, width].map(takeFloats);
  const [query, key, value, out, up, down] = shapes.map(([rows, columns], m) => {
    const whole = takeWhole(rows * columns);
    return Float32Array.from(whole, (each, i) => each * scales[m]![Math.floor(i / columns)]!);
  });
  const itemBias = Float32Array.from(takeWhole(numItems), (each) => each * biasScale);
  return {
    ...settings,
    query: query!,
    key: key!,
    value: value!,
    out: out!,
    up: up!,
    down: down!,
    distance,
    normGain: normGain!,
    normShift: normShift!,
    upBias: upBias!,
    downBias: downBias!,
    itemBias,
    engine,
  };
}

/** matrix [rows, x.length] times x. */
function multiply(matrix: Float32Array, x: Float32Array, rows: number): Float32Array {
  const columns = x.length;
  const product = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (let c = 0; c < columns; c++, at++) sum += matrix[at]! * x[c]!;
    product[row] = sum;
  }
  return product;
}

/** The tanh form. */
export const gelu = (x: number): number =>
  0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x * x * x)));

function layerNorm({ normGain, normShift, width }: SequenceModel, x: Float32Array): Float32Array {
  let mean = 0;
  for (const value of x) mean += value / width;
  let variance = 0;
  for (const value of x) variance += (value - mean) ** 2 / width;
  const spread = Math.sqrt(variance + 1e-5);
  return x.map((value, d) => ((value - mean) / spread) * normGain[d]! + normShift[d]!);
}

/**
 * The state after a history: what stands in the newest item's place when it has asked all of them once.
 *
 * @param items  Oldest first, at least one; the newest 50 are read.
 * @returns      A unit vector, shape [D].
 */
export function encodeLast(model: SequenceModel, items: readonly ItemIndex[]): Float32Array {
  const { width, heads, vectorScale } = model;
  const vectors = model.engine.rows;
  const read = items.slice(-maxSequence);
  const rows = read.map((item) => {
    const row = new Float32Array(width);
    for (let d = 0, at = item * width; d < width; d++, at++) row[d] = vectors[at]! * vectorScale;
    return row;
  });
  const newest = rows.at(-1)!;
  const query = multiply(model.query, newest, width);
  const keys = rows.map((row) => multiply(model.key, row, width));
  const values = rows.map((row) => multiply(model.value, row, width));
  const part = width / heads;
  const mixed = new Float32Array(width);
  for (let head = 0; head < heads; head++) {
    const from = head * part;
    const logits = keys.map((key, n) => {
      let sum = 0;
      for (let d = from; d < from + part; d++) sum += query[d]! * key[d]!;
      return (10 / Math.sqrt(part)) * sum + model.distance[head * maxSequence + rows.length - 1 - n]!;
    });
    const greatest = logits.reduce((best, logit) => Math.max(best, logit), Number.NEGATIVE_INFINITY);
    const weights = logits.map((logit) => Math.exp(logit - greatest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    values.forEach((value, n) => {
      const share = weights[n]! / total;
      for (let d = from; d < from + part; d++) mixed[d]! += share * value[d]!;
    });
  }
  const attended = multiply(model.out, mixed, width).map((value, d) => value + newest[d]!);
  const raised = multiply(model.up, layerNorm(model, attended), model.hidden).map((value, h) =>
    gelu(value + model.upBias[h]!),
  );
  const state = multiply(model.down, raised, width).map(
    (value, d) => value + attended[d]! + model.downBias[d]!,
  );
  const length = Math.sqrt(state.reduce((sum, value) => sum + value * value, 0));
  return state.map((value) => value / length);
}
