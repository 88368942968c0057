import { ModelLoadError } from '../../errors.ts';

/** A model's folder as a shop hosts it. */
export interface ModelFiles {
  /** Its address, ending in a slash: for messages. */
  where: string;
  /**
   * @returns  Undefined where there is no such file.
   * @throws {ModelLoadError} when it cannot be known.
   */
  read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * A folder over HTTP. Nothing says which hash its files should have, so the browser's own cache keeps them, as long as the
 * shop's headers let it.
 *
 * @param where  Absolute address, ending in a slash.
 */
export function openModelFiles(where: string, request: typeof fetch = fetch.bind(globalThis)): ModelFiles {
  return {
    where,
    async read(file) {
      const url = new URL(file, where).href;
      let response: Response;
      try {
        response = await request(url, { credentials: 'same-origin' });
      } catch (cause) {
        throw new ModelLoadError(
          `${url} could not be fetched (offline, blocked by connect-src, or no such host)`,
          { cause },
        );
      }
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new ModelLoadError(`${url} answered ${response.status}`);
      // A host that answers with its own page for whatever it does not have.
      if (response.headers.get('content-type')?.startsWith('text/html')) return undefined;
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/**
 * A JSON file of the folder.
 *
 * @returns  Undefined where there is none.
 * @throws {ModelLoadError} where it holds something else.
 */
export async function readJson(
  { where, read }: ModelFiles,
  file: string,
): Promise<Record<string, unknown> | undefined> {
  const bytes = await read(file);
  if (!bytes) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new ModelLoadError(
      `${where}${file} is not JSON: is it whole, or a pointer of Git LFS instead of the file?`,
      { cause },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ModelLoadError(
      `${where}${file} holds no JSON object: copy it again from the model's repository`,
    );
  }
  return value as Record<string, unknown>;
}

/** @throws {ModelLoadError} also where there is none. */
export async function needJson(files: ModelFiles, file: string): Promise<Record<string, unknown>> {
  const value = await readJson(files, file);
  if (value) return value;
  throw new ModelLoadError(
    `${files.where}${file} is missing: a hosted model needs config.json, tokenizer.json and onnx/model*.onnx, as its repository has them`,
  );
}
