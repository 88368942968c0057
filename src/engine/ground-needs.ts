import type { ChosenNeed } from '../intent/arbitrate-needs.ts';
import type { Observation } from '../intent/observe-things.ts';
import type { Intent } from '../intent/predict-needs.ts';
import type { Catalog } from '../pack/catalog.ts';
import { evidenceKindOfNeed, type NeedGround } from '../reasons/need-finding.ts';
import type { EventType, Evidence, EvidenceKind, ItemIndex, Language, ScoredItem } from '../types.ts';
import type { FestivalBundle } from './offer-bundle.ts';

const dayMs = 86_400_000;
const kindOfDeed: Partial<Record<EventType, EvidenceKind>> = {
  purchase: 'bought',
  favorite: 'saved',
  add_to_cart: 'in_cart',
  search: 'searched',
};
/** A sentence rests on a few deeds, not on a list of them. */
const maxEvents = 3;

const citeDeed = (
  id: string,
  { type, item }: Observation,
  catalog: Catalog,
  language: Language,
): Evidence => ({
  kind: kindOfDeed[type] ?? 'viewed',
  ref: id,
  text: catalog.noun(item!, language),
});

function groundOf(
  need: ChosenNeed,
  byEvent: ReadonlyMap<string, Observation>,
  catalog: Catalog,
  language: Language,
  nowMs: number,
  city: string | undefined,
): NeedGround {
  const { source, because, serves, dueMs, evidence } = need;
  const deeds = evidence
    .map((id) => ({ id, deed: byEvent.get(id) }))
    .filter(({ deed }) => deed?.item !== undefined);
  const cited = deeds.slice(0, maxEvents).map(({ id, deed }) => citeDeed(id, deed!, catalog, language));
  const name = because[language] ?? because.en ?? '';
  const own = evidenceKindOfNeed[source];
  const bought = deeds.find(({ deed }) => deed!.type === 'purchase')?.deed?.item;
  return {
    source,
    because: name,
    evidence: [...cited, ...(own ? [{ kind: own, ref: serves, text: name }] : [])],
    ...(bought !== undefined && { bought }),
    ...(dueMs !== undefined && { daysLeft: Math.round((dueMs - nowMs) / dayMs) }),
    ...(city && { city }),
  };
}

/** For each card of a slate the ground of the need it serves. */
export function groundNeeds(
  intent: Intent,
  slate: readonly ScoredItem[],
  needs: Int32Array,
  bundle: FestivalBundle | undefined,
  {
    catalog,
    language,
    nowMs,
    city,
  }: { catalog: Catalog; language: Language; nowMs: number; city?: string | undefined },
): ReadonlyMap<ItemIndex, NeedGround> {
  const byEvent = new Map<string, Observation>();
  for (const observation of intent.observations)
    for (const id of observation.eventIds) byEvent.set(id, observation);
  const grounds = new Map<ItemIndex, NeedGround>();
  const cite = (ids: readonly string[]): Evidence[] =>
    ids.flatMap((id) => {
      const deed = byEvent.get(id);
      return deed?.item === undefined ? [] : [citeDeed(id, deed, catalog, language)];
    });
  for (const item of bundle?.items ?? []) {
    const name = bundle!.festival.name[language] ?? bundle!.festival.name.en ?? '';
    const evidence = cite(bundle!.evidence).filter(({ ref }) => {
      const met = byEvent.get(ref)!.item!;
      return catalog.items[met]!.brand === catalog.items[item]!.brand;
    });
    const own: Evidence = { kind: 'festival', ref: bundle!.festival.id, text: name };
    grounds.set(item, { source: 'bundle', because: name, evidence: [...evidence.slice(0, maxEvents), own] });
  }
  slate.forEach(({ item }, place) => {
    const need = intent.needs[needs[place]!];
    if (need) grounds.set(item, groundOf(need, byEvent, catalog, language, nowMs, city));
  });
  return grounds;
}
