import type * as Ort from 'onnxruntime-web/wasm';
import { DeviceUnavailableError } from '../errors.ts';
import type { Backend } from './choose-backends.ts';

export type Runtime = typeof Ort;

/** Where the runtime's own WebAssembly comes from: addresses in a browser, bytes under Node. */
export interface RuntimeFiles {
  wasm: string | Uint8Array<ArrayBuffer>;
  jspi?: string;
}

/**
 * Loads the build of onnxruntime-web that a backend needs. The default entry is never imported: it is three
 * times the size and its old WebGPU path rejects 8-bit weights.
 *
 * @param verbose  Prints where every node was placed, which a test reads.
 *
 * One thread: a shop page has no cross-origin isolation, and models of this size gain nothing from a second.
 */
export async function loadRuntime(backend: Backend, files: RuntimeFiles, verbose = false): Promise<Runtime> {
  try {
    if (backend.runtime === 'jspi') {
      if (!files.jspi) throw new Error('no address for the WebGPU runtime was given');
      const ort: Runtime = await import('onnxruntime-web/jspi');
      ort.env.wasm.wasmPaths = { wasm: files.jspi };
      return prepare(ort, verbose);
    }
    const ort = await import('onnxruntime-web/wasm');
    if (typeof files.wasm === 'string') ort.env.wasm.wasmPaths = { wasm: files.wasm };
    else ort.env.wasm.wasmBinary = files.wasm;
    return prepare(ort, verbose);
  } catch (cause) {
    throw new DeviceUnavailableError(
      `onnxruntime-web (${backend.runtime}) could not be loaded: ${String(cause)}`,
      {
        cause,
      },
    );
  }
}

function prepare(ort: Runtime, verbose: boolean): Runtime {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = verbose ? 'verbose' : 'error';
  return ort;
}
