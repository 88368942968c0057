// Does the browser's runtime agree with training? Reads public/models, runs every variant in onnxruntime-web's WASM (CPU provider)
// under Node on the golden and parity cases, and compares the tokenizer's ids with Python's on the texts of a JSON file, if given.
// Usage: node training/scripts/check_web.mjs [texts.json]   where texts.json is [{ "text": "…", "ids": [ … ] }, …]
import { readFile } from 'node:fs/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import * as ort from 'onnxruntime-web/wasm';

ort.env.wasm.numThreads = 1;
const models = new URL('../../public/models/', import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(new URL(path, models), 'utf8'));

/** A stored tensor as onnxruntime's; `int127` holds multiples of 1/127. */
function toTensor({ dtype, dims, data, int127 }) {
  const values = int127 ? int127.map((value) => value / 127) : data;
  return new ort.Tensor(dtype, dtype === 'int32' ? Int32Array.from(values) : Float32Array.from(values), dims);
}

function largestGap(got, wanted) {
  return wanted.reduce((gap, value, index) => Math.max(gap, Math.abs(value - got[index])), 0);
}

async function openVariant(role, variant) {
  const bytes = await readFile(new URL(`${role}/${variant.file}`, models));
  const began = performance.now();
  const session = await ort.InferenceSession.create(bytes, { graphOptimizationLevel: 'all' });
  return { session, milliseconds: performance.now() - began };
}

let failed = false;
const report = (line, ok) => {
  failed ||= !ok;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${line}`);
};

for (const role of process.env.ROLES?.split(',') ?? ['text-encoder', 'history-encoder']) {
  const manifest = await readJson(`${role}/manifest.json`);
  const golden = await readJson(`${role}/golden.json`);
  const parity = await readJson(`${role}/parity.json`);
  const cases = role === 'history-encoder' ? [golden, ...parity.cases] : [golden];
  for (const variant of manifest.variants) {
    const { session, milliseconds } = await openVariant(role, variant);
    let gap = 0;
    for (const { inputs, outputs } of cases) {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, toTensor(value)]));
      const results = await session.run(feeds);
      for (const [name, wanted] of Object.entries(outputs)) gap = Math.max(gap, largestGap(results[name].data, wanted.data));
    }
    const feeds = Object.fromEntries(Object.entries(golden.inputs).map(([name, value]) => [name, toTensor(value)]));
    for (let warm = 0; warm < 200; warm++) await session.run(feeds);
    const began = performance.now();
    for (let run = 0; run < 200; run++) await session.run(feeds);
    const perRun = (performance.now() - began) / 200;
    report(
      `${variant.file}: ${cases.length} cases, largest difference ${gap.toFixed(5)}, created in ${milliseconds.toFixed(0)} ms, ${perRun.toFixed(2)} ms a run`,
      gap <= manifest.tolerance[variant.device],
    );
  }
}

const tokenizer = new Tokenizer(await readJson('text-encoder/tokenizer.json'), {});
const stored = await readJson('text-encoder/parity.json');
const golden = await readJson('text-encoder/golden.json');
const { maxTokens } = await readJson('text-encoder/manifest.json');
const pairs = [golden, ...stored.cases].flatMap(({ texts, tokenIds }) => texts.map((text, i) => ({ text, ids: tokenIds[i] })));
if (process.argv[2]) pairs.push(...JSON.parse(await readFile(process.argv[2], 'utf8')));
const wrong = pairs.filter(({ text, ids }) => {
  const got = tokenizer.encode(text, { add_special_tokens: false }).ids.slice(0, maxTokens);
  return JSON.stringify(got) !== JSON.stringify(ids);
});
report(`tokenizer: ${pairs.length} texts, ${wrong.length} with other ids`, wrong.length === 0);
for (const { text, ids } of wrong.slice(0, 10)) console.log(text, ids, tokenizer.encode(text, { add_special_tokens: false }).ids);
process.exit(failed ? 1 : 0);
