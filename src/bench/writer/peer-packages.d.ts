/**
 * Of the writer's peers what the benchmark calls. They are installed beside it (bench/peers) and by it alone, so their
 * own types are not there when ours are checked.
 */
declare module 'peer-packages/@wllama/wllama/esm/index.js' {
  export class Wllama {
    constructor(paths: { default: string }, options?: { suppressNativeLog?: boolean });
    loadModel(files: Blob[], params: Record<string, unknown>): Promise<void>;
    createCompletion(options: Record<string, unknown>): Promise<{
      choices: { text: string }[];
      usage: { prompt_tokens: number; completion_tokens: number };
    }>;
    getNumThreads(): number;
    isMultithread(): boolean;
  }
}

declare module 'peer-packages/@huggingface/transformers/dist/transformers.web.js' {
  export const env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    localModelPath: string;
    useBrowserCache: boolean;
    useWasmCache: boolean;
    backends: { onnx: { wasm: { wasmPaths: { mjs: string; wasm: string }; numThreads: number } } };
  };
  export class Tensor {
    constructor(dtype: 'int64', data: BigInt64Array, dims: number[]);
    dims: number[];
    data: BigInt64Array;
  }
  export class AutoModelForCausalLM {
    static from_pretrained(
      id: string,
      options: { dtype: string; device: string; local_files_only: boolean },
    ): Promise<AutoModelForCausalLM>;
    generate(options: Record<string, unknown>): Promise<Tensor>;
  }
}
