/** The shared words. Every room may know these; they know no room. */

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in one or more languages. A shop with one language fills one key. */
export type Localized = Partial<Record<Language, string>>;

/** The shop's own id, kept as a string. */
export type ItemId = string;
/** The row of an item in the pack, from 0. Padding is a mask, never a row. */
export type ItemIndex = number;
/** Sorts as text in the order of time. */
export type EventId = string;

export interface Price {
  /** In units of `currency`, not in cents. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  /** The price before a reduction, greater than `amount`. */
  oldAmount?: number;
}

/** A price with the words that stand on a card, written where the list is made. */
export interface PriceTag extends Price {
  tag: string;
  /** Of `oldAmount`, when that is greater than `amount`. */
  oldTag?: string;
}

export type Availability = 'in_stock' | 'out_of_stock' | 'preorder' | 'backorder';

export interface Item {
  id: ItemId;
  title: Localized;
  brand?: string;
  /** A path, `Kitchen > Coffee > Coffee beans`; its last segment names the kind of thing. */
  category?: Localized;
  /** The everyday noun in running text: `coffee beans`, `咖啡豆`. */
  kind?: Localized;
  /** `coffee beans are`, not `coffee beans is`; matters in English sentences only. */
  kindIsPlural?: boolean;
  description?: Localized;
  price?: Price;
  availability?: Availability;
  url?: string;
  image?: string;
  /** `roast: light`, `capacity: 1.7 L`. A plain string stands for every language. */
  attributes?: Record<string, string | Localized>;
  /** Variants of one product share it; the feed shows one of them. */
  groupId?: string;
  /** ISO date on which the shop began to sell it. */
  addedOn?: string;
  /** A key of the pack's own drawings, with the colours that fill it. */
  picture?: { drawing: string; colors: Record<string, string> };
}

export const eventTypes = [
  'view',
  'click',
  'dwell',
  'search',
  'favorite',
  'add_to_cart',
  'remove_from_cart',
  'purchase',
  'impression',
  'dismiss',
] as const;
export type EventType = (typeof eventTypes)[number];

export const placements = ['for-you', 'related', 'complementary', 'recent'] as const;
export type Placement = (typeof placements)[number];

/** One thing a shopper did. Times are Unix milliseconds. */
export interface BehaviorEvent {
  id: EventId;
  type: EventType;
  timeMs: number;
  /** Absent only for `search`. */
  itemId?: ItemId;
  query?: string;
  quantity?: number;
  dwellMs?: number;
  /** Where an `impression` or `click` happened. */
  placement?: Placement;
  /** The need that the card was for, `source/thing`, where one put it there: what was done with it teaches the source. */
  need?: string;
}

/** What a shop hands over: the id and the time are filled in when absent. */
export type EventInput = Omit<BehaviorEvent, 'id' | 'timeMs'> & { id?: EventId; timeMs?: number };

/** What the shopper decided. Part of what every list is a function of. */
export interface Settings {
  /** False: nothing is written until it is true again. */
  recording: boolean;
  /** False: lists rest on the page and the shop alone, never on behaviour. */
  personalised: boolean;
  /** 0 = closest to the interests, 1 = most varied. */
  diversity: number;
  /** 0 = what people like you took, 1 = what you mean; .5 when absent. */
  meaning?: number;
  /** Kinds of thing never to be shown, last segments of `category` in any language; interests, stages and needs by id. */
  mutedTags: string[];
  /** Never from geolocation: the shopper names it or nobody does. */
  city?: string;
  /** True: stages and things of health, pregnancy and the like may be understood and spoken of. */
  sensitive?: boolean;
}

export const defaultSettings: Settings = {
  recording: true,
  personalised: true,
  diversity: 0.3,
  mutedTags: [],
};

/** What the models read: at most 50 reliable events, oldest first. */
export interface Timeline {
  events: TimelineEvent[];
  /** Everything met in any way, whether or not it is in `events`. */
  seen: ReadonlySet<ItemIndex>;
  purchased: ReadonlySet<ItemIndex>;
  dismissed: ReadonlySet<ItemIndex>;
  inCart: ReadonlySet<ItemIndex>;
  /** Newest first. */
  searches: { query: string; eventId: EventId; timeMs: number }[];
  /** Events whose item is not in the pack: counted, never dropped from the history. */
  numUnknown: number;
}

export interface TimelineEvent {
  item: ItemIndex;
  type: EventType;
  timeMs: number;
  /** The events folded into this one, newest last. */
  eventIds: EventId[];
}

/** An interest that has gone into another, or that another has come out of. */
export interface InterestOrigin {
  id: string;
  name: Localized;
}

export interface Interest {
  /** Stable for as long as its strongest evidence is: used by `forget({ interestId })`; muted by it, so is all that comes of it. */
  id: string;
  name: Localized;
  tags: string[];
  /** Share of the whole, 0 to 1; the interests of a profile add up to 1. */
  strength: number;
  horizon: 'long' | 'short';
  /** The last fortnight against the one before; absent where only the model's attention is known. */
  trend?: 'rising' | 'steady' | 'falling';
  /** Strongest first. */
  evidence: EventId[];
  /** What has become one with it, oldest first. */
  mergedFrom?: InterestOrigin[];
  /** What it has parted from, being about something else. */
  splitFrom?: InterestOrigin;
  /** Mutes it without what has parted from it. */
  alone?: string;
}

/** A time of life with its own needs, foreseen from what was done here. ISO dates. */
export interface LifeStage {
  /** The timeline with the state it is in. */
  id: string;
  /** Of the whole stretch of life: muting it says that it is not so. */
  timeline: string;
  timelineName: Localized;
  /** Of the state. */
  name: Localized;
  from: string;
  until: string;
  /** 0 to 1. */
  confidence: number;
  evidence: EventId[];
}

/** Where a need comes from. */
export const needSources = [
  'stage',
  'refill',
  'complement',
  'season',
  'festival',
  'interest',
  'forecast',
  'trend',
] as const;
export type NeedSource = (typeof needSources)[number];

/** A tag, modifier + core word, with what it serves, why, and what the shop has for it. */
export interface Need {
  /** Stable while its ground is: used to mute it. */
  id: string;
  /** In the reader's language, without a brand. */
  tag: string;
  source: NeedSource;
  /** The interest, stage, season, festival or purchase that it serves: an id. */
  interest: string;
  /** One sentence in the reader's language. */
  rationale: string;
  /** ISO date on which it falls due; absent when it is as good now as later. */
  due?: string;
  /** How surely it is wanted now, 0 to 1. */
  strength: number;
  /** Strongest first; empty for what the calendar or the shop says. */
  evidence: EventId[];
  /** The best of the shop's items for it, at most 5. */
  items: ItemId[];
}

export type CandidateSource = 'interest' | 'neighbor' | 'popular' | 'context' | 'recent';

export interface Candidate {
  item: ItemIndex;
  sources: CandidateSource[];
}

/** Fused by weights that are set by hand, where a pack has no ranker. */
export const handExperts = ['interest', 'neighbor', 'transition', 'popularity', 'context'] as const;
export type HandExpert = (typeof handExperts)[number];
/**
 * The experts whose scores are fused; a part is that expert's share of the score. `words`, `sequence` and `repeat` speak
 * through a learned ranker: likeness of words, the sequence model, and what was met before; `need` is a place in the list
 * that a need foreseen has taken.
 */
export const experts = [...handExperts, 'words', 'sequence', 'repeat', 'need'] as const;
export type Expert = (typeof experts)[number];
export type ScoreParts = Partial<Record<Expert, number>>;

export interface ScoredItem {
  item: ItemIndex;
  score: number;
  parts: ScoreParts;
  /** Row of the interest that spoke loudest for it, or -1. */
  interest: number;
}

export const evidenceKinds = [
  'viewed',
  'bought',
  'saved',
  'searched',
  'in_cart',
  'item',
  'attribute',
  'brand',
  'price_drop',
  'popularity',
  'new_arrival',
  'goes_with',
  'page',
  'stage',
  'refill_due',
  'season',
  'festival',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a sentence rests on. */
export interface Evidence {
  kind: EvidenceKind;
  /** An `EventId`, or `itemId#field` for a fact of the catalogue. */
  ref: string;
  /** The fact in the reader's language, as it may stand in the sentence. */
  text: string;
}

/** What a written reason may rest on. */
export const factKinds = [
  'item',
  'attribute',
  'brand',
  'price_drop',
  'viewed',
  'bought',
  'saved',
  'searched',
  'interest',
  'stage',
  'need',
  'season',
  'city',
  'festival',
  'days_left',
  'popularity',
  'new_arrival',
  'goes_with',
  'refill_due',
  'weather',
] as const;
export type FactKind = (typeof factKinds)[number];

export interface Fact {
  kind: FactKind;
  /** In the reader's language: `dehumidifier`, `除湿机`. */
  words: string;
}

/** A fact as a card carries it to the writer. */
export interface ToldFact extends Fact {
  /** False: the line may rest on it and not say it. */
  isNamable: boolean;
  evidence: Evidence[];
}

export interface Reason {
  text: string;
  /** True only when a model wrote it. */
  generated: boolean;
  /** Which line of the phrasebook it is; absent when a model wrote it. */
  pattern?: string;
  /** What wrote it, name and hash; absent when no model did. */
  model?: string;
  evidence: Evidence[];
  /** What a writer may be told, the strongest first, the item's own name before all; absent on what it has written. */
  facts?: ToldFact[];
}

export interface Card {
  itemId: ItemId;
  title: string;
  category: string;
  tags: string[];
  brand?: string;
  price?: PriceTag;
  url?: string;
  image?: string;
  /** The pack's own drawing: SVG source with `var(--name)` colours, and their values. */
  picture?: { svg: string; colors: Record<string, string> };
  score: number;
  parts: ScoreParts;
  /** The tag of the need that the card's place is for. */
  need: string | null;
  /** Of that need; goes with the impression and the click, so that its source is weighed by them. */
  needId?: string;
  reason: Reason;
}

export type Device = 'webgpu' | 'wasm';
export type Dtype = 'q8' | 'q4' | 'fp16' | 'fp32';
/** `fallback`: no model took part. `stored`: interests a model made earlier. `model`: made just now. */
export type FeedSource = 'fallback' | 'stored' | 'model';
/** `complete`: everything the pack will ever ask of the network has arrived. */
export type PackState = 'loading' | 'ranking' | 'complete' | 'failed';

export interface FeedStatus {
  source: FeedSource;
  /** Why no model took part, in one sentence, when `source` is `fallback` and that is not just "not yet". */
  fallbackReason?: string;
  device: Device | 'none';
  dtype: Dtype | 'none';
  pack: PackState;
  packVersion: string;
  /** False when history lives in memory only. */
  persistent: boolean;
  /** Counted, never fatal: unknown items, a language that is not there. */
  warnings: string[];
  /** Milliseconds by stage. */
  timings: Record<string, number>;
  /** Bytes fetched so far by our code. */
  bytes: number;
}

export type FeedState = 'loading' | 'ready' | 'empty' | 'error';

/** A list as plain data, as it crosses the worker border. */
export interface FeedData {
  placement: Placement;
  language: Language;
  state: FeedState;
  cards: Card[];
  status: FeedStatus;
  error?: { code: string; message: string };
}

export interface FeedRequest {
  placement: Placement;
  itemId?: ItemId;
  /** 1 to 60, default 12. */
  limit?: number;
  language?: Language;
}

/** What was done with the cards of one source of needs, and how much the source counts for it. */
export interface SourceWeight {
  source: NeedSource;
  /** 0.3 to 2; 1 while nothing has been learned. */
  weight: number;
  shown: number;
  opened: number;
  dismissed: number;
}

/** What the calendar and the named city say today, by name in the reader's language. */
export interface WorldNow {
  /** Absent while none is named, and when the one that is named is not known: then no climate is guessed at. */
  city?: string;
  season?: string;
  /** Weather that is on now, in that city. */
  spells: string[];
  /** Of the next four weeks, the nearest first. */
  festivals: string[];
}

/** Something the shopper said no to. */
export interface MutedThing {
  /** As `adjust({ unmute })` takes it. */
  tag: string;
  /** In the reader's language; the tag itself where nothing by that name is known any more. */
  name: string;
  is: 'interest' | 'stage' | 'kind';
}

/** What is known, each with the events it rests on. */
export interface Profile {
  interests: Interest[];
  stages: LifeStage[];
  needs: Need[];
  /** Every source of needs, in the order of `needSources`. */
  sources: SourceWeight[];
  muted: MutedThing[];
  /** Absent where the pack names no things. */
  world?: WorldNow;
  events: BehaviorEvent[];
  settings: Settings;
  status: FeedStatus;
}

/** Why one card stands where it stands. */
export interface Why {
  itemId: ItemId;
  rank: number;
  /** Shares that add up to 1. */
  shares: ScoreParts;
  evidence: Evidence[];
  /** The rank if the strongest piece of evidence had never happened; null when it rests on none. */
  rankWithoutTopEvidence: number | null;
}

export type ForgetTarget =
  | 'everything'
  | { eventId: EventId }
  | { itemId: ItemId }
  | { interestId: string }
  /** What taught the weight of a source of needs: its cards shown, opened and put away. */
  | { feedbackOn: NeedSource }
  /** `2026-11-23`, a day in the shopper's own time zone. */
  | { day: string };

export interface Adjustment {
  /** A kind of thing in any language; the `id` of an interest, or the `timeline` of a stage; a need by its tag or id. */
  mute?: { tag: string };
  unmute?: { tag: string };
  diversity?: number;
  meaning?: number;
  /** Empty: none. */
  city?: string;
  sensitive?: boolean;
  personalised?: boolean;
  recording?: boolean;
}

export type Consent = 'granted' | 'session' | 'none';

/** Models reach the pure rooms as plain async functions. D = 128 throughout. */
export interface HistoryInput {
  /** Unit vectors, oldest first, row-major, shape [N, D], 1 <= N <= 50. */
  items: Float32Array;
  /** Action codes, shape [N]; see `actionCodes`. */
  actions: Int32Array;
  /** Days before now, >= 0, shape [N]. */
  agesDays: Float32Array;
}

export interface EncodedHistory {
  /** Unit vectors, shape [K, D]. */
  interests: Float32Array;
  /** Shape [K], adds up to 1. */
  strengths: Float32Array;
  /** Each interest's share of each event, shape [K, N], rows add up to 1. */
  attention: Float32Array;
}

export type EncodeHistory = (input: HistoryInput) => Promise<EncodedHistory>;
/** Unit vectors, shape [texts.length, D]. */
export type EncodeText = (texts: string[]) => Promise<Float32Array>;

export interface WriterFact {
  /** As the manifest names it: `item`, `price_drop`. */
  kind: string;
  /** Unit vector of the fact's words by the text encoder, shape [D]. */
  vector: Float32Array;
  /** Of its words in the reader's language: characters in Chinese, words in English. */
  length: number;
  /** The line may point at it. */
  isNamable: boolean;
}

export interface WriterTask {
  language: string;
  /** As the manifest names it: `plain`, `warm`. */
  voice: string;
  /** 0 short, 1 middle, 2 long. */
  length: number;
  /** One at least, at most `maxFacts` of the manifest. */
  facts: readonly WriterFact[];
  /** Pieces that may not be said: another language's, forbidden words. */
  bannedIds?: Iterable<number>;
  /** A number in [0, 1) for each token, as many as the line may have at most; equally many in all tasks of a request. */
  noise: Float32Array;
}

export interface WriteRequest {
  tasks: readonly WriterTask[];
  /** Below 0.01 the likeliest token is taken, whatever the noise. */
  temperature: number;
  /** 0 to 1: a token with less than this share of the likeliest one's probability is never taken. */
  minP: number;
}

export interface WrittenLines {
  /** By task: ids of pieces, and from the number of pieces on the fact at that place. The end is among them unless the noise gave out. */
  ids: Int32Array[];
  /** Log-probability of each of these, before temperature. */
  logp: Float32Array[];
}

/** All lines in one call; what a line says does not depend on the others. No tasks, no lines. */
export type WriteLines = (request: WriteRequest) => Promise<WrittenLines>;

/** The order of training: codes are the model's, never to be re-numbered. */
export const actionCodes: Partial<Record<EventType, number>> = {
  view: 0,
  click: 1,
  dwell: 2,
  search: 3,
  favorite: 4,
  add_to_cart: 5,
  remove_from_cart: 6,
  purchase: 7,
};
