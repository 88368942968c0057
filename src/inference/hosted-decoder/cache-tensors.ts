import type { Tensor } from 'onnxruntime-web/wasm';
import type { Runtime } from '../runtime.ts';
import type { DecoderConfig } from './decoder-config.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import type { DecoderCache } from './decoder-session.ts';

type CacheData = Float32Array | Uint16Array;

/** Keys and values as tensors, [B, heads, T, D] each: before the first token, and of one row for several. */
export function createCacheTensors(
  ort: Runtime,
  { cacheDtype, cacheNames }: DecoderGraph,
  { numKvHeads, headDim }: DecoderConfig,
) {
  const toTensor = (data: CacheData, dims: readonly number[]): Tensor =>
    cacheDtype === 'float16'
      ? new ort.Tensor('float16', data as Uint16Array, dims)
      : new ort.Tensor('float32', data as Float32Array, dims);

  return {
    emptyCache(numRows: number): DecoderCache {
      const dims = [numRows, numKvHeads, 0, headDim];
      const data = () => (cacheDtype === 'float16' ? new Uint16Array(0) : new Float32Array(0));
      return Object.fromEntries(cacheNames.map(({ past }) => [past, toTensor(data(), dims)]));
    },
    repeatCache(cache: DecoderCache, numRows: number): DecoderCache {
      return Object.fromEntries(
        Object.entries(cache).map(([name, tensor]) => {
          const row = tensor.data as CacheData;
          const Row = row.constructor as new (length: number) => CacheData;
          const rows = new Row(row.length * numRows);
          for (let at = 0; at < numRows; at++) rows.set(row, at * row.length);
          return [name, toTensor(rows, [numRows, ...tensor.dims.slice(1)])];
        }),
      );
    },
  };
}
