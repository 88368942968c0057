import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whether its source or its build runs. */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, 'package.json');
    if (
      existsSync(file) &&
      (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'inkling'
    ) {
      return folder;
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package.json of inkling is not above its own code');
    folder = parent;
  }
}

/** The runtime's WebAssembly: in a browser it is fetched, here it comes from the installed package. */
export async function readRuntimeWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const require = createRequire(join(findPackageRoot(), 'package.json'));
  return new Uint8Array(await readFile(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')));
}
