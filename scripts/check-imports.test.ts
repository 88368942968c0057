import { describe, expect, it } from 'vitest';
import { checkFile } from './check-imports.mjs';

describe('checkFile', () => {
  it('lets a room look upwards', () => {
    expect(checkFile('ranking/rank.ts', "import type { Item } from '../types.ts';")).toEqual([]);
    expect(checkFile('worker/client.ts', "import { proxy } from 'comlink';")).toEqual([]);
  });

  it('names a look downwards, also in a dynamic import', () => {
    expect(checkFile('history/schema.ts', "import { x } from '../worker/api.ts';")[0]).toContain(
      'lies below it',
    );
    expect(checkFile('pack/a.ts', "await import('../engine.ts')")[0]).toContain('engine.ts');
  });

  it('names a package outside its room', () => {
    expect(checkFile('engine.ts', "import * as ort from 'onnxruntime-web/wasm';")[0]).toContain(
      'onnxruntime-web',
    );
    expect(checkFile('widget/card.ts', "import type { Remote } from 'comlink';")[0]).toContain('comlink');
  });

  it('keeps Node out of the browser', () => {
    expect(checkFile('slate/arrange.ts', "import { readFileSync } from 'node:fs';")[0]).toContain(
      'runs in a browser',
    );
    expect(checkFile('cli/build.ts', "import { readFileSync } from 'node:fs';")).toEqual([]);
  });

  it('lets a test look where it must', () => {
    expect(
      checkFile(
        'pack/load-pack.test.ts',
        "import { it } from 'vitest'; import { a } from '../worker/api.ts';",
      ),
    ).toEqual([]);
  });

  it('wants every folder to be a room of the house', () => {
    expect(checkFile('utils/attic.ts', '')[0]).toContain('not a room');
  });
});
