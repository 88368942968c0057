import { describe, expect, it } from 'vitest';
import { chooseFile, type FileWish, findWeightFiles } from './choose-file.ts';

const forms = ['', '_fp16', '_q4', '_q4f16', '_quantized', '_int8'];
/** A folder with graphs of these forms, as empty as can be. */
const folderOf = (...suffixes: string[]) => ({
  where: 'https://shop.example/m/',
  read: async (file: string) =>
    suffixes.some((suffix) => file === `onnx/model${suffix}.onnx`) ? Uint8Array.of(8, 9) : undefined,
});
const wasm: FileWish = { device: 'wasm', hasF16: false };
const gpu: FileWish = { device: 'webgpu', hasF16: false };
const halfGpu: FileWish = { device: 'webgpu', hasF16: true };

describe('chooseFile', () => {
  it.each<[FileWish, string[], string, string]>([
    [wasm, forms, 'model_quantized', 'q8'],
    [wasm, ['', '_int8', '_q4'], 'model_int8', 'q8'],
    [wasm, ['', '_q4f16'], 'model_q4f16', 'q4'],
    [wasm, ['', '_fp16'], 'model', 'fp32'],
    [gpu, forms, 'model_q4', 'q4'],
    [gpu, ['', '_fp16', '_q4f16'], 'model', 'fp32'],
    [halfGpu, forms, 'model_q4f16', 'q4'],
    [halfGpu, ['', '_fp16'], 'model_fp16', 'fp16'],
    [{ ...wasm, dtype: 'fp16' }, forms, 'model_fp16', 'fp16'],
    [{ ...gpu, dtype: 'q8' }, forms, 'model_quantized', 'q8'],
  ])('%j of %j', async (wish, suffixes, file, dtype) => {
    expect(await chooseFile(folderOf(...suffixes), wish)).toMatchObject({ file: `onnx/${file}.onnx`, dtype });
  });

  it('names what it looked for', async () => {
    await expect(chooseFile(folderOf('_fp16'), gpu)).rejects.toThrow(
      'has none of onnx/model_q4.onnx, onnx/model.onnx:',
    );
  });
});

describe('findWeightFiles', () => {
  const graph = (text: string) => new TextEncoder().encode(`\u0008\u000a${text}`);

  it('finds each file that a graph names, once', () => {
    expect(
      findWeightFiles(graph('location\u0012model_q4.onnx_data\u0000location\u0012model_q4.onnx_data')),
    ).toEqual(['model_q4.onnx_data']);
    expect(findWeightFiles(graph('(model.onnx_data)(model.onnx_data_1)(weights.onnx.data)'))).toEqual([
      'model.onnx_data',
      'model.onnx_data_1',
      'weights.onnx.data',
    ]);
    expect(findWeightFiles(graph('no such thing'))).toEqual([]);
  });
});
