/**
 * The vector scan, compiled twice by scripts/build-kernel.mjs: with relaxed SIMD and without.
 * Not TypeScript for tsc but AssemblyScript, hence the `.as.ts`.
 *
 * Memory, laid out by ../wasm-scan.ts (every part 16-byte aligned, row count rounded up to a multiple of 4):
 *
 *   rows    int8   [M4, D]    as shipped
 *   bias    int32  [M4]       64 x the sum of the row (relaxed build only)
 *   query   uint8  [D] q + 64 (relaxed), or int16 [D] q (plain)
 *   scores  int32  [M4]
 *   heap    int32  [k] scores, then int32 [k] rows: a min-heap, its root the worst that is still in
 *
 * The relaxed dot product wants its second operand in 7 bits, hence q in -63..63 shifted to 1..127;
 * row x (q + 64) = row x q + 64 x rowSum, and the second term is taken off again.
 * Each pair of products stays within 16 bits (2 x 128 x 127 < 32768), so every engine's relaxed instruction
 * gives the same, exact integer.
 */

/** 64 x sum of each row. */
export function sumRows(rows: usize, bias: usize, numRows: i32, dimensions: i32): void {
  for (let row = 0; row < numRows; row++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += load<i8>(rows + d);
    store<i32>(bias + ((<usize>row) << 2), sum << 6);
    rows += dimensions;
  }
}

/** Adds up the four lanes of each of four accumulators: lane i of the result belongs to row i. */
function foldLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(
    i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
    i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31),
  );
  const cd = i32x4.add(
    i8x16.shuffle(c, d, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
    i8x16.shuffle(c, d, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31),
  );
  return i32x4.add(
    i8x16.shuffle(ab, cd, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27),
    i8x16.shuffle(ab, cd, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31),
  );
}

/** Scores of `numRows` rows (a multiple of 4), four at a time so that one load of the query serves four rows. */
export function scan(
  rows: usize,
  bias: usize,
  query: usize,
  scores: usize,
  numRows: i32,
  dimensions: i32,
): void {
  const stride = <usize>dimensions;
  const end = scores + ((<usize>numRows) << 2);
  while (scores < end) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    const r0 = rows;
    const r1 = r0 + stride;
    const r2 = r1 + stride;
    const r3 = r2 + stride;
    if (ASC_FEATURE_RELAXED_SIMD) {
      for (let at: usize = 0; at < stride; at += 16) {
        const q = v128.load(query + at);
        a = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(r0 + at), q, a);
        b = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(r1 + at), q, b);
        c = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(r2 + at), q, c);
        d = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(r3 + at), q, d);
      }
      v128.store(scores, i32x4.sub(foldLanes(a, b, c, d), v128.load(bias)));
      bias += 16;
    } else {
      for (let at: usize = 0; at < stride; at += 16) {
        const low = v128.load(query + (at << 1));
        const high = v128.load(query + (at << 1), 16);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load8x8_s(r0 + at), low));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load8x8_s(r1 + at), low));
        c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load8x8_s(r2 + at), low));
        d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load8x8_s(r3 + at), low));
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load8x8_s(r0 + at, 8), high));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load8x8_s(r1 + at, 8), high));
        c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load8x8_s(r2 + at, 8), high));
        d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load8x8_s(r3 + at, 8), high));
      }
      v128.store(scores, foldLanes(a, b, c, d));
    }
    rows = r3 + stride;
    scores += 16;
  }
}

/** True if a is the worse of two: a lower score, or an equal one further down the pack. */
function isWorse(scoreA: i32, rowA: i32, scoreB: i32, rowB: i32): bool {
  return scoreA < scoreB || (scoreA === scoreB && rowA > rowB);
}

function siftUp(heapScores: usize, heapRows: usize, at: i32, score: i32, row: i32): void {
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const parentScore = load<i32>(heapScores + ((<usize>parent) << 2));
    const parentRow = load<i32>(heapRows + ((<usize>parent) << 2));
    if (!isWorse(score, row, parentScore, parentRow)) break;
    store<i32>(heapScores + ((<usize>at) << 2), parentScore);
    store<i32>(heapRows + ((<usize>at) << 2), parentRow);
    at = parent;
  }
  store<i32>(heapScores + ((<usize>at) << 2), score);
  store<i32>(heapRows + ((<usize>at) << 2), row);
}

function siftDown(heapScores: usize, heapRows: usize, size: i32, score: i32, row: i32): void {
  let at = 0;
  while (true) {
    let child = at * 2 + 1;
    if (child >= size) break;
    let childScore = load<i32>(heapScores + ((<usize>child) << 2));
    let childRow = load<i32>(heapRows + ((<usize>child) << 2));
    if (child + 1 < size) {
      const otherScore = load<i32>(heapScores + ((<usize>child) << 2), 4);
      const otherRow = load<i32>(heapRows + ((<usize>child) << 2), 4);
      if (isWorse(otherScore, otherRow, childScore, childRow)) {
        child++;
        childScore = otherScore;
        childRow = otherRow;
      }
    }
    if (!isWorse(childScore, childRow, score, row)) break;
    store<i32>(heapScores + ((<usize>at) << 2), childScore);
    store<i32>(heapRows + ((<usize>at) << 2), childRow);
    at = child;
  }
  store<i32>(heapScores + ((<usize>at) << 2), score);
  store<i32>(heapRows + ((<usize>at) << 2), row);
}

/** Rows per turn of scan and selection: their scores (4 KB) are still in the first cache when they are picked over. */
const blockRows: i32 = 1024;

/**
 * Scores of all rows, and the best k of the first `numItems` in the heap, in one pass over memory.
 * Once the heap is full, four scores at a time are compared with its worst; hardly any pass.
 * `numItems` may be less than `numRows`, which is padded to a multiple of 4. 1 <= k <= numItems.
 */
export function scanTop(
  rows: usize,
  bias: usize,
  query: usize,
  scores: usize,
  numRows: i32,
  dimensions: i32,
  numItems: i32,
  heap: usize,
  k: i32,
): void {
  const heapRows = heap + ((<usize>k) << 2);
  let size = 0;
  for (let start = 0; start < numRows; start += blockRows) {
    const count = min(blockRows, numRows - start);
    const offset = (<usize>start) << 2;
    scan(rows + <usize>start * <usize>dimensions, bias + offset, query, scores + offset, count, dimensions);
    const end = min(start + count, numItems);
    let row = start;
    while (row < end && size < k) {
      siftUp(heap, heapRows, size++, load<i32>(scores + ((<usize>row) << 2)), row);
      row++;
    }
    while (row < end) {
      if ((row & 3) === 0 && row + 4 <= end) {
        const four = v128.load(scores + ((<usize>row) << 2));
        if (!v128.any_true(i32x4.gt_s(four, i32x4.splat(load<i32>(heap))))) {
          row += 4;
          continue;
        }
      }
      // A later row with an equal score is the worse one, so only a greater score gets in.
      const score = load<i32>(scores + ((<usize>row) << 2));
      if (score > load<i32>(heap)) siftDown(heap, heapRows, k, score, row);
      row++;
    }
  }
}
