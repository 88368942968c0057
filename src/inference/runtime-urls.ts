/** The runtime's own WebAssembly as the bundler places it: same origin, beside our scripts. */
import jspi from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url';
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { RuntimeFiles } from './runtime.ts';

/** Absolute, since a worker resolves addresses against itself and not against the page. */
export const runtimeUrls = {
  wasm: new URL(wasm, import.meta.url).href,
  jspi: new URL(jspi, import.meta.url).href,
} satisfies RuntimeFiles;
