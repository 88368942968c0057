/** What a device can do, as plain data: found once, then decided on by pure functions. */
export interface DeviceFacts {
  /** Compiling WebAssembly is allowed (a page's policy may forbid it). */
  wasm: boolean;
  /** An adapter was really obtained; `'gpu' in navigator` alone says nothing. */
  webgpu: boolean;
  /** The adapter is a software one: right, but slow. */
  softwareAdapter: boolean;
  /** Its shaders compute with float16. */
  shaderF16?: boolean;
  /** WebAssembly can wait for a promise, which the small WebGPU runtime needs. */
  jspi: boolean;
}

/** A driver that is starting or broken may never answer. */
const adapterDeadlineMs = 2_000;

/** Asks the platform; never throws and always settles. */
export async function readDeviceFacts(wantsWebgpu: boolean): Promise<DeviceFacts> {
  const jspi = typeof WebAssembly === 'object' && 'Suspending' in WebAssembly;
  // Asking for an adapter costs up to 100 ms and starts the GPU process: only when it could be used.
  const adapter = wantsWebgpu && jspi ? await requestAdapter() : undefined;
  return {
    wasm: canCompileWasm(),
    webgpu: adapter !== undefined,
    softwareAdapter: adapter?.info?.isFallbackAdapter ?? adapter?.isFallbackAdapter ?? false,
    ...(adapter?.features?.has('shader-f16') && { shaderF16: true }),
    jspi,
  };
}

interface AdapterLike {
  isFallbackAdapter?: boolean;
  features?: { has(name: string): boolean };
  info?: { isFallbackAdapter?: boolean };
}

async function requestAdapter(): Promise<AdapterLike | undefined> {
  const gpu = (
    globalThis.navigator as { gpu?: { requestAdapter(): Promise<AdapterLike | null> } } | undefined
  )?.gpu;
  if (!gpu) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), adapterDeadlineMs);
  });
  try {
    return (await Promise.race([gpu.requestAdapter(), late])) ?? undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The eight bytes of an empty module: a policy without `wasm-unsafe-eval` refuses even these. */
export function canCompileWasm(): boolean {
  try {
    return (
      new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])) instanceof WebAssembly.Module
    );
  } catch {
    return false;
  }
}
