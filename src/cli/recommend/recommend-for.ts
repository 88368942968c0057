import type { Problem } from '../../catalog/feed-problem.ts';
import { createEngine } from '../../engine.ts';
import {
  type Card,
  defaultSettings,
  type FeedStatus,
  type Interest,
  type Language,
  type LifeStage,
  type Need,
  type Settings,
} from '../../types.ts';
import { openPack } from '../open-pack.ts';
import { readShopperEvents } from './read-shopper-events.ts';

export interface RecommendOptions {
  pack: string;
  events: string;
  atMs: number;
  language?: Language;
  limit: number;
  city?: string;
  settings?: Partial<Settings>;
}

/** What a shopper with this history sees at that moment. */
export interface Recommendation {
  /** ISO time. */
  at: string;
  language: Language;
  interests: Interest[];
  stages: LifeStage[];
  needs: Need[];
  /** Without the drawings, which are the pack's own. */
  cards: Omit<Card, 'picture'>[];
  status: Pick<
    FeedStatus,
    'source' | 'fallbackReason' | 'device' | 'dtype' | 'timings' | 'warnings' | 'packVersion'
  >;
  /** Of the event file. */
  problems: Problem[];
}

/** The same engine and the same quantised models as in the browser, over a file of events. */
export async function recommendFor(options: RecommendOptions): Promise<Recommendation> {
  const { atMs, limit } = options;
  const [opened, { events, problems }] = await Promise.all([
    openPack(options.pack, options.language),
    readShopperEvents(options.events, atMs),
  ]);
  try {
    const { city } = options;
    const settings = { ...defaultSettings, ...(city && { city }), ...options.settings };
    const snapshot = { revision: 1, events, settings };
    const engine = createEngine({ ...opened.deps, source: { read: async () => snapshot } });
    const { language } = opened.deps;
    const feed = await engine.recommend({
      placement: 'for-you',
      limit,
      language,
      nowMs: atMs,
      minimum: 'model',
    });
    const { interests, stages, needs } = await engine.profile(atMs);
    const { source, fallbackReason, device, dtype, timings, warnings, packVersion } = feed.status;
    return {
      at: new Date(atMs).toISOString(),
      language,
      interests,
      stages,
      needs,
      cards: feed.cards.map(({ picture: _, ...card }) => card),
      status: {
        source,
        ...(fallbackReason && { fallbackReason }),
        device,
        dtype,
        timings,
        warnings,
        packVersion,
      },
      problems: problems.list(),
    };
  } finally {
    await opened.dispose();
  }
}
