/**
 * Writes the few ONNX graphs that the benchmark needs, with the item matrix as a constant inside. ONNX is a
 * protobuf; a graph of two nodes needs three kinds of field, so no library is asked.
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto for the field numbers.
 */

export const elementTypes = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7 } as const;
export type ElementType = keyof typeof elementTypes;

export interface GraphValue {
  name: string;
  type: ElementType;
  dims: readonly number[];
}

export interface GraphConstant extends GraphValue {
  data: Float32Array | Int8Array | Uint8Array | BigInt64Array;
}

export interface GraphNode {
  operator: string;
  inputs: readonly string[];
  outputs: readonly string[];
}

export interface Graph {
  inputs: readonly GraphValue[];
  outputs: readonly GraphValue[];
  constants: readonly GraphConstant[];
  nodes: readonly GraphNode[];
}

const irVersion = 8;
const operatorSetVersion = 17;

type Part = Uint8Array<ArrayBufferLike>;

/** The bytes of a model: what `InferenceSession.create` takes. */
export function writeOnnx(graph: Graph): Uint8Array<ArrayBuffer> {
  const body = [
    ...graph.nodes.flatMap(({ operator, inputs, outputs }) =>
      message(1, [
        ...inputs.flatMap((name) => text(1, name)),
        ...outputs.flatMap((name) => text(2, name)),
        ...text(4, operator),
      ]),
    ),
    ...text(2, 'benchmark'),
    ...graph.constants.flatMap(({ name, type, dims, data }) =>
      message(5, [
        ...dims.flatMap((size) => number(1, size)),
        ...number(2, elementTypes[type]),
        ...text(8, name),
        ...bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
      ]),
    ),
    ...graph.inputs.flatMap((value) => message(11, toValueInfo(value))),
    ...graph.outputs.flatMap((value) => message(12, toValueInfo(value))),
  ];
  const operatorSet = [...text(1, ''), ...number(2, operatorSetVersion)];
  return join([...number(1, irVersion), ...message(7, body), ...message(8, operatorSet)]);
}

function toValueInfo({ name, type, dims }: GraphValue): Part[] {
  const shape = dims.flatMap((size) => message(1, number(1, size)));
  const tensor = [...number(1, elementTypes[type]), ...message(2, shape)];
  return [...text(1, name), ...message(2, message(1, tensor))];
}

const number = (field: number, value: number): Part[] => [varint(field * 8), varint(value)];

const text = (field: number, value: string): Part[] => bytes(field, new TextEncoder().encode(value));

const bytes = (field: number, value: Part): Part[] => [varint(field * 8 + 2), varint(value.length), value];

const message = (field: number, parts: Part[]): Part[] => [
  varint(field * 8 + 2),
  varint(sizeOf(parts)),
  ...parts,
];

function varint(value: number): Part {
  const digits: number[] = [];
  let rest = value;
  while (rest >= 128) {
    digits.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...digits, rest]);
}

const sizeOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.length, 0);

function join(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
