import { ModelLoadError } from '../../errors.ts';
import type { Device, Dtype } from '../../types.ts';
import type { ModelFiles } from './model-files.ts';

/** As converters name them, the usual name first. */
const suffixes: Record<Dtype, readonly string[]> = {
  q8: ['_quantized', '_int8', '_uint8'],
  q4: ['_q4'],
  fp16: ['_fp16'],
  fp32: [''],
};
/** Weights of four bits between values of sixteen: half the memory, where the device computes with them. */
const halfBetween = '_q4f16';

/** What runs well, best first. Whole numbers of eight bits have no kernel on a GPU, those of four a slow one on a CPU. */
const usual: Record<Device, readonly Dtype[]> = {
  wasm: ['q8', 'q4', 'fp32'],
  webgpu: ['q4', 'fp16', 'fp32'],
};

export interface FileWish {
  device: Device;
  /** The GPU computes with float16; many do not. */
  hasF16: boolean;
  /** No other form is looked for then. */
  dtype?: Dtype | undefined;
}

function suffixesOf(dtype: Dtype, { device, hasF16 }: FileWish): readonly string[] {
  if (dtype !== 'q4') return suffixes[dtype];
  if (device === 'wasm') return [...suffixes.q4, halfBetween];
  return hasF16 ? [halfBetween, ...suffixes.q4] : suffixes.q4;
}

function dtypesFor({ device, hasF16, dtype }: FileWish): readonly Dtype[] {
  if (dtype) return [dtype];
  return usual[device].filter((each) => device === 'wasm' || each !== 'fp16' || hasF16);
}

export interface ChosenFile {
  /** Inside the folder. */
  file: string;
  dtype: Dtype;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a file in ONNX's format never begins with: a page, or a pointer of Git LFS. */
const notAModel = /^(<|version https)/;

/**
 * The graph that suits a device best, of those that the folder has.
 *
 * @throws {ModelLoadError} naming the files that were looked for.
 */
export async function chooseFile({ where, read }: ModelFiles, wish: FileWish): Promise<ChosenFile> {
  const looked: string[] = [];
  for (const each of dtypesFor(wish)) {
    for (const suffix of suffixesOf(each, wish)) {
      const file = `onnx/model${suffix}.onnx`;
      const bytes = await read(file);
      looked.push(file);
      if (!bytes) continue;
      if (notAModel.test(new TextDecoder('latin1').decode(bytes.subarray(0, 16)))) {
        throw new ModelLoadError(
          `${where}${file} is no ONNX file: it is a web page or a pointer of Git LFS; upload the file itself`,
        );
      }
      return { file, dtype: each, bytes };
    }
  }
  throw new ModelLoadError(
    `${where} has none of ${looked.join(', ')}: copy one from the model's repository, or export it with its past keys and values (text-generation-with-past)`,
  );
}

/** A graph whose weights lie outside is small: a larger file holds its own. */
const maxGraphBytes = 48_000_000;

/** Names of the files beside a graph that hold its weights, `model_q4.onnx_data`, as the graph itself spells them. */
export function findWeightFiles(bytes: Uint8Array): string[] {
  if (bytes.length > maxGraphBytes) return [];
  const text = new TextDecoder('latin1').decode(bytes);
  return [...new Set(text.match(/[\w.-]+\.onnx(?:_data(?:_\d+)?|\.data)/g) ?? [])];
}
