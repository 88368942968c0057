import type { ScanEngine } from './engine-interface.ts';
import { plainScanBase64, relaxedScanBase64 } from './scan-binaries.ts';

interface ScanExports {
  sumRows(rows: number, bias: number, numRows: number, dimensions: number): void;
  scan(rows: number, bias: number, query: number, scores: number, numRows: number, dimensions: number): void;
  scanTop(
    rows: number,
    bias: number,
    query: number,
    scores: number,
    numRows: number,
    dimensions: number,
    numItems: number,
    heap: number,
    k: number,
  ): void;
}

const pageBytes = 65_536;
/** What the shift of the relaxed build adds to each of the query's numbers. */
const relaxedShift = 64;
const alignUp = (bytes: number): number => (bytes + 15) & ~15;

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * Four known rows against a known query, before the kernel is believed: V8 11.3 (Node 20) compiles the relaxed dot
 * product wrongly in its first tier, forgetting the accumulator. Leaves the memory as it found it, all zeros.
 */
function isTrusted(
  kernel: ScanExports,
  memory: WebAssembly.Memory,
  at: { bias: number; query: number; scores: number; dimensions: number },
  query: Int8Array,
  loadQuery: () => void,
): boolean {
  const { dimensions } = at;
  const rows = new Int8Array(memory.buffer, 0, 4 * dimensions).map((_, n) => ((n * 37) % 256) - 128);
  query.set(query.map((_, d) => ((d * 29) % 127) - 63));
  new Int8Array(memory.buffer).set(rows);
  kernel.sumRows(0, at.bias, 4, dimensions);
  loadQuery();
  kernel.scan(0, at.bias, at.query, at.scores, 4, dimensions);
  const found = new Int32Array(memory.buffer, at.scores, 4).slice();
  const isRight = found.every(
    (score, row) => score === query.reduce((sum, q, d) => sum + q * rows[row * dimensions + d]!, 0),
  );
  new Int8Array(memory.buffer, 0, 4 * dimensions).fill(0);
  query.fill(0);
  return isRight;
}

/**
 * The scan in WebAssembly, or undefined where it cannot be: no WebAssembly, refused by the page's policy
 * (`wasm-unsafe-eval`), no such SIMD or one that adds up wrongly, too little memory, or D no multiple of 16.
 * Compiled synchronously: a page's thread allows that up to 4 KB, and each build has little over 1 KB.
 */
export function openWasmScan(
  numItems: number,
  dimensions: number,
  build: 'relaxed' | 'plain',
): ScanEngine | undefined {
  if (typeof WebAssembly === 'undefined' || dimensions % 16 !== 0) return undefined;
  const binary = decodeBase64(build === 'relaxed' ? relaxedScanBase64 : plainScanBase64);
  const numRows = (numItems + 3) & ~3;
  // Rows first, so that each of them is aligned; address 0 is as good as any.
  const bias = alignUp(numRows * dimensions);
  const query = bias + alignUp(numRows * 4);
  const scores = query + alignUp(dimensions * 2);
  const heap = scores + alignUp(numRows * 4);
  const end = heap + numItems * 8;
  let memory: WebAssembly.Memory;
  let kernel: ScanExports;
  try {
    if (!WebAssembly.validate(binary)) return undefined;
    const pages = Math.ceil(end / pageBytes);
    memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } });
    kernel = instance.exports as unknown as ScanExports;
  } catch {
    return undefined;
  }

  const queryBytes = new Int8Array(dimensions);
  const shifted = new Uint8Array(memory.buffer, query, dimensions);
  const widened = new Int16Array(memory.buffer, query, dimensions);
  const scoreView = new Int32Array(memory.buffer, scores, numItems);
  const loadQuery = (): void => {
    if (build === 'plain') widened.set(queryBytes);
    else for (let d = 0; d < dimensions; d++) shifted[d] = queryBytes[d]! + relaxedShift;
  };
  const rows = new Int8Array(memory.buffer, 0, numItems * dimensions);
  if (!isTrusted(kernel, memory, { bias, query, scores, dimensions }, queryBytes, loadQuery))
    return undefined;
  return {
    name: build,
    rows,
    query: queryBytes,
    scores: scoreView,
    seal: () => kernel.sumRows(0, bias, numRows, dimensions),
    scan() {
      loadQuery();
      kernel.scan(0, bias, query, scores, numRows, dimensions);
      return scoreView;
    },
    scanTop(k) {
      loadQuery();
      kernel.scanTop(0, bias, query, scores, numRows, dimensions, numItems, heap, k);
      const items = new Int32Array(memory.buffer, heap + k * 4, k)
        .slice()
        .sort((a, b) => scoreView[b]! - scoreView[a]! || a - b);
      return { items, scores: Int32Array.from(items, (item) => scoreView[item]!) };
    },
  };
}
