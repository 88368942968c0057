import type { Device } from '../types.ts';
import type { DeviceFacts } from './device-facts.ts';

export type DeviceWish = 'auto' | Device;

export interface Backend {
  device: Device;
  /** Which build of the runtime: both run the CPU kernels, only `jspi` the GPU's. */
  runtime: 'wasm' | 'jspi';
}

export interface BackendChoice {
  /** In the order to try them. Empty: no model can run here. */
  backends: Backend[];
  /** Why the first wish, or any model at all, was not granted. */
  reasons: string[];
}

/**
 * Below this, WebAssembly is faster from click to answer than a GPU: the small runtime is 0.5 MB smaller,
 * starts 0.15 s sooner and compiles no shaders. The ranker tier is far below.
 */
export const webgpuPaysFromBytes = 16_000_000;

/**
 * Which backends to try, best first.
 *
 * @param modelBytes  Size of all models that will run in this worker.
 */
export function chooseBackends(facts: DeviceFacts, wish: DeviceWish, modelBytes: number): BackendChoice {
  if (!facts.wasm) {
    return {
      backends: [],
      reasons: ["the page's policy forbids WebAssembly (script-src lacks 'wasm-unsafe-eval')"],
    };
  }
  const wasm: Backend = { device: 'wasm', runtime: 'wasm' };
  if (wish === 'wasm') return { backends: [wasm], reasons: [] };
  const gpuMissing = whyNoWebgpu(facts);
  if (wish === 'webgpu') {
    return gpuMissing
      ? { backends: [wasm], reasons: [gpuMissing] }
      : {
          backends: [
            { device: 'webgpu', runtime: 'jspi' },
            { device: 'wasm', runtime: 'jspi' },
          ],
          reasons: [],
        };
  }
  const worthIt = modelBytes >= webgpuPaysFromBytes && !gpuMissing && !facts.softwareAdapter;
  return worthIt
    ? {
        backends: [
          { device: 'webgpu', runtime: 'jspi' },
          { device: 'wasm', runtime: 'jspi' },
        ],
        reasons: [],
      }
    : { backends: [wasm], reasons: [] };
}

function whyNoWebgpu(facts: DeviceFacts): string | undefined {
  if (!facts.jspi)
    return 'this browser has no JavaScript promise integration, which the WebGPU runtime needs';
  if (!facts.webgpu) return 'the browser gave no WebGPU adapter';
  return undefined;
}
