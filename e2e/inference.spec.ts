import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { RunStoredCases } from './pages/inference.ts';
import { type ServedEntry, serveEntry } from './support/serve-entry.ts';

declare global {
  interface Window {
    runStoredCases: RunStoredCases;
  }
}

let served: ServedEntry;
test.beforeAll(async () => {
  served = await serveEntry('inference.ts');
});
test.afterAll(() => served.close());

async function openRoom(page: Page) {
  await page.goto(served.address);
  await page.waitForFunction(() => 'runStoredCases' in window);
}

for (const role of ['text-encoder', 'history-encoder']) {
  test(`${role}: the browser reproduces the cases stored in training, on WebAssembly`, async ({ page }) => {
    await openRoom(page);
    const result = await page.evaluate((name) => window.runStoredCases(name, 'wasm'), role);
    expect(result).toMatchObject({ device: 'wasm', dtype: 'q8', reasons: [] });
    expect(Math.max(...result.differences)).toBeLessThanOrEqual(result.tolerance);
    if (role === 'history-encoder') expect(result.differences.length).toBeGreaterThanOrEqual(20);
  });

  test(`${role}: WebGPU reproduces them too, and no MatMul falls to the CPU`, async ({ page }) => {
    test.setTimeout(120_000);
    await openRoom(page);
    const hasAdapter = await page.evaluate(async () => {
      const gpu = (navigator as unknown as { gpu?: { requestAdapter(): Promise<unknown> } }).gpu;
      return Boolean(gpu && 'Suspending' in WebAssembly && (await gpu.requestAdapter()));
    });
    test.skip(!hasAdapter, 'this browser has no WebGPU adapter or no JSPI');
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    const result = await page.evaluate((name) => window.runStoredCases(name, 'webgpu'), role);
    expect(result).toMatchObject({ device: 'webgpu', dtype: 'q8', reasons: [] });
    expect(Math.max(...result.differences)).toBeLessThanOrEqual(result.tolerance);

    expect(numMatMulsOnCpu(lines)).toBe(0);
    // The file that ran is the one whose weights are read by the GPU's own kernel.
    const { variants } = JSON.parse(readFileSync(`public/models/${role}/manifest.json`, 'utf8'));
    const { file } = variants.find((variant: { device: string }) => variant.device === 'webgpu');
    expect(readFileSync(`public/models/${role}/${file}`, 'latin1')).toContain('MatMulNBits');
  });
}

/**
 * Matrix products that fell to the CPU, from the runtime's verbose account of where it placed the nodes:
 * one line when all are on one provider, else a heading for each provider with its nodes below.
 */
function numMatMulsOnCpu(lines: string[]): number {
  const start = lines.findIndex((line) => line.includes('Node placements'));
  expect(start, 'the runtime told where it placed the nodes').toBeGreaterThanOrEqual(0);
  let onCpu = false;
  let count = 0;
  let numHeadings = 0;
  for (const line of lines.slice(start + 1)) {
    const provider = /placed on \[(\w+)\]/.exec(line)?.[1];
    if (provider) {
      onCpu = provider === 'CPUExecutionProvider';
      numHeadings++;
    } else if (onCpu && /\bMatMul/.test(line)) count++;
  }
  expect(numHeadings).toBeGreaterThanOrEqual(1);
  return count;
}
