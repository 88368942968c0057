import { Wllama } from 'peer-packages/@wllama/wllama/esm/index.js';
import wasm from 'peer-packages/@wllama/wllama/esm/wasm/wllama.wasm?url';
import type { Prompt } from './prompt.ts';

/** llama.cpp on one thread, in a worker that it starts itself. */
export async function openWllama(file: string) {
  const wllama = new Wllama({ default: new URL(wasm, import.meta.url).href }, { suppressNativeLog: true });
  const model = await (await fetch(file)).blob();
  await wllama.loadModel([new File([model], 'decoder.gguf')], {
    n_gpu_layers: 0,
    n_threads: 1,
    n_ctx: 2_048,
    n_parallel: 10,
  });

  const complete = async ({ ids, text: prompt }: Prompt, numTokens: number, byChance: boolean) => {
    const { choices, usage } = await wllama.createCompletion({
      ...{ prompt, max_tokens: numTokens, ignore_eos: true },
      ...(byChance ? { temperature: 0.7, min_p: 0.05, top_k: 0, top_p: 1 } : { temperature: 0 }),
      // A prompt that it has met before would be no work.
      cache_prompt: false,
    });
    if (usage.completion_tokens !== numTokens || usage.prompt_tokens !== ids.length) {
      throw new Error(`wllama: ${JSON.stringify(usage)} for ${ids.length} ids and ${numTokens} tokens`);
    }
    return choices[0]!.text;
  };

  return {
    threads: wllama.getNumThreads(),
    isMultithread: wllama.isMultithread(),
    /** `together`: all are asked for at once, and llama.cpp's slots share its batches; its own examples ask one at a time. */
    async generate(
      prompts: readonly Prompt[],
      numTokens: number,
      together: boolean,
      byChance = false,
    ): Promise<string[]> {
      if (together) return Promise.all(prompts.map((prompt) => complete(prompt, numTokens, byChance)));
      const lines: string[] = [];
      for (const prompt of prompts) lines.push(await complete(prompt, numTokens, byChance));
      return lines;
    },
  };
}
