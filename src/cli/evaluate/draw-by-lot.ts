/** The first `most` of an order drawn by lot, in that order; all of them when there are no more. */
export function drawByLot<T>(all: readonly T[], most: number, random: () => number): T[] {
  const drawn = [...all];
  for (let at = 0; at < Math.min(most, drawn.length - 1); at++) {
    const other = at + Math.floor(random() * (drawn.length - at));
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return drawn.slice(0, most);
}
