import { ModelLoadError } from '../../errors.ts';
import type { Device, Dtype } from '../../types.ts';
import type { ModelFiles } from './model-files.ts';

/** As converters name them, the usual name first. */
const suffixes: Record<Dtype, readonly string[]> = {
  q8: ['_quantized', '_int8', '_uint8'],
  q4: ['_q4', '_q4f16'],
  fp16: ['_fp16'],
  fp32: [''],
};

/** What runs well, best first. Whole numbers of eight bits have no kernel on a GPU, those of four a slow one on a CPU. */
const usual: Record<Device, readonly Dtype[]> = {
  wasm: ['q8', 'q4', 'fp32'],
  webgpu: ['q4', 'fp16', 'fp32'],
};

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
 * @param dtype  Wished for; no other is looked for then.
 * @throws {ModelLoadError} naming the files that were looked for.
 */
export async function chooseFile(
  { where, read }: ModelFiles,
  device: Device,
  dtype: Dtype | undefined,
): Promise<ChosenFile> {
  const looked: string[] = [];
  for (const each of dtype ? [dtype] : usual[device]) {
    for (const suffix of suffixes[each]) {
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
