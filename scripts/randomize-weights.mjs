/**
 * A model of the same shape with weights drawn at random: `node scripts/randomize-weights.mjs <model> <out> --seed 1`.
 * A test that passes with it tests nothing of what was learned.
 *
 * Weights (tensors of floats or 8-bit integers with more than one element) are drawn anew: floats from a normal
 * distribution with the root mean square of the original, integers uniformly over its range. Scales, zero points,
 * single numbers and indices stay. Only the WASM variant is written: another variant packs its weights otherwise, and
 * drawn on its own it would be a different model. The golden outputs are what the new weights give, so that the
 * only difference is skill.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const types = { float: 1, uint8: 2, int8: 3 };

/** Fields of one protobuf message: `{ number, wire, start, end }`, with the bytes of length-delimited ones. */
function* readFields(bytes, start = 0, end = bytes.length) {
  let at = start;
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < end) {
    const key = varint();
    const [number, wire] = [Math.floor(key / 8), key % 8];
    if (wire === 0) yield { number, value: varint() };
    else if (wire === 1 || wire === 5) at += wire === 1 ? 8 : 4;
    else if (wire === 2) {
      const length = varint();
      yield { number, start: at, end: at + length };
      at += length;
    } else throw new Error(`byte ${at} is no protobuf field (wire type ${wire}): is this an .onnx file?`);
  }
}

const textOf = (bytes, { start, end }) => new TextDecoder().decode(bytes.subarray(start, end));

/** `initializer` tensors and nodes of the model's graph. Numbers are those of onnx.proto. */
function readGraph(bytes) {
  const graph = [...readFields(bytes)].find(({ number }) => number === 7);
  if (!graph) throw new Error('the file holds no ONNX graph');
  const nodes = [];
  const tensors = [];
  for (const field of readFields(bytes, graph.start, graph.end)) {
    const parts =
      field.number === 1 || field.number === 5 ? [...readFields(bytes, field.start, field.end)] : [];
    if (field.number === 1) {
      const inputs = parts.filter(({ number }) => number === 1).map((part) => textOf(bytes, part));
      const outputs = parts.filter(({ number }) => number === 2).map((part) => textOf(bytes, part));
      nodes.push({
        kind: textOf(
          bytes,
          parts.find(({ number }) => number === 4),
        ),
        inputs,
        outputs,
      });
    } else if (field.number === 5) {
      tensors.push({
        name: textOf(
          bytes,
          parts.find(({ number }) => number === 8),
        ),
        type: parts.find(({ number }) => number === 2)?.value,
        raw: parts.find(({ number }) => number === 9),
      });
    }
  }
  return { nodes, tensors };
}

/** Inputs that are scales or zero points, by kind of node. */
const scaleInputs = {
  DequantizeLinear: [1, 2],
  QuantizeLinear: [1, 2],
  DynamicQuantizeMatMul: [2, 3],
  MatMulIntegerToFloat: [2, 3, 4, 5],
  MatMulInteger: [2, 3],
  MatMulNBits: [2, 3],
  GatherBlockQuantized: [2, 3],
};

function findScales({ nodes }) {
  const scales = new Set();
  const steps = new Set(
    nodes.filter(({ kind }) => kind === 'DynamicQuantizeLinear').map((node) => node.outputs[1]),
  );
  for (const { kind, inputs } of nodes) {
    for (const at of scaleInputs[kind] ?? []) scales.add(inputs[at]);
    if (kind === 'Mul' && inputs.some((input) => steps.has(input)))
      for (const input of inputs) scales.add(input);
  }
  return (name) => scales.has(name) || /scale|zero_?point|_zp$/i.test(name);
}

/** mulberry32: small, seeded, the same on every machine. */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The .onnx bytes with new weights, and the names of the tensors that were drawn. */
export function randomizeOnnx(original, seed) {
  const bytes = Uint8Array.from(original);
  const view = new DataView(bytes.buffer);
  const graph = readGraph(bytes);
  const isScale = findScales(graph);
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const drawn = [];
  for (const { name, type, raw } of graph.tensors) {
    const size = type === types.float ? 4 : 1;
    if (!Object.values(types).includes(type) || isScale(name)) continue;
    if (!raw) throw new Error(`the weights of '${name}' are not stored as raw data; export the model again`);
    const count = (raw.end - raw.start) / size;
    if (count < 2) continue;
    drawn.push(name);
    if (type === types.float) {
      let squares = 0;
      for (let at = raw.start; at < raw.end; at += 4) squares += view.getFloat32(at, true) ** 2;
      const spread = Math.sqrt(squares / count);
      for (let at = raw.start; at < raw.end; at += 4) view.setFloat32(at, normal() * spread, true);
    } else {
      const values =
        type === types.int8
          ? new Int8Array(bytes.buffer, raw.start, count)
          : bytes.subarray(raw.start, raw.end);
      let [least, most] = [values[0], values[0]];
      for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
      for (let at = 0; at < count; at++) values[at] = least + Math.floor(random() * (most - least + 1));
    }
  }
  return { bytes, drawn };
}

const round = (value) => Math.round(value * 1e6) / 1e6;
const asset = (file, bytes) => ({
  file,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** What the weights give for the golden inputs; for a text encoder also the vectors of its texts. */
async function runGolden(onnx, golden) {
  const ort = await import('onnxruntime-web/wasm');
  const require = createRequire(import.meta.url);
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = readFileSync(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
  const session = await ort.InferenceSession.create(onnx, { executionProviders: ['wasm'] });
  const run = async (inputs) => {
    const feeds = Object.entries(inputs).map(([name, { dtype, dims, data }]) => [
      name,
      new ort.Tensor(dtype, dtype === 'int32' ? Int32Array.from(data) : Float32Array.from(data), dims),
    ]);
    return session.run(Object.fromEntries(feeds));
  };
  const found = await run(golden.inputs);
  const outputs = Object.fromEntries(
    Object.entries(golden.outputs).map(([name, { dtype }]) => [
      name,
      { dtype, dims: [...found[name].dims], data: Array.from(found[name].data, round) },
    ]),
  );
  let vectors;
  if (golden.tokenIds) {
    vectors = [];
    for (const ids of golden.tokenIds) {
      const dims = [1, Math.max(1, ids.length)];
      const data = ids.length > 0 ? ids : [0];
      const mask = { dtype: 'float32', dims, data: data.map(() => (ids.length > 0 ? 1 : 0)) };
      const { vector } = await run({ token_ids: { dtype: 'int32', dims, data }, mask });
      vectors.push(Array.from(vector.data, round));
    }
  }
  await session.release();
  return { ...golden, outputs, ...(vectors && { vectors }) };
}

/** Writes the folder of a model anew, with weights of no skill. */
export async function randomizeModel(folder, out, seed) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const variant = manifest.variants.find(({ device }) => device === 'wasm');
  if (!variant) throw new Error(`${folder} has no variant for wasm`);
  const { bytes, drawn } = randomizeOnnx(readFileSync(join(folder, variant.file)), seed);
  const golden = JSON.parse(readFileSync(join(folder, manifest.golden.file), 'utf8'));
  const goldenBytes = Buffer.from(JSON.stringify(await runGolden(bytes, golden)));

  mkdirSync(out, { recursive: true });
  const write = (file, content) => {
    writeFileSync(join(out, file), content);
    return asset(file, content);
  };
  const changed = {
    ...manifest,
    name: `${manifest.name}-random-${seed}`,
    variants: [{ ...variant, ...write(variant.file, bytes) }],
    golden: { ...manifest.golden, ...write(manifest.golden.file, goldenBytes) },
    metrics: {},
  };
  if (manifest.vocabulary)
    write(manifest.vocabulary.file, readFileSync(join(folder, manifest.vocabulary.file)));
  write(
    'README.md',
    `Weights drawn at random (seed ${seed}) in the shape of ${manifest.name}. For tests only.\n`,
  );
  write('manifest.json', `${JSON.stringify(changed, null, 2)}\n`);
  return { drawn, name: changed.name };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const seed = Number(values.seed);
  if (positionals.length !== 2 || !Number.isInteger(seed)) {
    console.error(
      'usage: node scripts/randomize-weights.mjs <model folder> <out folder> [--seed <whole number>]',
    );
    process.exit(2);
  }
  const { drawn, name } = await randomizeModel(positionals[0], positionals[1], seed);
  console.log(`${name}: ${drawn.length} tensors drawn anew (${drawn.join(', ')})`);
}
