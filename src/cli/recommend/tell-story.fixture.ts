import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../engine.ts';
import { checkEvent } from '../../history/check-event.ts';
import {
  type BehaviorEvent,
  type Card,
  defaultSettings,
  type Language,
  type Profile,
  type Settings,
} from '../../types.ts';
import type { OpenedPack } from '../open-pack.ts';

/** What must hold, in kinds: an item's id without its number. */
export interface Expectation {
  cards?: { first: number; some?: string[]; each?: boolean; none?: string[] };
  stage?: { evidenceFrom: string[]; present: boolean; of?: string };
  interest?: { evidenceFrom: string[]; present: boolean };
  need?: { first?: number; some?: string[]; none?: string[] };
  bundle?: { brands: string[]; atLeast: number; present?: boolean };
}

type StoryEvent = Partial<BehaviorEvent> & { type: BehaviorEvent['type']; timestamp: string };

/** One shopper at one moment. */
export interface Telling {
  says: string;
  at: string;
  city?: string;
  lang: Language;
  settings?: Partial<Settings>;
  events: StoryEvent[];
  expect: Expectation[];
}

/** A story and its twin, in which one fact is changed and the result must flip. */
export interface Story extends Telling {
  id: string;
  twin: {
    says: string;
    changes: Partial<Pick<Telling, 'at' | 'city' | 'events' | 'settings' | 'lang'>> & {
      withoutEvents?: number[];
    };
    expect: Expectation[];
  };
}

export function readStories(folder: string): Story[] {
  return readdirSync(folder)
    .filter((file) => /^stories-.*\.json$/.test(file))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Story[]);
}

export function tellTwin({ twin, ...story }: Story): Telling {
  const { withoutEvents = [], ...changes } = twin.changes;
  const events = changes.events ?? story.events;
  return {
    ...story,
    ...changes,
    says: twin.says,
    events: events.filter((_, at) => !withoutEvents.includes(at)),
    expect: twin.expect,
  };
}

export const kindOfId = (itemId: string): string => itemId.replace(/-\d+$/, '');

/** What stands before the shopper at that moment. */
export async function recommendTo(telling: Telling, { deps }: OpenedPack) {
  const nowMs = Date.parse(telling.at);
  const events = telling.events
    .map(({ timestamp, ...event }, at) =>
      checkEvent(
        { ...event, id: `row-${String(at).padStart(6, '0')}`, timeMs: Date.parse(timestamp) },
        `event ${at}`,
      ),
    )
    .filter(({ timeMs }) => timeMs <= nowMs)
    .sort((a, b) => a.timeMs - b.timeMs);
  // A story mutes kinds; the shopper mutes the tags that the shop gave them.
  const { catalog, things } = deps;
  const mutedTags = (telling.settings?.mutedTags ?? []).flatMap((kind) =>
    catalog.items.flatMap(({ id }, item) => {
      const thing = kindOfId(id) === kind ? things?.things[things.ofItem(item)] : undefined;
      return thing ? [thing[telling.lang]] : [];
    }),
  );
  const settings = {
    ...defaultSettings,
    ...telling.settings,
    mutedTags,
    ...(telling.city && { city: telling.city }),
  };
  const snapshot = { revision: 1, events, settings };
  const engine = createEngine({ ...deps, language: telling.lang, source: { read: async () => snapshot } });
  const request = {
    placement: 'for-you' as const,
    limit: 12,
    language: telling.lang,
    nowMs,
    minimum: 'model' as const,
  };
  const { cards } = await engine.recommend(request);
  return { cards, profile: await engine.profile(nowMs), events };
}

/** What does not hold, in sentences; empty when all of it does. */
export function findFaults(
  expectations: readonly Expectation[],
  { cards, profile, events }: { cards: Card[]; profile: Profile; events: BehaviorEvent[] },
): string[] {
  const faults: string[] = [];
  const kindsOfEvidence = (evidence: readonly string[]): string[] =>
    evidence.map((id) => events.find((event) => event.id === id)?.itemId ?? '').map(kindOfId);
  const restsOn = (all: readonly { evidence: string[] }[], kinds: readonly string[]): boolean =>
    all.some(({ evidence }) => kindsOfEvidence(evidence).some((kind) => kinds.includes(kind)));
  for (const { cards: asked, stage, interest, need, bundle } of expectations) {
    if (asked) {
      const kinds = cards.slice(0, asked.first).map(({ itemId }) => kindOfId(itemId));
      const has = (kind: string): boolean => kinds.includes(kind);
      const isMet = asked.each ? asked.some?.every(has) : asked.some?.some(has);
      if (asked.some && !isMet) faults.push(`cards lack ${asked.some}: ${kinds}`);
      for (const kind of asked.none ?? []) if (has(kind)) faults.push(`cards hold ${kind}: ${kinds}`);
    }
    if (stage && restsOn(profile.stages, stage.evidenceFrom) !== stage.present)
      faults.push(
        `stage of ${stage.evidenceFrom} ${stage.present ? 'absent' : 'present'}: ${profile.stages.map(({ id }) => id)}`,
      );
    if (interest && restsOn(profile.interests, interest.evidenceFrom) !== interest.present)
      faults.push(`interest of ${interest.evidenceFrom} ${interest.present ? 'absent' : 'present'}`);
    if (need) {
      const kinds = profile.needs.slice(0, need.first ?? 30).map(({ items }) => kindOfId(items[0]!));
      if (need.some && !need.some.some((kind) => kinds.includes(kind)))
        faults.push(`needs lack ${need.some}: ${kinds}`);
      for (const kind of need.none ?? []) if (kinds.includes(kind)) faults.push(`needs hold ${kind}`);
    }
    if (bundle) {
      const own = cards
        .slice(0, 10)
        .filter(({ brand, price }) => bundle.brands.includes(brand ?? '') && price?.oldAmount !== undefined);
      const isThere =
        own.length >= bundle.atLeast && new Set(own.map(({ brand }) => brand)).size === bundle.brands.length;
      if (isThere !== (bundle.present ?? true))
        faults.push(`${isThere ? 'a' : 'no'} bundle of ${bundle.brands}: ${own.map(({ itemId }) => itemId)}`);
    }
  }
  return faults;
}
