import type { Runtime } from '../inference/runtime.ts';
import { quantizeQuery } from '../retrieval/kernel/quantize-query.ts';
import { type Contestant, numTop } from './contestants.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { type Graph, type GraphValue, writeOnnx } from './onnx-graph.ts';

/** Shifts the 7-bit query into the unsigned bytes that MatMulInteger's first operand is fastest with. */
const zeroPoint = 64;

/**
 * onnxruntime-web with the item matrix as a constant, so that it may lay it out as it likes, as a row times a
 * matrix and as a matrix times a column; the int8 graph gets the very integers that our kernel gets.
 */
export async function createOrtContestants(matrix: ItemMatrix, ort: Runtime): Promise<Contestant[]> {
  const { numItems, dimensions, floats, bytes } = matrix;
  const M = numItems;
  const D = dimensions;
  const floatColumns = transpose(floats, new Float32Array(floats.length), M, D);
  const byteColumns = transpose(bytes, new Int8Array(bytes.length), M, D);
  const floatRow: GraphValue = { name: 'query', type: 'float32', dims: [1, D] };
  const floatColumn: GraphValue = { ...floatRow, dims: [D, 1] };
  const scores: GraphValue = { name: 'scores', type: 'float32', dims: [1, M] };
  const sums: GraphValue = { name: 'scores', type: 'int32', dims: [1, M] };
  const columns = { name: 'items', type: 'float32', dims: [D, M], data: floatColumns } as const;
  const shift = { name: 'zero', type: 'uint8', dims: [], data: Uint8Array.of(zeroPoint) } as const;

  const rowTimesMatrix: Graph = {
    inputs: [floatRow],
    outputs: [scores],
    constants: [columns],
    nodes: [{ operator: 'MatMul', inputs: ['query', 'items'], outputs: ['scores'] }],
  };
  const matrixTimesColumn: Graph = {
    inputs: [floatColumn],
    outputs: [{ ...scores, dims: [M, 1] }],
    constants: [{ name: 'items', type: 'float32', dims: [M, D], data: floats }],
    nodes: [{ operator: 'MatMul', inputs: ['items', 'query'], outputs: ['scores'] }],
  };
  const integers: Graph = {
    inputs: [{ ...floatRow, type: 'uint8' }],
    outputs: [sums],
    constants: [{ name: 'items', type: 'int8', dims: [D, M], data: byteColumns }, shift],
    nodes: [{ operator: 'MatMulInteger', inputs: ['query', 'items', 'zero'], outputs: ['scores'] }],
  };
  const withTop: Graph = {
    inputs: [floatRow],
    outputs: [
      { name: 'best', type: 'float32', dims: [1, numTop] },
      { name: 'scores', type: 'int64', dims: [1, numTop] },
    ],
    constants: [columns, { name: 'k', type: 'int64', dims: [1], data: BigInt64Array.of(BigInt(numTop)) }],
    nodes: [
      { operator: 'MatMul', inputs: ['query', 'items'], outputs: ['all'] },
      { operator: 'TopK', inputs: ['all', 'k'], outputs: ['best', 'scores'] },
    ],
  };

  const open = async (
    name: string,
    task: Contestant['task'],
    arithmetic: Contestant['arithmetic'],
    graph: Graph,
  ): Promise<Contestant> => {
    const session = await ort.InferenceSession.create(writeOnnx(graph), {
      executionProviders: ['wasm'],
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    const { dims } = graph.inputs[0]!;
    const quantized = new Int8Array(D);
    const shifted = new Uint8Array(D);
    const toTensor = (query: Float32Array) => {
      if (arithmetic === 'float32') return new ort.Tensor('float32', query, dims);
      quantizeQuery(query, quantized);
      for (let d = 0; d < D; d++) shifted[d] = quantized[d]! + zeroPoint;
      return new ort.Tensor('uint8', shifted, dims);
    };
    return {
      name: `onnxruntime-web, ${name}`,
      task,
      family: 'onnxruntime',
      arithmetic,
      isAsync: true,
      async run(query) {
        const { scores: found } = await session.run({ query: toTensor(query) });
        const data = found!.data;
        return data instanceof BigInt64Array ? Array.from(data, Number) : (data as Float32Array | Int32Array);
      },
      dispose: () => session.release(),
    };
  };
  return [
    await open('MatMul float32, row x matrix', 'scan', 'float32', rowTimesMatrix),
    await open('MatMul float32, matrix x column', 'scan', 'float32', matrixTimesColumn),
    await open('MatMulInteger int8', 'scan', 'int8', integers),
    await open('MatMul float32 and TopK', 'search', 'float32', withTop),
  ];
}

function transpose<T extends Float32Array | Int8Array>(from: T, into: T, numRows: number, width: number): T {
  for (let row = 0; row < numRows; row++) {
    for (let d = 0; d < width; d++) into[d * numRows + row] = from[row * width + d]!;
  }
  return into;
}
