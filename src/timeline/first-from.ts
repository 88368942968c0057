/** Place of the first that is not before a time. */
export function firstFrom(sorted: readonly { timeMs: number }[], timeMs: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]!.timeMs < timeMs) from = middle + 1;
    else to = middle;
  }
  return from;
}
