/** What is timed: it is asked the same queries as the others. */
export interface Timed<Q> {
  isAsync?: boolean;
  run(query: Q): unknown;
}

export interface RoundOptions {
  numRounds: number;
  /** Before anything is timed each contestant runs at least so often and so long: engines compile late. */
  warmUp: { runs: number; milliseconds: number };
  /** One sample takes about so long, so that the clock's step does not show. */
  sampleMs: number;
}

export interface Timing {
  warmUpRuns: number;
  /** How many runs one sample is the mean of. */
  runsPerSample: number;
  /** Milliseconds for one run, one for each round. */
  samplesMs: number[];
}

/**
 * Every contestant once a round, the first of a round being the second of the next: whatever the machine does
 * meanwhile falls on all of them, and a ratio is taken within one round.
 */
export async function timeRounds<Q>(
  contestants: readonly Timed<Q>[],
  queries: readonly Q[],
  { numRounds, warmUp, sampleMs }: RoundOptions,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const contestant of contestants) {
    let runs = 0;
    const start = performance.now();
    while (runs < warmUp.runs || performance.now() - start < warmUp.milliseconds) {
      await run(contestant, queries[runs % queries.length]!);
      runs++;
    }
    const onceMs = await timeRuns(contestant, queries, 3);
    timings.push({
      warmUpRuns: runs + 3,
      runsPerSample: Math.max(1, Math.round(sampleMs / onceMs)),
      samplesMs: [],
    });
  }
  for (let round = 0; round < numRounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const at = (round + turn) % contestants.length;
      const timing = timings[at]!;
      timing.samplesMs.push(await timeRuns(contestants[at]!, queries, timing.runsPerSample));
    }
  }
  return timings;
}

async function timeRuns<Q>(contestant: Timed<Q>, queries: readonly Q[], numRuns: number) {
  const start = performance.now();
  if (contestant.isAsync) {
    for (let i = 0; i < numRuns; i++) await contestant.run(queries[i % queries.length]!);
  } else {
    for (let i = 0; i < numRuns; i++) contestant.run(queries[i % queries.length]!);
  }
  return (performance.now() - start) / numRuns;
}

const run = async <Q>(contestant: Timed<Q>, query: Q) => contestant.run(query);
