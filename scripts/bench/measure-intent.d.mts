export function toIntentReport(
  result: {
    numThings: number;
    numTimelines: number;
    numObservations: number;
    numNeeds: number;
    coldMs: number;
    cases: { id: string; samplesMs: number[]; processorMs: number }[];
  },
  options: { warmUp: number },
): {
  numItems: number;
  numEvents: number;
  cases: {
    id: string;
    name: string;
    processorMs: number;
    milliseconds: { n: number; p50: number; p95: number };
  }[];
};
