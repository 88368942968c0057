export * from './errors.ts';
export type { HistoryFile } from './history/transfer.ts';
export { type NextSearch, nextSearches } from './intent/next-searches.ts';
export type { FeedCause } from './recommender/watch-feed.ts';
export type { CallOptions, Feed, Recommender, RecommenderOptions } from './recommender.ts';
export { createRecommender } from './recommender.ts';
export * from './types.ts';
