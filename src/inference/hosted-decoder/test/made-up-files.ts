import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuntimeFiles } from '../../runtime.ts';
import type { ChatTurn } from '../chat.ts';
import type { ModelFiles } from '../model-files.ts';

/** Made by `python -m scripts.make_up_decoder`: random weights in the layout of Hugging Face, and what they say. */
const folder = fileURLToPath(new URL('../made-up-decoder/', import.meta.url));

export interface GoldenDecoding {
  steps: number;
  cases: {
    turns: ChatTurn[];
    /** As the chat template has them. */
    text: string;
    ids: number[];
    said: number[];
    saidText: string;
    /** After the last id. */
    logits: number[];
  }[];
}

export const golden: GoldenDecoding = JSON.parse(readFileSync(join(folder, 'golden.json'), 'utf8'));

export const runtime: RuntimeFiles = {
  wasm: new Uint8Array(
    readFileSync(
      join(
        dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm')),
        'ort-wasm-simd-threaded.wasm',
      ),
    ),
  ),
};

export const onlyWasm = { wasm: true, webgpu: false, softwareAdapter: false, jspi: false };

/** @param changes  Files that differ: another file's name, text, JSON, or null for one that is missing. */
export function madeUpFiles(changes: Record<string, string | object | null> = {}): ModelFiles {
  const encode = (text: string) => new TextEncoder().encode(text);
  const fromDisk = (file: string) =>
    existsSync(join(folder, file)) ? new Uint8Array(readFileSync(join(folder, file))) : undefined;
  return {
    where: 'https://shop.example/models/made-up/',
    async read(file) {
      const change = changes[file];
      if (change === null) return undefined;
      if (change instanceof Uint8Array) return change as Uint8Array<ArrayBuffer>;
      if (typeof change === 'object') return encode(JSON.stringify(change));
      if (change?.startsWith('file:')) return fromDisk(change.slice(5));
      return change === undefined ? fromDisk(file) : encode(change);
    },
  };
}

export const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** A JSON file of the folder with some of its fields changed. */
export const changed = (file: string, fields: object): object => ({ ...JSON.parse(textOf(file)), ...fields });
