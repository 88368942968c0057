import { afterEach, describe, expect, it, vi } from 'vitest';
import { canCompileWasm, readDeviceFacts } from './device-facts.ts';

describe('readDeviceFacts', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const withGpu = (requestAdapter: () => Promise<unknown>) => {
    vi.stubGlobal('navigator', { gpu: { requestAdapter } });
    vi.stubGlobal('WebAssembly', Object.assign(Object.create(WebAssembly), { Suspending: class {} }));
  };

  it('counts an adapter that was obtained, and notices a software one', async () => {
    withGpu(async () => ({ info: { isFallbackAdapter: true } }));
    await expect(readDeviceFacts(true)).resolves.toMatchObject({
      webgpu: true,
      softwareAdapter: true,
      jspi: true,
    });
  });

  it('notices shaders that compute with float16', async () => {
    withGpu(async () => ({ features: new Set(['shader-f16']) }));
    await expect(readDeviceFacts(true)).resolves.toMatchObject({ webgpu: true, shaderF16: true });
    withGpu(async () => ({ features: new Set() }));
    expect((await readDeviceFacts(true)).shaderF16).toBeUndefined();
  });

  it('does not count a gpu object that gives none, or throws', async () => {
    withGpu(async () => null);
    await expect(readDeviceFacts(true)).resolves.toMatchObject({ webgpu: false });
    withGpu(() => Promise.reject(new Error('lost')));
    await expect(readDeviceFacts(true)).resolves.toMatchObject({ webgpu: false });
  });

  it('settles although the driver never answers', async () => {
    vi.useFakeTimers();
    withGpu(() => new Promise(() => {}));
    const facts = readDeviceFacts(true);
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(facts).resolves.toMatchObject({ webgpu: false });
  });

  it('does not wake the GPU when nobody wants it', async () => {
    const requestAdapter = vi.fn(async () => null);
    withGpu(requestAdapter);
    await readDeviceFacts(false);
    expect(requestAdapter).not.toHaveBeenCalled();
  });
});

describe('canCompileWasm', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is true here and false where the policy makes compiling throw', () => {
    expect(canCompileWasm()).toBe(true);
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new Error('violates Content Security Policy');
        }
      },
    });
    expect(canCompileWasm()).toBe(false);
  });
});
