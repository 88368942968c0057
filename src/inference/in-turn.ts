import type { Runtime } from './runtime.ts';

/**
 * One call into a runtime at a time, whichever session it is for. The WebGPU build suspends its WebAssembly while
 * the GPU works; a second call entering it meanwhile ends in `unreachable`.
 */
const tails = new WeakMap<Runtime, Promise<unknown>>();

export function inTurn<T>(ort: Runtime, work: () => Promise<T>): Promise<T> {
  const result = (tails.get(ort) ?? Promise.resolve()).then(work);
  // A failed call must not fail those behind it: the queue goes on from a caught tail.
  tails.set(
    ort,
    result.catch(() => undefined),
  );
  return result;
}
