import type { ItemThings } from '../pack/item-things.ts';
import type { NeedDraft } from './need-draft.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
const yearDays = 365;
/** So many days before the day of last year it comes to mind, and so many after it is too late. */
const daysBefore = 21;
const daysAfter = 10;
const strength = 0.4;
/** What is wanted more often than this is no matter of the season. */
const minLastingDays = 120;

/** What was bought at this time of last year: seeds in March, a tree in December. What lasts longer is still there. */
export function needsOfLastYear(
  observations: readonly Observation[],
  things: ItemThings,
  nowMs: number,
): NeedDraft[] {
  const last = new Map<number, Observation>();
  for (const observation of observations)
    if (observation.type === 'purchase' && observation.thing >= 0) last.set(observation.thing, observation);
  return [...last.values()].flatMap(({ thing, timeMs, eventIds }): NeedDraft[] => {
    const { lastsDays = yearDays, refill, everyday, giftShare = 0 } = things.things[thing]!;
    const untilDays = yearDays - (nowMs - timeMs) / dayMs;
    const isTime = untilDays <= daysBefore && untilDays >= -daysAfter;
    // A lamp bought last March says nothing of this one.
    const isYearly = things.things[thing]!.occasion || refill || giftShare >= 0.4;
    if (!isTime || !isYearly || everyday || lastsDays < minLastingDays || lastsDays > 1.2 * yearDays)
      return [];
    return [
      {
        thing,
        source: 'season',
        serves: eventIds.at(-1)!,
        because: { en: 'this time last year', 'zh-CN': '去年此时' },
        dueMs: nowMs + Math.max(0, untilDays) * dayMs,
        strength,
        evidence: eventIds.slice(-2),
      },
    ];
  });
}
