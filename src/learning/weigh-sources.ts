import { type BehaviorEvent, type NeedSource, needSources, type SourceWeight } from '../types.ts';

/** What was done with the cards of one source of needs. */
export type SourceFeedback = Omit<SourceWeight, 'source' | 'weight'>;

/** As many showings at the usual rate as every source starts with: a few cards decide nothing. */
const priorShown = 25;
/** Of cards shown, the share that is usually opened. */
const usualRate = 0.08;
/** To be put away says more than not to be opened. */
const dismissalCost = 3;
const bounds = { least: 0.3, most: 2 } as const;

const sourceOf = (need: string): NeedSource | undefined =>
  needSources.find((source) => need.startsWith(`${source}/`));

/** Shown, opened and put away, by the source of the need that the card was for. */
export function countFeedback(events: readonly BehaviorEvent[]): Map<NeedSource, SourceFeedback> {
  const counts = new Map<NeedSource, SourceFeedback>();
  for (const { type, need } of events) {
    const source = need === undefined ? undefined : sourceOf(need);
    if (!source) continue;
    const own = counts.get(source) ?? { shown: 0, opened: 0, dismissed: 0 };
    if (type === 'impression') own.shown++;
    else if (type === 'click' || type === 'view' || type === 'add_to_cart' || type === 'purchase')
      own.opened++;
    else if (type === 'dismiss') own.dismissed++;
    counts.set(source, own);
  }
  return counts;
}

/**
 * How much each source of needs counts for this shopper: its rate of opening against the usual one, from .3 to 2, 1 where
 * nothing was shown. A pure function of the events, so what is forgotten is unlearned.
 */
export function weighSources(events: readonly BehaviorEvent[]): (source: NeedSource) => number {
  const counts = countFeedback(events);
  return (source) => {
    const { shown = 0, opened = 0, dismissed = 0 } = counts.get(source) ?? {};
    const liked = Math.max(0, opened - dismissalCost * dismissed * usualRate * 2);
    const rate = (liked + usualRate * priorShown) / (shown + priorShown + dismissalCost * dismissed);
    return Math.max(bounds.least, Math.min(bounds.most, rate / usualRate));
  };
}

/** Every source with what was done with its cards and what that has taught. */
export function tellSources(events: readonly BehaviorEvent[]): SourceWeight[] {
  const counts = countFeedback(events);
  const weightOf = weighSources(events);
  return needSources.map((source) => ({
    source,
    weight: weightOf(source),
    ...(counts.get(source) ?? { shown: 0, opened: 0, dismissed: 0 }),
  }));
}
