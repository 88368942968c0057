/** Measures stages by an injected clock; without one every stage takes 0 ms, so that two runs are equal as text. */
export interface StageTimer {
  readonly timings: Record<string, number>;
  run<T>(stage: string, work: () => T): T;
  wait<T>(stage: string, work: () => Promise<T>): Promise<T>;
}

export function timeStages(performanceNow: () => number = () => 0): StageTimer {
  const timings: Record<string, number> = {};
  const note = (stage: string, startMs: number): void => {
    timings[stage] = (timings[stage] ?? 0) + performanceNow() - startMs;
  };
  return {
    timings,
    run(stage, work) {
      const startMs = performanceNow();
      const result = work();
      note(stage, startMs);
      return result;
    },
    async wait(stage, work) {
      const startMs = performanceNow();
      const result = await work();
      note(stage, startMs);
      return result;
    },
  };
}
