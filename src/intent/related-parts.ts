import type { ThingTies } from './thing-ties.ts';

interface Part<T> {
  members: T[];
  ties: readonly string[];
}

/** Things that hang together by their ties, directly or by others of these, in the order in which they came. */
export function relatedParts<T extends { thing: number }>(all: readonly T[], ties: ThingTies): T[][] {
  let parts: Part<T>[] = [];
  const byTie = new Map<string, Part<T>>();
  for (const member of all) {
    const own = ties.of(member.thing);
    const met = new Set(own.flatMap((tie) => byTie.get(tie) ?? []));
    const joined = {
      members: [...[...met].flatMap(({ members }) => members), member],
      ties: [...new Set([...[...met].flatMap((part) => part.ties), ...own])],
    };
    for (const tie of joined.ties) byTie.set(tie, joined);
    parts = [...parts.filter((part) => !met.has(part)), joined];
  }
  return parts.map(({ members }) => members);
}
