import type { EngineModels } from '../engine/deps.ts';
import type { ModelSource } from '../inference/load-models.ts';
import type { RankerNotice } from './api.ts';

/** What a host knows of the models it wants. */
export type ModelWish = Omit<ModelSource, 'files'>;

export interface ModelRoom {
  /** What the engine may use now. The hash is the manifest's until a variant has really been opened. */
  current(): EngineModels | undefined;
  state(): RankerNotice['models'];
  /** Why no model takes part, or why not the one that was wished for. */
  reason(): string | undefined;
  /** Settles when the history encoder is up or known not to come. Never rejects. */
  whenSettled(): Promise<void>;
  /** The text encoder, which no first list waits for. Never rejects. */
  finish(): Promise<void>;
}

/** A failed load is tried again, but not on every click. */
const retryAfterMs = 30_000;

/** The models of a pack: loaded once, a failure forgotten after a while, the reason always at hand. */
export function createModelRoom(source: ModelSource, onChange: () => void, now = Date.now): ModelRoom {
  const history = source.manifest.models['history-encoder'];
  const text = source.manifest.models['text-encoder'];
  const expected = history?.variants.find(
    ({ device }) => device === (source.device === 'webgpu' ? 'webgpu' : 'wasm'),
  );
  let models: EngineModels | undefined = expected && { hash: expected.sha256, device: 'none', dtype: 'none' };
  let state: RankerNotice['models'] = 'waiting';
  let reason: string | undefined;
  let settled: Promise<void> | undefined;
  let finished: Promise<void> | undefined;
  let failedAt = 0;

  const loadHistory = async () => {
    state = 'loading';
    try {
      if (!history) throw new Error('the pack has no history encoder');
      const { chooseForPack, loadHistoryEncoder } = await import('../inference/load-models.ts');
      const encoder = await loadHistoryEncoder(source, history, await chooseForPack(source));
      const { sha256, device, dtype, encode, reasons } = encoder;
      models = { hash: sha256, device, dtype, encodeHistory: encode };
      reason = reasons.length > 0 ? reasons.join('; ') : undefined;
      state = 'ready';
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      state = 'failed';
      failedAt = now();
    }
    onChange();
  };

  const loadText = async () => {
    if (!text || state !== 'ready') return;
    try {
      const { chooseForPack, loadTextEncoder } = await import('../inference/load-models.ts');
      const { encode } = await loadTextEncoder(source, text, await chooseForPack(source));
      models = { ...models!, encodeText: encode };
    } catch (error) {
      reason = `searches are not understood by meaning: ${error instanceof Error ? error.message : String(error)}`;
    }
    onChange();
  };

  return {
    current: () => models,
    state: () => state,
    reason: () => reason,
    whenSettled() {
      if (state === 'failed' && now() - failedAt >= retryAfterMs) settled = undefined;
      settled ??= loadHistory();
      return settled;
    },
    finish() {
      finished ??= this.whenSettled().then(loadText);
      return finished;
    },
  };
}
