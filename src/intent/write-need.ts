import type { ItemThings } from '../pack/item-things.ts';
import type { ItemId, Language, Localized, Need } from '../types.ts';
import type { ChosenNeed } from './arbitrate-needs.ts';
import type { NeedDraft } from './need-draft.ts';

/** The modifier in the reader's language, else none: a word of another language makes no tag. */
const say = (text: Localized | undefined, language: Language): string => text?.[language] ?? '';

/** Stable while its ground is. */
export const needId = ({ source, thing }: Pick<NeedDraft, 'source' | 'thing'>, things: ItemThings): string =>
  `${source}/${things.things[thing]!.id}`;

/** `modifier + core word` as each language joins them. */
export function tagOf(
  { thing, modifier }: Pick<NeedDraft, 'thing' | 'modifier'>,
  things: ItemThings,
  language: Language,
): string {
  const core = things.things[thing]![language];
  const before = say(modifier, language);
  if (!before || core.toLowerCase().includes(before.toLowerCase())) return core;
  return language === 'en' ? `${before} ${core}` : `${before}${core}`;
}

const rationales: Record<Language, Record<Need['source'], (because: string, core: string) => string>> = {
  en: {
    stage: (because) => `Falls due in “${because}”.`,
    refill: (because) => `It may be time for ${because} again, going by the last purchase.`,
    complement: (because) => `Goes with the ${because} that was bought.`,
    season: (because) => `The time of year: ${because}.`,
    festival: (because) => `${because} is coming.`,
    interest: (because) => `In line with an interest: ${because}.`,
    forecast: (because, core) =>
      because === core
        ? `A history with ${core} often has it again.`
        : `A history ${because ? `with ${because}` : 'like this'} often goes on to ${core}.`,
    trend: (_, core) => `Popular here of late: ${core}.`,
  },
  'zh-CN': {
    stage: (because) => `“${because}”阶段用得上。`,
    refill: (because) => `按上次购买的时间，${because}差不多该添了。`,
    complement: (because) => `和买过的${because}搭配使用。`,
    season: (because) => `正值${because}。`,
    festival: (because) => `${because}快到了。`,
    interest: (because) => `与关注的${because}有关。`,
    forecast: (because, core) =>
      because === core
        ? `有过${core}的人，常会再选。`
        : `${because ? `有过${because}` : '有类似经历'}的人，接着常会选${core}。`,
    trend: (_, core) => `店里近来不少人选${core}。`,
  },
};

/** As the shopper and the command line see it. */
export function toNeed(
  need: ChosenNeed,
  things: ItemThings,
  items: readonly ItemId[],
  language: Language,
): Need {
  const { source, serves, because, dueMs, chance, evidence, thing } = need;
  const core = things.things[thing]![language];
  return {
    id: needId(need, things),
    tag: tagOf(need, things, language),
    source,
    interest: serves,
    rationale: rationales[language][source](because[language] ?? because.en ?? '', core),
    ...(dueMs !== undefined && { due: new Date(dueMs).toISOString().slice(0, 10) }),
    strength: chance,
    evidence: [...evidence],
    items: [...items],
  };
}
