import { expect, test } from '@playwright/test';
import { openShop, recommend, visitItems } from './support/shop.ts';

/** Ages are part of what the model reads. */
const fixedTime = 1_795_000_000_000;
const views = ['hiking-boots-1', 'trekking-poles-2', 'tent-3', 'backpack-4'];

test('WebGPU, wished for: the MatMulNBits variant runs there and ranks as WebAssembly does', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const hasAdapter = await (async () => {
    await page.goto('/');
    return page.evaluate(async () => {
      const gpu = (navigator as unknown as { gpu?: { requestAdapter(): Promise<unknown> } }).gpu;
      return Boolean(gpu && 'Suspending' in WebAssembly && (await gpu.requestAdapter()));
    });
  })();
  test.skip(!hasAdapter, 'this browser has no WebGPU adapter or no JSPI');

  // The shop that was asked for its adapter must not go on loading models behind this test.
  await page.goto('about:blank');
  const variants: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.onnx')) variants.push(request.url());
  });
  await page.clock.setFixedTime(fixedTime);
  await openShop(page, { device: 'webgpu' });
  await visitItems(page, views);
  const onGpu = await recommend(page, { placement: 'for-you', limit: 12 });
  expect(onGpu.status.fallbackReason).toBeUndefined();
  expect(onGpu.status).toMatchObject({ source: 'model', device: 'webgpu', dtype: 'q8' });
  expect(variants.some((url) => url.includes('history-encoder.webgpu'))).toBe(true);
  expect(variants.some((url) => url.includes('history-encoder.wasm'))).toBe(false);

  const other = await context.newPage();
  await other.clock.setFixedTime(fixedTime);
  await openShop(other, { device: 'wasm' });
  const onWasm = await recommend(other, { placement: 'for-you', limit: 12 });
  expect(onWasm.status).toMatchObject({ source: 'model', device: 'wasm' });
  const rankOnGpu = new Map(onGpu.cards.map(({ itemId }, rank) => [itemId, rank]));
  // Within the models' tolerance two near-equal cards may change places, and the last may be another.
  const shared = onWasm.cards.filter(({ itemId }) => rankOnGpu.has(itemId));
  expect(shared.length).toBeGreaterThanOrEqual(11);
  for (const card of shared) {
    const twin = onGpu.cards[rankOnGpu.get(card.itemId)!]!;
    expect(Math.abs(twin.score - card.score), card.itemId).toBeLessThan(0.02);
  }
});
