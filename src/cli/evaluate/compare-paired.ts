import { bootstrapIntervals, type Interval } from './bootstrap.ts';
import type { Metrics, Samples } from './tally.ts';

export interface Compared {
  metrics: Metrics;
  samples: ReadonlyMap<string, Samples>;
}

export interface Difference {
  /** The best baseline by NDCG@10 of the same view (all rows, one part, one treatment of seen items). */
  baseline: string;
  /** Model minus baseline. */
  difference: number;
  /** 95 %, over the same rows and the same draws of shoppers. */
  interval: Interval;
}

/** How far the model is from the best of the baselines, for every figure that has samples. */
export function comparePaired(
  model: Compared,
  baselines: Readonly<Record<string, Compared>>,
  numShoppers: number,
): Record<string, Difference> {
  const found: Record<string, Omit<Difference, 'interval'>> = {};
  const differences: Samples[] = [];
  for (const [name, { shoppers, values }] of model.samples) {
    const view = name.replace(/^(hr|ndcg)@10/, '');
    const best = bestOf(baselines, `ndcg@10${view}`);
    const rival = best === undefined ? undefined : baselines[best]!.samples.get(name);
    if (best === undefined || !rival) continue;
    const gaps = values.map((value, at) => value - rival.values[at]!);
    differences.push({ shoppers, values: gaps });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    found[name] = { baseline: best, difference: Math.round(mean * 1e6) / 1e6 };
  }
  const intervals = bootstrapIntervals(differences, numShoppers);
  return Object.fromEntries(
    Object.entries(found).map(([name, difference], at) => [
      name,
      { ...difference, interval: intervals[at]! },
    ]),
  );
}

function bestOf(baselines: Readonly<Record<string, Compared>>, metric: string): string | undefined {
  let best: string | undefined;
  for (const [name, { metrics }] of Object.entries(baselines)) {
    if (best === undefined || metrics[metric]! > baselines[best]!.metrics[metric]!) best = name;
  }
  return best;
}
