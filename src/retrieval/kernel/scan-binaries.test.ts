import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import { describe, expect, it } from 'vitest';
import { binariesPath, compileKernel, writeBinariesModule } from '../../../scripts/build-kernel.mjs';
import { plainScanBase64, relaxedScanBase64 } from './scan-binaries.ts';
import { openScanEngine } from './scan-engine.ts';

describe('the embedded kernel', () => {
  it('is what its source compiles to now', async () => {
    const text = writeBinariesModule(await compileKernel(true), await compileKernel(false));
    const strings = (source: string): string[] => source.match(/'[A-Za-z0-9+/=]+'/g) ?? [];
    expect(strings(readFileSync(binariesPath, 'utf8'))).toEqual(strings(text));
  });

  it('is small enough for a page to compile it without waiting: 4 KB', () => {
    for (const base64 of [relaxedScanBase64, plainScanBase64])
      expect(base64.length * 0.75).toBeLessThan(4096);
  });

  it('is not believed where relaxed SIMD adds up wrongly: the engine chosen is exact from its first scan', () => {
    // In Node 20 this brings relaxed SIMD with a first compiler that forgets the accumulator.
    v8.setFlagsFromString('--experimental-wasm-relaxed-simd');
    const scan = openScanEngine(1, 128);
    expect(scan.name).not.toBe('script');
    scan.rows.fill(3);
    scan.seal();
    scan.query.fill(-5);
    expect(Array.from(scan.scan())).toEqual([-3 * 5 * 128]);
  });
});
