import type { EventSource } from '../history/event-source.ts';
import type { DerivedStamp, StoredInterests } from '../history/stored-interests.ts';
import type { CommonKnowledge } from '../knowledge/common-knowledge.ts';
import type { LifeTimelines } from '../knowledge/life-timeline.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { VoiceRanker } from '../ranking/rank-by-voices.ts';
import type { WeightedGraph } from '../retrieval/graph.ts';
import type { VectorIndex } from '../retrieval/vector-index.ts';
import type {
  Device,
  Dtype,
  EncodeHistory,
  EncodeText,
  FeedRequest,
  FeedStatus,
  Language,
} from '../types.ts';
import type { Foresight } from './foresee-tags.ts';

/** What is known of the models at this moment. The hash is known from the manifest before anything has loaded. */
export interface EngineModels {
  encodeHistory?: EncodeHistory;
  encodeText?: EncodeText;
  hash: string;
  device: Device | 'none';
  dtype: Dtype | 'none';
}

export interface InterestStore {
  /** Undefined when there is none or the stamp differs. */
  read(stamp: DerivedStamp): Promise<StoredInterests | undefined>;
  write(stamp: DerivedStamp, value: StoredInterests): Promise<unknown>;
}

/** Everything the engine stands on, handed in: it opens, fetches and asks for nothing itself. */
export interface EngineDeps {
  source: EventSource;
  catalog: Catalog;
  /** Sealed; row i is item i. */
  vectors: VectorIndex;
  /** Shape [M], 0 to 1. */
  popularity: Float32Array;
  /** Co-bought or co-viewed, undirected. */
  neighbors?: WeightedGraph;
  /** What came after what, directed. */
  transitions?: WeightedGraph;
  /** What the shop's log taught; `for-you` goes by it where a history is there. */
  ranker?: VoiceRanker;
  /** Which core words come next, and what the log found of each source of needs; only with `things`. */
  foresight?: Foresight;
  /** Which core words the items are; without them there are neither stages nor needs. */
  things?: ItemThings;
  /** The stretches of life that the shop's things tell of. */
  timelines?: LifeTimelines;
  /** Loaded once, the same for everyone. */
  knowledge?(): Promise<CommonKnowledge>;
  /** SVG source by drawing key. */
  drawings?: Record<string, string>;
  /** Of the lists, when a request names none. */
  language: Language;
  packVersion: string;
  /** Undefined when this page has no models at all. Asked at each call, since models arrive late. */
  models(): EngineModels | undefined;
  stored?: InterestStore;
  /** What only the surroundings know; asked at each call. */
  surroundings?(): Partial<Pick<FeedStatus, 'pack' | 'persistent' | 'bytes' | 'fallbackReason' | 'warnings'>>;
  /** Breaks ties between sentences; one seed, one wording. */
  seed?: number;
  /** Milliseconds for the timings alone; without it every timing is 0. */
  performanceNow?(): number;
}

export interface EngineRequest extends FeedRequest {
  nowMs: number;
  /** `model`: do not serve stored interests. Without a model the list is the fallback all the same, and says so. */
  minimum?: 'any' | 'model';
}
