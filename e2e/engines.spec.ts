import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { golden } from '../src/inference/hosted-decoder/test/made-up-files.ts';
import type {} from './pages/engines.ts';
import { type ServedEntry, serveEntry } from './support/serve-entry.ts';

const madeUp = fileURLToPath(new URL('../src/inference/hosted-decoder/made-up-decoder/', import.meta.url));
let served: ServedEntry;
test.beforeAll(async () => {
  served = await serveEntry('engines.ts');
});
test.afterAll(() => served.close());

/** The page, with the model that nobody trained at `/models/made-up/`; it is told what was asked for there. */
async function openPage(page: Page, missing?: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/models/made-up/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace('/models/made-up/', '');
    asked.push(file);
    const body = file !== missing && existsSync(madeUp + file) && readFileSync(madeUp + file);
    await route.fulfill(body ? { body, contentType: 'application/octet-stream' } : { status: 404 });
  });
  await page.goto(served.address);
  await page.waitForFunction(() => 'engines' in window);
  return asked;
}

test.describe('a model that the shop hosts', () => {
  test('is run by the writer worker, and none of its random words are shown', async ({ page }) => {
    const asked = await openPage(page);
    const written = await page.evaluate(() => window.engines.writeWith({ model: 'models/made-up' }));
    expect(written).toEqual({ isUp: true, texts: [], warnings: [] });
    expect(asked).toContain('onnx/model.onnx');
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('is told to be wrong by name where a file is missing', async ({ page }) => {
    await openPage(page, 'tokenizer.json');
    const { isUp, warnings } = await page.evaluate(() =>
      window.engines.writeWith({ model: '/models/made-up/' }),
    );
    expect(isUp).toBe(false);
    expect(warnings).toEqual([expect.stringContaining('/models/made-up/tokenizer.json is missing')]);
  });

  // Half width on WebAssembly: where the browser has arrays of float16, tensors are made of them.
  for (const [device, dtype] of [
    ['wasm', 'fp32'],
    ['wasm', 'fp16'],
    ['webgpu', 'fp32'],
  ] as const) {
    test(`says on ${device} in ${dtype} what the reference says`, async ({ page }) => {
      await openPage(page);
      const hasGpu = await page.evaluate(async () => {
        const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<unknown> } };
        return Boolean(await gpu?.requestAdapter()) && 'Suspending' in WebAssembly;
      });
      test.skip(device === 'webgpu' && !hasGpu, 'this browser gives no WebGPU adapter');
      // The first case alone comes to an end by itself.
      const { turns, saidText } = golden.cases[0]!;
      const answered = await page.evaluate(({ on, as, asks }) => window.engines.answer(on, as, asks), {
        on: device,
        as: dtype,
        asks: turns.map(({ content }) => content),
      });
      expect(answered).toEqual({ device, dtype, answers: [saidText], reasons: [] });
    });
  }
});

test.describe("the browser's own model", () => {
  test('writes through the guard where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      const lines = [
        'The best rope for the tent',
        'Light for nights in the tent',
        '"A mug for mornings at the tent."',
      ];
      const session = {
        prompt: async () => lines.pop(),
        clone: async () => session,
        destroy() {},
      };
      Object.defineProperty(globalThis, 'LanguageModel', {
        value: { availability: async () => 'available', create: async () => session },
      });
    });
    await openPage(page);
    expect(await page.evaluate(() => window.engines.writeWith('browser'))).toEqual({
      isUp: true,
      texts: ['A mug for mornings at the tent', 'Light for nights in the tent'],
      warnings: [],
    });
  });

  test('says why it does not where there is none, as in this browser', async ({ page }) => {
    await page.addInitScript(() => {
      // A browser that has one and may fetch it is not what is tested here.
      if ('LanguageModel' in globalThis)
        Object.defineProperty(globalThis, 'LanguageModel', {
          value: { availability: async () => 'unavailable' },
        });
    });
    await openPage(page);
    const { isUp, texts, warnings } = await page.evaluate(() => window.engines.writeWith('browser'));
    expect([isUp, texts]).toEqual([false, []]);
    expect(warnings).toEqual([expect.stringContaining('language model')]);
  });
});
