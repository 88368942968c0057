/** The things of the highest scores, best first; of equal ones those met first. */
export function bestOf(scores: ReadonlyMap<number, number>, count: number, least = 0): number[] {
  const best: [thing: number, score: number][] = [];
  for (const [thing, score] of scores) {
    if (score < least || (best.length === count && score <= best[count - 1]![1])) continue;
    let at = Math.min(best.length, count - 1);
    for (; at > 0 && best[at - 1]![1] < score; at--) best[at] = best[at - 1]!;
    best[at] = [thing, score];
  }
  return best.map(([thing]) => thing);
}
