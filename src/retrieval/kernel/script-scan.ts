import type { ScanEngine } from './engine-interface.ts';
import { selectTop } from './select-top.ts';

/** The scan in plain TypeScript, for pages whose policy refuses WebAssembly: about 25 times slower, equal results. */
export function openScriptScan(numItems: number, dimensions: number): ScanEngine {
  const rows = new Int8Array(numItems * dimensions);
  const query = new Int8Array(dimensions);
  const scores = new Int32Array(numItems);
  const scan = (): Int32Array => {
    for (let item = 0, start = 0; item < numItems; item++, start += dimensions) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += rows[start + d]! * query[d]!;
      scores[item] = sum;
    }
    return scores;
  };
  return { name: 'script', rows, query, scores, seal: () => {}, scan, scanTop: (k) => selectTop(scan(), k) };
}
