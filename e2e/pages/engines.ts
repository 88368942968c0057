import { openModelFiles } from '../../src/inference/hosted-decoder/model-files.ts';
import { openHostedDecoder } from '../../src/inference/hosted-decoder/open-hosted-decoder.ts';
import { runtimeUrls } from '../../src/inference/runtime-urls.ts';
import { createLanguageModelEngine } from '../../src/recommender/language-model-engine.ts';
import { openWrittenReasons } from '../../src/recommender/written-reasons.ts';
import type { Device, Dtype, FeedData, ToldFact } from '../../src/types.ts';

/** What a page sees of whatever writes, without the rest of the product. */
export interface EnginesPage {
  writeWith(
    writer: 'browser' | { model: string },
  ): Promise<{ isUp: boolean; texts: string[]; warnings: string[] }>;
  answer(
    device: Device,
    dtype: Dtype,
    asks: string[],
  ): Promise<{ device: string; dtype: string; answers: string[]; reasons: string[] }>;
}

declare global {
  interface Window {
    engines: EnginesPage;
  }
}

const fact = (kind: ToldFact['kind'], words: string): ToldFact => ({
  ...{ kind, words },
  isNamable: true,
  evidence: [],
});
const cardOf = (thing: string) => ({
  itemId: thing,
  title: `Halidon ${thing} 400`,
  reason: { text: '', generated: false, evidence: [], facts: [fact('item', thing), fact('bought', 'tent')] },
});
const feed = { language: 'en', cards: ['lantern', 'rope', 'mug'].map(cardOf) } as unknown as FeedData;

window.engines = {
  async writeWith(wanted) {
    const warnings: string[] = [];
    const reasons = openWrittenReasons(
      { packUrl: new URL('/models/', location.href).href, device: 'wasm', seed: 1 },
      {
        now: () => 0,
        onWarning: (message) => warnings.push(message),
        writer: wanted === 'browser' ? createLanguageModelEngine({ lineDeadlineMs: 2_000 }) : wanted,
      },
    );
    const isUp = await reasons.isUp();
    const texts: string[] = [];
    for await (const some of reasons.write(feed)) texts.push(...some.map(({ reason }) => reason.text));
    reasons.close();
    return { isUp, texts, warnings };
  },
  async answer(device, dtype, asks) {
    const decoder = await openHostedDecoder({
      files: openModelFiles(new URL('/models/made-up/', location.href).href),
      runtime: runtimeUrls,
      device,
      dtype,
      answers: { temperature: 0, deadlineMs: 60_000 },
    });
    const prompts = asks.map((ask) => ({ opening: [], ask, seed: 1 }));
    const answers = await decoder.write(prompts, { throwIfAborted() {} });
    await decoder.dispose();
    return { device: decoder.device, dtype: decoder.dtype, answers, reasons: decoder.reasons };
  },
};
