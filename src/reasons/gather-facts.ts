import type { Evidence, EvidenceKind, FactKind, Language, ToldFact } from '../types.ts';
import type { Finding } from './evidence.ts';

/** The writer reads no more than these. */
export const maxFacts = 8;

/** What an evidence of this kind tells by its own text. Who has something in the cart has looked at it; nothing more is claimed. */
const kindOf: Partial<Record<EvidenceKind, FactKind>> = {
  viewed: 'viewed',
  page: 'viewed',
  in_cart: 'viewed',
  bought: 'bought',
  saved: 'saved',
  searched: 'searched',
  season: 'season',
  festival: 'festival',
  stage: 'stage',
  brand: 'brand',
};
/** May be rested on and never said: a stage of life is nobody's business on a card. */
const unsaid: ReadonlySet<FactKind> = new Set(['stage', 'interest']);
/** What is told though the card does not stand on it. A brand, a price or a shelf's news beside the point only distracts. */
const besides: ReadonlySet<FactKind> = new Set([
  'viewed',
  'bought',
  'saved',
  'searched',
  'season',
  'city',
  'festival',
  'days_left',
  'refill_due',
  'stage',
]);
/** Longer than this a name is a title, and no line can hold it. Characters in Chinese, words in English. */
const longest: Record<Language, number> = { 'zh-CN': 8, en: 4 };
const newThisWeek: Record<Language, string> = { 'zh-CN': '本周', en: 'this week' };
const dueNow: Record<Language, string> = { 'zh-CN': '这几天', en: 'about now' };
const daysLeft = (days: string, language: Language): string =>
  language === 'zh-CN' ? `${days}天` : `${days} days`;

function isSayable(words: string, language: Language): boolean {
  const length = language === 'zh-CN' ? words.length : words.split(' ').length;
  return length <= longest[language];
}

/** Whether a line may say these words, or only rest on them. */
export const mayBeNamed = (kind: FactKind, words: string, language: Language): boolean =>
  !unsaid.has(kind) && isSayable(words, language);

/** What one finding tells, in the writer's kinds. */
function factsOf({ relation, slots, evidence }: Finding, language: Language): ToldFact[] {
  const facts: ToldFact[] = [];
  const tell = (kind: FactKind, words: string | undefined, from: Evidence[] = evidence): void => {
    if (!words?.trim()) return;
    facts.push({ kind, words, isNamable: mayBeNamed(kind, words, language), evidence: from });
  };
  for (const each of evidence) {
    const kind = kindOf[each.kind];
    if (kind) tell(kind, each.text, [each]);
  }
  const { city, days, saved } = slots;
  tell('city', city);
  if (relation === 'need-festival') tell('days_left', days && daysLeft(days, language));
  if (relation === 'need-refill') tell('refill_due', dueNow[language]);
  if (relation === 'price-drop') tell('price_drop', saved);
  if (relation === 'new' && Number(days ?? 0) <= 7) tell('new_arrival', newThisWeek[language]);
  return facts;
}

/**
 * What a writer may be told of a card: the item's own name, then what the lead finding tells, then what else was done or is in
 * season, one fact of each kind. Attributes stay with the phrasebook: a colour or a measure needs its own grammar.
 *
 * @param lead      What the phrasebook's line rests on.
 * @param findings  Strongest first.
 */
export function gatherFacts(
  name: { words: string; evidence: Evidence },
  lead: Finding,
  findings: readonly Finding[],
  language: Language,
): ToldFact[] {
  const item: ToldFact = {
    kind: 'item',
    words: name.words,
    isNamable: mayBeNamed('item', name.words, language),
    evidence: [name.evidence],
  };
  const byKind = new Map<FactKind, ToldFact>([['item', item]]);
  for (const finding of [lead, ...findings]) {
    for (const fact of factsOf(finding, language)) {
      const isTold = finding === lead || besides.has(fact.kind);
      if (isTold && byKind.size < maxFacts && !byKind.has(fact.kind)) byKind.set(fact.kind, fact);
    }
  }
  return [...byKind.values()];
}
