import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRuntime, type Runtime } from '../inference/runtime.ts';
import { createCheck } from './check-contestant.ts';
import { createContestants, numTop } from './contestants.ts';
import { createItemMatrix } from './item-matrix.ts';
import { writeOnnx } from './onnx-graph.ts';

let ort: Runtime;

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  ort = await loadRuntime({ device: 'wasm', runtime: 'wasm' }, { wasm: new Uint8Array(readFileSync(path)) });
});

describe('writeOnnx', () => {
  it('writes a model that onnxruntime opens and computes', async () => {
    const model = writeOnnx({
      inputs: [{ name: 'query', type: 'float32', dims: [1, 2] }],
      outputs: [{ name: 'scores', type: 'float32', dims: [1, 3] }],
      constants: [{ name: 'items', type: 'float32', dims: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) }],
      nodes: [{ operator: 'MatMul', inputs: ['query', 'items'], outputs: ['scores'] }],
    });
    const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
    const { scores } = await session.run({
      query: new ort.Tensor('float32', Float32Array.of(10, 1), [1, 2]),
    });
    // 10 x (1, 2, 3) + (4, 5, 6)
    expect([...(scores!.data as Float32Array)]).toEqual([14, 25, 36]);
    await session.release();
  });
});

describe('the contestants of the scan', () => {
  it('all find the exact best 100 of a small matrix', async () => {
    const matrix = createItemMatrix(1_003, 32, 2);
    const check = createCheck(matrix, matrix.queries);
    const contestants = await createContestants(matrix, ort);
    for (const contestant of contestants) {
      const { isExact, recall } = await check(contestant);
      expect(isExact, contestant.name).toBe(true);
      expect(recall, contestant.name).toBeGreaterThan(0.9);
      await contestant.dispose?.();
    }
    expect(contestants.map(({ family }) => family)).toEqual(
      expect.arrayContaining(['inkling', 'script', 'onnxruntime']),
    );
  });

  it('are caught when they are wrong', async () => {
    const matrix = createItemMatrix(300, 16, 1);
    const check = createCheck(matrix, matrix.queries);
    const { isExact } = await check({
      name: 'the first hundred',
      task: 'search',
      family: 'script',
      arithmetic: 'float32',
      isAsync: false,
      run: () => Int32Array.from({ length: numTop }, (_, item) => item),
    });
    expect(isExact).toBe(false);
  });
});
