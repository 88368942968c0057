import type { ErrorCode } from '../errors.ts';
import type { HistorySnapshot } from '../history/event-source.ts';
import type { DeviceWish } from '../inference/choose-backends.ts';
import type { Ask } from '../reasons/writer/ask.ts';
import type { Writing } from '../reasons/writer/write-reasons.ts';
import type {
  BehaviorEvent,
  Device,
  Dtype,
  FeedData,
  FeedRequest,
  ItemId,
  Language,
  PackState,
  Profile,
  Why,
} from '../types.ts';

/** What a host needs to know before it can answer. Plain data. */
export interface RankerConfig {
  /** Absolute address of the pack's folder, ending in a slash. */
  packUrl: string;
  language: Language;
  device: DeviceWish;
  seed: number;
  /** The database it reads by itself, or null: history is then handed over by `setHistory` and `appendHistory`. */
  databaseName: string | null;
  /** False: no model is loaded, and this sentence says why. */
  withoutModels?: string;
}

/** `any`: the best list there is now. `model`: wait until the model has spoken or is known not to. */
export type Minimum = 'any' | 'model';

export type RankRequest = FeedRequest & { nowMs: number; minimum: Minimum };

/** Told to the page whenever what a list would rest on has changed. */
export interface RankerNotice {
  pack: PackState;
  models: 'waiting' | 'loading' | 'ready' | 'failed';
  /** The pack has a model that writes reasons. */
  writer: boolean;
  bytes: number;
  /** Why no model takes part, once that is known. */
  reason?: string;
}

/** Errors lose their class at the border, so they cross as data. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; code: ErrorCode | 'unknown'; message: string };

/** What every worker's host has. */
export interface HostApi<Config, Notice> {
  /** Answers once the host's Web Lock is held; loading goes on behind it. */
  open(config: Config, notify: (notice: Notice) => void): Promise<Outcome<null>>;
}

/** The page's side of the border sees a host through this and nothing else. */
export interface RankerApi extends HostApi<RankerConfig, RankerNotice> {
  recommend(request: RankRequest): Promise<Outcome<FeedData>>;
  /** @param language  Of the words in it; without one that of the config. */
  profile(nowMs: number, language?: Language): Promise<Outcome<Profile>>;
  why(itemId: ItemId, request: RankRequest): Promise<Outcome<Why>>;
  /** Memory mode only: the whole history, after a respawn, a forget or a change of settings. */
  setHistory(snapshot: HistorySnapshot): Promise<Outcome<null>>;
  /** Memory mode only: one more batch. */
  appendHistory(events: BehaviorEvent[], revision: number): Promise<Outcome<null>>;
}

export interface WriterConfig {
  /** Absolute address of the pack's folder, ending in a slash. */
  packUrl: string;
  device: DeviceWish;
  seed: number;
  /** Instead of the pack's own writer. */
  hosted?: HostedModel | undefined;
}

/** A language model in the layout of Hugging Face, which the shop hosts. */
export interface HostedModel {
  /** Absolute address of its folder, ending in a slash. */
  url: string;
  /** Default: what suits the device best of what the folder has. */
  dtype?: Dtype | undefined;
}

export interface WriterNotice {
  state: 'loading' | 'ready' | 'failed';
  device: Device | 'none';
  dtype: Dtype | 'none';
  /** Why nothing will be written, or not on the device wished for. */
  reason?: string;
}

/** The writer's side of the border: it is told facts, and knows neither history nor catalogue. */
export interface WriterApi extends HostApi<WriterConfig, WriterNotice> {
  /** In the order of the asks; at most as many as are written in one call. */
  write(asks: readonly Ask[], nowMs: number): Promise<Outcome<Writing[]>>;
}
