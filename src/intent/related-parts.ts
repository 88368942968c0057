import type { ThingTies } from './thing-ties.ts';

/** Things that hang together by their ties, directly or by others of these, in the order of the first of each. */
export function relatedParts<T extends { thing: number }>(all: readonly T[], ties: ThingTies): T[][] {
  /** Of each member an earlier one that it hangs together with, at last itself. */
  const earlier = all.map((_, at) => at);
  const firstOf = (at: number): number => {
    let first = at;
    while (earlier[first] !== first) first = earlier[first]!;
    earlier[at] = first;
    return first;
  };
  const byTie = new Map<string, number>();
  all.forEach(({ thing }, at) => {
    for (const tie of ties.of(thing)) {
      const known = byTie.get(tie);
      if (known === undefined) {
        byTie.set(tie, at);
        continue;
      }
      const [a, b] = [firstOf(known), firstOf(at)];
      earlier[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const parts = new Map<number, T[]>();
  all.forEach((member, at) => {
    const part = parts.get(firstOf(at));
    if (part) part.push(member);
    else parts.set(firstOf(at), [member]);
  });
  return [...parts.values()];
}
