import { filterStage, type StageMemory } from './filter-stage.ts';
import { type ObservationColumns, placesOf } from './observation-columns.ts';
import { type RunningStage, sumStates } from './running-stage.ts';
import { isEnough, minEvidence, type Observed, type PlacedStage, shareEvidence } from './share-evidence.ts';
import type { StageModel } from './stage-model.ts';
import type { StageBelief } from './step-week.ts';

/** Less sure than this it is not spoken of and nothing is foreseen from it: with so many asked, what is half believed is mostly wrong. */
const minActive = 0.8;
const maxInstances = 2;

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Where the belief says that the shopper stands; undefined where it does not believe that the timeline runs. */
function placeShopper(belief: StageBelief, model: StageModel): PlacedStage | undefined {
  const active = sum(belief.cells);
  if (active < minActive) return undefined;
  const states = sumStates(belief.cells, model);
  const state = states.indexOf(Math.max(...states));
  const confidence = states[state]!;
  let elapsedWeeks = 0;
  for (let cell = model.starts[state]!; cell < model.starts[state + 1]!; cell++)
    elapsedWeeks += ((cell - model.starts[state]!) * belief.cells[cell]!) / confidence;
  return { model, belief, active, state, confidence, elapsedWeeks };
}

/** All places of the timeline's things but these. */
function allBut(kept: ReadonlySet<number>, columns: ObservationColumns, model: StageModel): Set<number> {
  const places = new Set<number>();
  for (const thing of model.likelihood.keys())
    for (const place of placesOf(columns, thing)) if (!kept.has(place)) places.add(place);
  return places;
}

/**
 * Which life timelines run, and where in them the shopper stands. Of a timeline that may run twice at once (two
 * children) what one instance does not explain is asked of a second one.
 *
 * @param mayTell  False for sensitive timelines that are not switched on, and for those that the shopper has put away.
 * @param memory   Of the same observations when they were fewer, the days but the last unchanged; the result is the same.
 */
export function inferStages(
  observed: Observed,
  models: readonly StageModel[],
  nowMs: number,
  mayTell: (model: StageModel) => boolean = () => true,
  memory?: StageMemory,
): RunningStage[] {
  const running: RunningStage[] = [];
  for (const model of models) {
    if (!mayTell(model)) continue;
    let without = new Set<number>();
    const most = model.timeline.several ? maxInstances : 1;
    for (let instance = 1; instance <= most; instance++) {
      const belief = filterStage(observed.columns, model, nowMs, instance === 1 ? { memory } : { without });
      const placed = belief && placeShopper(belief, model);
      if (!placed) break;
      const { own, rest } = shareEvidence(observed, placed, nowMs, without);
      if (!isEnough(own)) break;
      running.push({ ...placed, instance, evidence: own });
      if (rest.size < minEvidence) break;
      without = allBut(rest, observed.columns, model);
    }
  }
  return running.sort((a, b) => b.active - a.active);
}
