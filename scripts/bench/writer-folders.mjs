import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bin, root, run } from '../set-up.mjs';

const peersFolder = join(root, 'dist/peers');
const packages = join(root, 'bench/peers');
const shell = process.platform === 'win32';

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const variantOf = ({ variants }) => variants.find(({ device }) => device === 'wasm');

/**
 * The writer that is measured: the trained one, or one of its shape that was made up.
 *
 * @throws {Error} with the command that makes one up.
 */
export function findWriter() {
  const folder = [join(root, 'public/models/writer'), join(peersFolder, 'made-up-writer')].find((each) =>
    existsSync(join(each, 'manifest.json')),
  );
  if (!folder)
    throw new Error('there is no writer to measure: (cd training && python -m scripts.write_peers)');
  return folder;
}

/** Why the peers cannot be measured beside that writer; undefined when they can. */
export function whyNoPeers(writer) {
  const how = '(cd training && python -m scripts.write_peers)';
  if (!existsSync(join(peersFolder, 'peers.json'))) return `their files are not made: ${how}`;
  const { sha256 } = variantOf(readJson(writer, 'manifest.json'));
  if (readJson(peersFolder, 'peers.json').madeFrom !== sha256)
    return `their files are another writer's: ${how}`;
  return undefined;
}

/** Puts the models beside the pages of the benchmark, and the pages' worker on the shop's own host. */
export function placeWriter(writer) {
  const pages = join(root, 'dist/bench');
  cpSync(writer, join(pages, 'writer-model'), { recursive: true });
  const onShop = join(root, 'dist/bench-foreign/bench');
  rmSync(onShop, { recursive: true, force: true });
  cpSync(pages, onShop, { recursive: true });
}

/** Installs the peers, whom nothing else of ours needs, and builds the page on which they run. */
export function placePeers(writer) {
  if (!existsSync(join(packages, 'node_modules/@wllama/wllama'))) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: packages, shell });
  }
  run(bin('vite'), ['build', '--config', 'scripts/bench/vite.peers.config.ts', '--logLevel', 'warn'], {
    shell,
  });
  const page = join(root, 'dist/bench-peers');
  cpSync(writer, join(page, 'writer-model'), { recursive: true });
  cpSync(join(root, 'public/models/text-encoder'), join(page, 'text-encoder'), { recursive: true });
  cpSync(peersFolder, join(page, 'peers'), { recursive: true });
}

/** The text of each id. */
export const readPieces = (writer) => readJson(writer, readJson(writer, 'manifest.json').vocabulary.file);

const weigh = (path) => {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
};

/** What a visit fetches of the writer on WebAssembly, file by file. */
export function weighWriter(writer) {
  const manifest = readJson(writer, 'manifest.json');
  return [variantOf(manifest).file, manifest.vocabulary.file, manifest.golden.file, 'manifest.json'].map(
    (file) => ({ file, ...weigh(join(writer, file)) }),
  );
}

/** What the peers are: their versions, and the weight of their files. */
export function describePeers() {
  const version = (name) => readJson(packages, 'node_modules', name, 'package.json').version;
  return {
    wllama: { version: version('@wllama/wllama'), ...weigh(join(peersFolder, 'decoder.q8_0.gguf')) },
    'transformers.js': {
      version: version('@huggingface/transformers'),
      runtime: version('onnxruntime-web'),
      ...weigh(join(peersFolder, 'llama/onnx/model_quantized.onnx')),
    },
  };
}
