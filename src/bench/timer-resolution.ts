/** The smallest step that the clock takes, in milliseconds: nothing shorter can be seen without an inner loop. */
export function measureTimerResolutionMs(numSteps = 50): number {
  let smallest = Number.POSITIVE_INFINITY;
  let last = performance.now();
  for (let step = 0; step < numSteps; ) {
    const now = performance.now();
    if (now === last) continue;
    smallest = Math.min(smallest, now - last);
    last = now;
    step++;
  }
  return smallest;
}
