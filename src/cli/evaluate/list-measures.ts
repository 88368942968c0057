import type { ItemIndex } from '../../types.ts';

export interface ListMeasureOptions {
  numItems: number;
  /** Unit vector of an item, shape [D]: the pack's own, for every scorer alike, so that ILD compares like with like. */
  vectorOf(item: ItemIndex): Float32Array;
  /** Mean pairwise 1 - cosine of the items' titles, which no learned vector has a part in. */
  titleDistanceOf(items: readonly ItemIndex[]): number;
  /** How often each item occurs in the train part, shape [M]. */
  trainCounts: Uint32Array;
}

export interface ListMeasures {
  /** The first items of one row, best first. */
  add(list: readonly ItemIndex[]): void;
  /** Of lists of ten, by the names below; without lists, coverage alone. */
  values(): Record<string, number>;
}

/** The head of the catalogue: the tenth of its items with the most train events. */
const headShare = 0.1;

/**
 * What the lists are like, whoever was right:
 *
 * - `coverage@10`: share of the catalogue that is ever shown.
 * - `ild@10`, `ild-tfidf@10`: mean pairwise 1 - cosine within a list, by the pack's vectors and by the titles' TF-IDF.
 * - `novelty@10`: mean -log2 of an item's share of the train events, each item counted once more than it occurs.
 * - `arp@10`: average recommendation popularity, the train events of a list's items in the mean.
 * - `head@10`: share of the list's items that belong to the head, the tenth with the most train events.
 *
 * @see ARP: Yin et al., Challenging the Long Tail Recommendation, VLDB 2012.
 */
export function createListMeasures(options: ListMeasureOptions): ListMeasures {
  const { numItems, vectorOf, titleDistanceOf, trainCounts } = options;
  const numTrainEvents = trainCounts.reduce((sum, count) => sum + count, 0);
  const novelty = Float64Array.from(
    trainCounts,
    (count) => -Math.log2((count + 1) / (numTrainEvents + numItems)),
  );
  const head = findHead(trainCounts);
  const shown = new Set<ItemIndex>();
  const sums: Record<string, number> = {};
  let numLists = 0;
  let numPairedLists = 0;
  const add = (name: string, value: number): void => {
    sums[name] = (sums[name] ?? 0) + value;
  };
  const meanOf = (list: readonly ItemIndex[], value: (item: ItemIndex) => number): number =>
    list.reduce((sum, item) => sum + value(item), 0) / list.length;

  return {
    add(list) {
      if (list.length === 0) return;
      numLists++;
      for (const item of list) shown.add(item);
      add(
        'novelty@10',
        meanOf(list, (item) => novelty[item]!),
      );
      add(
        'arp@10',
        meanOf(list, (item) => trainCounts[item]!),
      );
      add(
        'head@10',
        meanOf(list, (item) => (head.has(item) ? 1 : 0)),
      );
      if (list.length < 2) return;
      numPairedLists++;
      add('ild@10', meanDistance(list.map(vectorOf)));
      add('ild-tfidf@10', titleDistanceOf(list));
    },
    values() {
      const means = Object.entries(sums).map(([name, sum]): [string, number] => [
        name,
        sum / (name.startsWith('ild') ? numPairedLists : numLists),
      ]);
      return { 'coverage@10': shown.size / numItems, ...Object.fromEntries(means) };
    },
  };
}

/** Equal counts in pack order. */
function findHead(trainCounts: Uint32Array): Set<ItemIndex> {
  const byCount = Array.from(trainCounts, (_, item) => item).sort(
    (a, b) => trainCounts[b]! - trainCounts[a]! || a - b,
  );
  return new Set(byCount.slice(0, Math.ceil(headShare * trainCounts.length)));
}

/** Mean of 1 - cosine over all pairs: (n² - |Σv|²) / (n (n - 1)) for unit vectors, without visiting the pairs. */
function meanDistance(vectors: readonly Float32Array[]): number {
  const n = vectors.length;
  const sum = new Float64Array(vectors[0]!.length);
  let ownSquares = 0;
  for (const vector of vectors) {
    for (let d = 0; d < sum.length; d++) {
      sum[d]! += vector[d]!;
      ownSquares += vector[d]! ** 2;
    }
  }
  const squares = sum.reduce((total, value) => total + value * value, 0);
  return 1 - (squares - ownSquares) / (n * (n - 1));
}
