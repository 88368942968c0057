import type { EngineDeps } from '../engine/deps.ts';
import { depsOfPack } from '../engine/deps-of-pack.ts';
import { createEngine, type Engine } from '../engine.ts';
import { MisuseError } from '../errors.ts';
import type { EventSource, HistorySnapshot } from '../history/event-source.ts';
import type { AssetStore } from '../pack/asset-store.ts';
import { type LoadedPack, loadPack } from '../pack/load-pack.ts';
import { defaultSettings, type PackState } from '../types.ts';
import type { RankerApi, RankerConfig, RankerNotice } from './api.ts';
import type { ModelRoom, ModelWish } from './model-room.ts';
import { toOutcome } from './outcome.ts';

/** What differs between a worker, a page without one, and a test. */
export interface HostSurroundings {
  openAssets(packUrl: string, onProgress: () => void): AssetStore;
  openSource(databaseName: string): Promise<{ source: EventSource; stored?: EngineDeps['stored'] }>;
  /** Absent where no model may run: a page must not even carry the code. */
  openModels?(wish: ModelWish, onChange: () => void): ModelRoom;
  /** Work that no answer waits for. */
  later(work: () => void): void;
}

interface Opened {
  engine: Engine;
  models: ModelRoom | undefined;
}

const emptyHistory: HistorySnapshot = { revision: 0, events: [], settings: defaultSettings };

/**
 * Everything behind the border: a pack, its models, and an engine over a history. It knows nothing of messages.
 * The pack is loaded at once; models begin once a question has been answered.
 */
export function createRankerHost(surroundings: HostSurroundings): RankerApi {
  let config: RankerConfig | undefined;
  let notify: (notice: RankerNotice) => void = () => {};
  let assets: AssetStore | undefined;
  let opened: Promise<Opened> | undefined;
  let models: ModelRoom | undefined;
  let packState: PackState = 'loading';
  let hasWriter = false;
  let handedOver = emptyHistory;

  const tell = () => {
    const reason = models?.reason() ?? config?.withoutModels;
    notify({
      pack: packState,
      models: models?.state() ?? (config?.withoutModels ? 'failed' : 'waiting'),
      writer: hasWriter,
      bytes: assets?.bytesRead() ?? 0,
      ...(reason !== undefined && { reason }),
    });
  };

  function getOpened(): Promise<Opened> {
    // A failed load is forgotten, so that the next question tries again.
    opened ??= load().catch((error) => {
      opened = undefined;
      packState = 'failed';
      tell();
      throw error;
    });
    return opened;
  }

  async function load(): Promise<Opened> {
    if (!config) throw new MisuseError('open the host before asking it anything');
    const { packUrl, databaseName, withoutModels } = config;
    packState = 'loading';
    assets = surroundings.openAssets(packUrl, tell);
    const [pack, history] = await Promise.all([
      loadPack(assets),
      databaseName === null
        ? { source: { read: async () => handedOver } }
        : surroundings.openSource(databaseName),
    ]);
    if (withoutModels === undefined) {
      models = surroundings.openModels?.(
        { manifest: pack.manifest, store: assets, device: config.device },
        tell,
      );
    }
    packState = models ? 'ranking' : 'complete';
    hasWriter = withoutModels === undefined && pack.manifest.models.writer !== undefined;
    tell();
    return { engine: createEngine(toDeps(pack, history, config)), models };
  }

  function toDeps(
    pack: LoadedPack,
    history: { source: EventSource; stored?: EngineDeps['stored'] },
    { language, seed, databaseName, withoutModels }: RankerConfig,
  ): EngineDeps {
    return {
      ...depsOfPack(pack, language),
      source: history.source,
      ...(history.stored && { stored: history.stored }),
      language,
      models: () => models?.current(),
      surroundings: () => {
        const fallbackReason = withoutModels ?? models?.reason();
        return {
          pack: packState,
          persistent: databaseName !== null,
          bytes: assets?.bytesRead() ?? 0,
          warnings: assets?.warnings() ?? [],
          ...(fallbackReason !== undefined && { fallbackReason }),
        };
      },
      seed,
      performanceNow: () => performance.now(),
    };
  }

  /** Models begin after an answer, the text encoder after the models; then nothing more is fetched. */
  function goOn({ models: room }: Opened) {
    if (!room || packState === 'complete') return;
    surroundings.later(() => {
      void room.finish().then(() => {
        if (room.state() !== 'ready' || packState === 'complete') return;
        packState = 'complete';
        tell();
      });
    });
  }

  const answer = <T>(ask: (engine: Engine) => Promise<T>, waitForModels = false) =>
    toOutcome(async () => {
      const ready = await getOpened();
      if (waitForModels) await ready.models?.whenSettled();
      try {
        return await ask(ready.engine);
      } finally {
        goOn(ready);
      }
    });

  return {
    open: (given, listener) =>
      toOutcome(() => {
        config = given;
        notify = listener;
        // A failure is met again, and told, by the first question.
        getOpened().catch(() => undefined);
        return null;
      }),
    recommend: (request) => answer((engine) => engine.recommend(request), request.minimum === 'model'),
    profile: (nowMs, language) => answer((engine) => engine.profile(nowMs, language), true),
    why: (itemId, request) => answer((engine) => engine.why(itemId, request), request.minimum === 'model'),
    setHistory: (snapshot) =>
      toOutcome(() => {
        handedOver = snapshot;
        return null;
      }),
    appendHistory: (events, revision) =>
      toOutcome(() => {
        // A batch recorded while the whole history was being handed over is in it already.
        if (revision > handedOver.revision) {
          handedOver = { ...handedOver, revision, events: [...handedOver.events, ...events] };
        }
        return null;
      }),
  };
}
