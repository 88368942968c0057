import {
  AutoModelForCausalLM,
  env,
  Tensor,
} from 'peer-packages/@huggingface/transformers/dist/transformers.web.js';
import asyncifyModule from 'peer-packages/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.mjs?url';
import asyncify from 'peer-packages/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.wasm?url';

export type TransformersQuestion =
  | { open: { folder: string } }
  | { generate: number[][]; numTokens: number; together: boolean; byChance: boolean };

let model: AutoModelForCausalLM;

/** The runtime that it would fetch from a foreign host by default, from ours. */
async function open({ folder }: { folder: string }): Promise<object> {
  const absolute = (file: string) => new URL(file, import.meta.url).href;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = new URL('..', folder).href;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.backends.onnx.wasm.wasmPaths = { mjs: absolute(asyncifyModule), wasm: absolute(asyncify) };
  env.backends.onnx.wasm.numThreads = 1;
  model = await AutoModelForCausalLM.from_pretrained(folder.split('/').at(-2)!, {
    dtype: 'q8',
    device: 'wasm',
    local_files_only: true,
  });
  return {};
}

/** @returns  The new ids of each line. */
async function generate(prompts: number[][], numTokens: number, byChance: boolean): Promise<number[][]> {
  const dims = [prompts.length, prompts[0]!.length];
  const made = await model.generate({
    inputs: new Tensor('int64', BigInt64Array.from(prompts.flat(), BigInt), dims),
    attention_mask: new Tensor('int64', new BigInt64Array(prompts.flat().length).fill(1n), dims),
    max_new_tokens: numTokens,
    // By chance among its own default of the fifty likeliest: it knows no share below which nothing is taken.
    ...(byChance ? { do_sample: true, temperature: 0.7 } : { do_sample: false }),
  });
  const [, size] = made.dims as [number, number];
  if (size !== prompts[0]!.length + numTokens) {
    throw new Error(`transformers.js wrote ${size - prompts[0]!.length} tokens of ${numTokens}`);
  }
  return prompts.map((prompt, row) =>
    Array.from(made.data.slice(row * size + prompt.length, (row + 1) * size), Number),
  );
}

async function answer(question: TransformersQuestion): Promise<object> {
  if ('open' in question) return open(question.open);
  const { generate: prompts, numTokens, together, byChance } = question;
  if (together) return generate(prompts, numTokens, byChance);
  const lines: number[][] = [];
  for (const prompt of prompts) lines.push(...(await generate([prompt], numTokens, byChance)));
  return lines;
}

self.onmessage = async ({
  data: { id, question },
}: MessageEvent<{ id: number; question: TransformersQuestion }>) => {
  try {
    self.postMessage({ id, answer: await answer(question) });
  } catch (error) {
    self.postMessage({ id, problem: String(error) });
  }
};
