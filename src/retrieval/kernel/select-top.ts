/**
 * The k greatest scores, best first, equal ones in row order: a min-heap whose root is the threshold.
 * The kernel has the same in WebAssembly; this is its twin, and serves any other array of scores.
 *
 * @param k  At least 1; more than there are scores gives all of them.
 */
export function selectTop(
  scores: Int32Array | Float32Array,
  k: number,
): { items: Int32Array; scores: Int32Array } {
  const size = Math.min(k, scores.length);
  const heap = new Int32Array(size);
  const isWorse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
  const siftDown = (row: number): void => {
    let at = 0;
    for (let child = 1; child < size; child = at * 2 + 1) {
      if (child + 1 < size && isWorse(heap[child + 1]!, heap[child]!)) child++;
      if (!isWorse(heap[child]!, row)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = row;
  };
  for (let row = 0; row < size; row++) {
    let at = row;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isWorse(row, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = row;
  }
  // Equal scores further down the pack are worse, so only a greater score gets in.
  for (let row = size; row < scores.length; row++) if (scores[row]! > scores[heap[0]!]!) siftDown(row);
  const items = heap.sort((a, b) => scores[b]! - scores[a]! || a - b);
  return { items, scores: Int32Array.from(items, (item) => scores[item]!) };
}
