interface Use {
  openMs: number;
  warmUpMs: number;
  firstMs: number;
  totalMs: number;
}
interface Update {
  paintedMs: number | null;
}
interface Visit {
  quiet: Update[];
  busy: Update[];
  batches: { numBatches: number; milliseconds: number }[];
}
interface Summary {
  n: number;
  p50: number;
  p95: number;
}

export function toWriterReport(measured: {
  ten: {
    isTrained: boolean;
    numPieces: number;
    maxTokens: number;
    samples: Record<string, { heardMs: number; numTokens: number; numSteps: number }[]>;
  };
  uses: { cold: Use[]; cached: Use[] };
  visits: Visit[];
  peers?: {
    numLines: number;
    numTokens: number;
    promptTokens: number;
    samples: { transformers: number[][]; 'wllama-single': string[] };
    pieces: string[];
    packages: object;
    contestants: { id: string; name: string; family: string; runsPerSample: number; samplesMs: number[] }[];
  };
  noPeers?: string;
  files: { file: string; bytes: number }[];
  options: { warmUp: number };
}): {
  ten: { drafts: number; milliseconds: Summary; tokens: number; steps: number }[];
  firstUse: Record<'cold' | 'cached', { total: Summary; medians: Record<string, number> }>;
  peers?: {
    numAlike: number;
    contestants: { id: string; tokensPerSecond: number; timesOurs: Summary }[];
  };
  noPeers?: string;
  busy: {
    busy: { painted: Summary; numWithoutNewList: number };
    quiet: { painted: Summary };
    numBatches: number;
  };
};
