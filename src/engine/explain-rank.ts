import { MisuseError } from '../errors.ts';
import type { HistorySnapshot } from '../history/event-source.ts';
import type { Catalog } from '../pack/catalog.ts';
import {
  type BehaviorEvent,
  experts,
  type ItemId,
  type ItemIndex,
  type ScoreParts,
  type Why,
} from '../types.ts';
import type { EngineRequest } from './deps.ts';
import type { PipelineResult } from './run-pipeline.ts';

/** From 1. Items that did not make it into the list come after it, in the order of their scores. */
function rankOf(item: ItemIndex, { slate, scored }: PipelineResult): number | undefined {
  const place = slate.findIndex((each) => each.item === item);
  if (place >= 0) return place + 1;
  const shown = new Set(slate.map((each) => each.item));
  const rest = scored.filter((each) => !shown.has(each.item)).findIndex((each) => each.item === item);
  return rest < 0 ? undefined : slate.length + rest + 1;
}

function toShares(parts: ScoreParts, score: number): ScoreParts {
  const shares: ScoreParts = {};
  for (const expert of experts) {
    const part = parts[expert];
    if (part !== undefined && score > 0) shares[expert] = part / score;
  }
  return shares;
}

/**
 * Why an item stands where it stands: the shares of its score, what its reason rests on, and where it would stand
 * had the strongest event of that never happened (the whole way run again without it).
 *
 * @throws {MisuseError} if the item is not among the candidates.
 */
export async function explainRank(
  itemId: ItemId,
  request: EngineRequest,
  catalog: Catalog,
  snapshot: HistorySnapshot,
  run: (events: BehaviorEvent[]) => Promise<PipelineResult>,
): Promise<Why> {
  const item = catalog.indexOf(itemId);
  const list = await run(snapshot.events);
  const place = item === undefined ? undefined : rankOf(item, list);
  const scored = list.scored.find((each) => each.item === item);
  if (item === undefined || place === undefined || !scored) {
    throw new MisuseError(
      `'${itemId}' does not stand in the '${request.placement}' list; ask for one of its cards.`,
    );
  }
  const evidence = list.reasons[list.slate.findIndex((each) => each.item === item)]?.evidence ?? [];
  const eventIds = new Set(snapshot.events.map(({ id }) => id));
  const top = evidence.find(({ ref }) => eventIds.has(ref))?.ref;
  let rankWithoutTopEvidence: number | null = null;
  if (top !== undefined) {
    // The views folded into one piece of evidence stand and fall together.
    const folded = list.understanding.mined.rows.find((row) => row.eventIds.includes(top))?.eventIds ?? [top];
    const without = await run(snapshot.events.filter(({ id }) => !folded.includes(id)));
    rankWithoutTopEvidence = rankOf(item, without) ?? without.scored.length + 1;
  }
  return {
    itemId,
    rank: place,
    shares: toShares(scored.parts, scored.score),
    evidence,
    rankWithoutTopEvidence,
  };
}
