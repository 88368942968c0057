import type { ItemThings } from '../pack/item-things.ts';
import type { NeedDraft } from './need-draft.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
/** So long after a purchase one still looks for what goes with it. */
const maxAgeDays = 60;
const halfLifeDays = 25;
const firstStrength = 0.7;
/** Each further companion is wanted so much less. */
const perPlace = 0.9;
const maxCompanions = 6;

/** What goes with what was bought lately: best companions first, the fresher the stronger. */
export function needsOfPurchases(
  observations: readonly Observation[],
  things: ItemThings,
  nowMs: number,
): NeedDraft[] {
  const drafts: NeedDraft[] = [];
  for (const { thing, type, timeMs, eventIds } of observations.toReversed()) {
    const ageDays = (nowMs - timeMs) / dayMs;
    if (ageDays > maxAgeDays) break;
    if (type !== 'purchase' || thing < 0) continue;
    const own = things.withBroader(thing).map((row) => things.things[row]!);
    const companions = own.flatMap(({ goesWith = [] }) => goesWith);
    const { en, 'zh-CN': zh } = own[0]!;
    let place = 0;
    for (const id of companions) {
      const row = things.find(id);
      if (row === undefined || row === thing || place >= maxCompanions) continue;
      if (things.things[row]!.comesWith?.some((machine) => own.some(({ id: each }) => each === machine)))
        continue;
      drafts.push({
        thing: row,
        source: 'complement',
        serves: eventIds.at(-1)!,
        because: { en, 'zh-CN': zh },
        strength: firstStrength * perPlace ** place * 2 ** (-ageDays / halfLifeDays),
        evidence: eventIds.slice(-2),
      });
      place++;
    }
  }
  return drafts;
}
