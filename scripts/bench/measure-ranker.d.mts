export function toRankerReport(
  result: {
    contestants: {
      name: string;
      device: string;
      dtype: string;
      coldMs: number;
      processorMs: number;
      samplesMs: number[];
      stagesMs: Record<string, number[]>;
    }[];
  },
  options: { warmUp: number },
): {
  numItems: number;
  contestants: {
    name: string;
    processorMs: number;
    milliseconds: { n: number; p50: number; p95: number };
    stages: Record<string, number>;
  }[];
};
