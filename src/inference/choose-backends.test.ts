import { describe, expect, it } from 'vitest';
import { chooseBackends, webgpuPaysFromBytes } from './choose-backends.ts';
import type { DeviceFacts } from './device-facts.ts';

const all: DeviceFacts = { wasm: true, webgpu: true, softwareAdapter: false, jspi: true };
const devices = (facts: DeviceFacts, wish: 'auto' | 'webgpu' | 'wasm', bytes = 5e6) =>
  chooseBackends(facts, wish, bytes).backends.map(({ device, runtime }) => `${device}/${runtime}`);

describe('chooseBackends', () => {
  it('takes WebAssembly for small models, even beside a good GPU', () => {
    expect(devices(all, 'auto')).toEqual(['wasm/wasm']);
  });

  it('takes the GPU when models are large enough, and WebAssembly in the same runtime after it', () => {
    expect(devices(all, 'auto', webgpuPaysFromBytes)).toEqual(['webgpu/jspi', 'wasm/jspi']);
  });

  it('does not choose a software adapter by itself, but obeys a wish for it', () => {
    const software = { ...all, softwareAdapter: true };
    expect(devices(software, 'auto', webgpuPaysFromBytes)).toEqual(['wasm/wasm']);
    expect(devices(software, 'webgpu')).toEqual(['webgpu/jspi', 'wasm/jspi']);
  });

  it('says why a wish for the GPU was not granted', () => {
    const noAdapter = chooseBackends({ ...all, webgpu: false }, 'webgpu', 5e6);
    expect(noAdapter.backends).toEqual([{ device: 'wasm', runtime: 'wasm' }]);
    expect(noAdapter.reasons[0]).toContain('no WebGPU adapter');
    expect(chooseBackends({ ...all, jspi: false }, 'webgpu', 5e6).reasons[0]).toContain(
      'promise integration',
    );
  });

  it('has no backend at all where WebAssembly is forbidden, and names the policy', () => {
    const choice = chooseBackends({ ...all, wasm: false }, 'auto', 5e6);
    expect(choice.backends).toEqual([]);
    expect(choice.reasons[0]).toContain('wasm-unsafe-eval');
  });
});
