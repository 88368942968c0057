import { runCold } from './journey-cold.mjs';
import { runLater } from './journey-later.mjs';
import { runTraced } from './journey-traced.mjs';
import { numWarmUp as numWarmUpUpdates, runUpdates } from './journey-update.mjs';
import { runWithout } from './journey-without.mjs';
import { readShopItems } from './shop-items.mjs';
import { quantile, summarize } from './statistics.mjs';

/** Runs thrown away first: the files of browser and shop come from the disk only once. */
const numWarmUp = 2;
const updatesPerProfile = 30;

/** What a shopper waits for, on the page of a shop that is not ours. */
export async function measureJourneys({ addresses, isQuick, tell }) {
  const numRuns = isQuick ? 5 : 25;
  const numUpdateProfiles = isQuick ? 1 : 4;
  const items = readShopItems();
  // Items of different kinds stand far apart in the feed.
  const pick = (n) => items[(n * 37) % items.length];
  const repeat = async (name, count, work, warmUp = numWarmUp) => {
    const results = [];
    for (let run = -warmUp; run < count; run++) {
      tell(`${name} ${run < 0 ? 'warm-up' : `${run + 1}/${count}`}`);
      const result = await work(Math.max(run, 0));
      if (run >= 0) results.push(result);
    }
    return results;
  };

  const home = await repeat('cold, home page', numRuns, () => runCold(addresses, '/'));
  const product = await repeat('cold, product page', numRuns, (run) => runCold(addresses, pick(run).path));
  const later = await repeat(
    'later page view',
    numRuns,
    (run) => runLater(addresses, [pick(run), pick(run + 1)]),
    1,
  );
  const batches = await repeat(
    'event to new order',
    numUpdateProfiles,
    (run) =>
      runUpdates(
        addresses,
        Array.from({ length: updatesPerProfile + numWarmUpUpdates }, (_, n) => pick(run * 7 + n).id),
      ),
    0,
  );
  const without = await repeat(
    'the page without the tag',
    isQuick ? 2 : 10,
    () => runWithout(addresses, '/'),
    1,
  );

  const traced = await repeat('traced first visit', isQuick ? 1 : 3, () => runTraced(addresses, '/'), 0);

  const next = later.map((run) => run.next);
  const again = later.map((run) => run.again);
  return {
    device: 'wasm',
    threads: 1,
    scenarios: {
      'cold-home': toScenario(home, numWarmUp),
      'cold-product': toScenario(product, numWarmUp),
      'later-view': toScenario(next, 1),
      'after-restart': toScenario(again, 1),
    },
    updates: toUpdates(batches.flatMap(({ updates }) => updates)),
    longTasks: {
      ...toTasks({
        'cold-home': home,
        'cold-product': product,
        'later-view': next,
        'after-restart': again,
        updates: batches,
      }),
      withoutTag: toTasks({ without }),
      busiest: traced
        .flat()
        .sort((a, b) => b.cpuMs - a.cpuMs)
        .slice(0, 8),
      numTraced: traced.length,
    },
  };
}

const round = (value) => (value === null ? null : Math.round(value * 10) / 10);

const count = (values) => {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** The median of each entry of a list of flat objects; null where no run had it. */
function toMedians(objects) {
  const keys = [...new Set(objects.flatMap(Object.keys))];
  return Object.fromEntries(
    keys.map((key) => {
      const values = objects.map((each) => each[key]).filter((value) => typeof value === 'number');
      return [key, values.length > 0 ? round(quantile(values, 0.5)) : null];
    }),
  );
}

function toScenario(runs, warmUp) {
  const firstMs = runs.map(({ first }) => round(first.paintedMs));
  const modelMs = runs.map(({ model }) => round(model.paintedMs));
  return {
    warmUpRuns: warmUp,
    firstCards: summarize(firstMs),
    modelCards: summarize(modelMs),
    firstSources: count(runs.map(({ first }) => first.source)),
    backends: count(runs.map(({ model }) => `${model.device} ${model.dtype}`)),
    persistent: runs.every(({ model }) => model.persistent),
    medians: {
      ...toMedians(runs.map(({ moments }) => moments)),
      firstCardsToldMs: round(
        quantile(
          runs.map(({ first }) => first.toldMs),
          0.5,
        ),
      ),
    },
    stagesOfFirst: toMedians(runs.map(({ first }) => first.timings)),
    stagesOfModel: toMedians(runs.map(({ model }) => model.timings)),
    samples: { firstCardsMs: firstMs, modelCardsMs: modelMs },
  };
}

function toUpdates(updates) {
  const answered = updates.filter(({ paintedMs }) => paintedMs !== null);
  const paintedMs = answered.map((update) => round(update.paintedMs));
  return {
    warmUpRuns: numWarmUpUpdates,
    numAsked: updates.length,
    numWithoutNewList: updates.length - answered.length,
    numCited: answered.filter(({ isCited }) => isCited).length,
    sources: count(answered.map(({ source }) => source)),
    painted: summarize(paintedMs),
    told: summarize(answered.map(({ toldMs }) => toldMs)),
    stages: toMedians(answered.map(({ timings }) => timings)),
    samples: { paintedMs },
  };
}

/** Long tasks of every page view measured. `ours` is the list that should be empty. */
function toTasks(groups) {
  const all = Object.entries(groups).flatMap(([scenario, views]) =>
    views.flatMap(({ tasks }, run) => tasks.map((task) => ({ scenario, run, ...task }))),
  );
  const longScripts = Object.entries(groups).flatMap(([scenario, views]) =>
    views.flatMap((view, run) => view.longScripts.map((script) => ({ scenario, run, ...script }))),
  );
  return {
    numPageViews: Object.values(groups).reduce((sum, views) => sum + views.length, 0),
    numTasks: all.length,
    ours: all.filter((task) => task.isOurs),
    longScripts,
    others: all
      .filter((task) => !task.isOurs)
      .map(({ scenario, run, startMs, milliseconds, oursMs, scripts }) => ({
        scenario,
        run,
        startMs,
        milliseconds,
        oursMs,
        files: scripts.map(({ file }) => file),
      })),
  };
}
