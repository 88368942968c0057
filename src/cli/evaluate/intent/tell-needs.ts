import type { Foresight } from '../../../engine/foresee-tags.ts';
import { createIntent } from '../../../engine/understand-intent.ts';
import type { Intent } from '../../../intent/predict-needs.ts';
import type { Catalog } from '../../../pack/catalog.ts';
import type { Language } from '../../../types.ts';
import type { TagCatalogue } from '../tags/tag-catalogue.ts';
import type { TagQuestion, TagScorer } from '../tags/tag-question.ts';
import { toSnapshot } from '../to-snapshot.ts';

/** What the engine's intent says of a question; asked once for each. */
export type TellIntent = (question: TagQuestion) => Promise<Intent>;

export interface NeedTellerInput {
  /** With the texts of the set, which a pack of ids alone lacks. */
  catalog: Catalog;
  language: Language;
  tags: Pick<TagCatalogue, 'things' | 'timelines'>;
  popularity: Float32Array;
  /** What the pack's tag scorer adds. */
  foresight?: Foresight;
}

/** The engine's own stages from events to needs, "now" the time of asking where it is told, else of the last event. */
export function createIntentTeller({
  catalog,
  language,
  tags,
  popularity,
  foresight,
}: NeedTellerInput): TellIntent {
  const understand = createIntent({
    catalog,
    popularity,
    things: tags.things,
    timelines: tags.timelines,
    ...(foresight && { foresight }),
    knowledge: async () => (await import('../../../knowledge/common-knowledge.ts')).commonKnowledge,
  });
  const told = new WeakMap<TagQuestion, Promise<Intent>>();
  return (question) => {
    const known = told.get(question);
    if (known) return known;
    const { snapshot, nowMs } = toSnapshot(question.history, catalog);
    const intent = understand(snapshot, question.askedAtMs ?? nowMs, language).then((found) => found!);
    told.set(question, intent);
    return intent;
  };
}

/** Tags of the needs, the likeliest first, then another scorer's, if any. @param fill  Scores below 2. */
export function neededTags(
  tell: TellIntent,
  numItemsOf: (tag: number) => number,
  fill?: TagScorer,
): TagScorer {
  return {
    async score(question, into) {
      if (fill) await fill.score(question, into);
      else into.fill(Number.NEGATIVE_INFINITY);
      const { needs } = await tell(question);
      needs
        .filter(({ thing }) => numItemsOf(thing) > 0)
        .forEach(({ thing }, at) => {
          into[thing] = 3 + 1 / (1 + at);
        });
    },
  };
}
