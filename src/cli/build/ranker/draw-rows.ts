/**
 * The rows of one list that a step of the fit reads: the right ones first, then each other one with the same chance, about
 * `others` of them, all where there are no more.
 */
export function drawRows(
  numRows: number,
  hits: readonly number[],
  others: number,
  random: () => number,
): number[] {
  const share = others / (numRows - hits.length);
  const rows = [...hits];
  for (let row = 0; row < numRows; row++) {
    if ((share >= 1 || random() < share) && !hits.includes(row)) rows.push(row);
  }
  return rows;
}

/** 0 to length - 1 in an order drawn by lot. */
export function drawOrder(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
