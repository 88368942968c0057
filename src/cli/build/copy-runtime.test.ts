import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeOlder } from './copy-runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'inkling-runtime-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('removeOlder', () => {
  it("takes away older builds of its own files and leaves the shop's", async () => {
    mkdirSync(join(folder, 'runtime'));
    const names = [
      'client-AAAAAAAA.js',
      'client-BBBBBBBB.js',
      'ort-wasm-CCCCCCCC.wasm',
      'shop-DDDDDDDD.js',
      'client.js',
    ];
    for (const name of names) writeFileSync(join(folder, 'runtime', name), '');
    writeFileSync(join(folder, 'element.js'), '');
    await removeOlder(folder, ['element.js', 'runtime/client-BBBBBBBB.js', 'runtime/ort-wasm-CCCCCCCC.wasm']);
    expect(readdirSync(join(folder, 'runtime')).sort()).toEqual(names.slice(1).sort());
    expect(readdirSync(folder)).toContain('element.js');
  });
});
