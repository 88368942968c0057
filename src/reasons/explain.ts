import { hashText } from '../seeded.ts';
import type { ItemIndex, Language, Reason, ScoredItem } from '../types.ts';
import { type EvidenceContext, type Finding, findEvidence, isPrivate } from './evidence.ts';
import { gatherFacts } from './gather-facts.ts';
import { fillPattern, findPatterns, type Pattern, type Phrasebook } from './phrasebook.ts';
import { phrasebookEn } from './phrasebook-en.ts';
import { phrasebookZh } from './phrasebook-zh.ts';

const phrasebooks: Record<Language, Phrasebook> = { 'zh-CN': phrasebookZh, en: phrasebookEn };

/** No sentence pattern stands more often in one list. */
export const maxPatternUses = 2;
/** At least so large a share of the list rests on the shopper's events, as long as there are any to rest on. */
const minEventShare = 0.6;
/** What a relation loses each time it is used, so that a list does not say one thing twelve times. */
const repetitionPenalty = 0.6;

/** Every card is held against the same events. */
function rememberVectors(vectorOf: EvidenceContext['vectorOf']): EvidenceContext['vectorOf'] {
  const known = new Map<ItemIndex, Float32Array>();
  return (item) => {
    const vector = known.get(item) ?? vectorOf(item);
    known.set(item, vector);
    return vector;
  };
}

interface Used {
  patterns: Map<string, number>;
  relations: Map<string, number>;
  texts: Set<string>;
}

/** Least used first, then by seed and item; the one whose sentence fits and has not been said in this list. */
function choosePattern(
  finding: Finding,
  used: Used,
  language: Language,
  key: string,
): { pattern: Pattern; text: string } | undefined {
  const usesOf = ({ id }: Pattern): number => used.patterns.get(id) ?? 0;
  const { relation, attributeKey } = finding;
  const patterns = (finding.patterns ?? findPatterns(phrasebooks[language], language, relation, attributeKey))
    .filter((pattern) => usesOf(pattern) < maxPatternUses)
    .map((pattern) => ({ pattern, order: hashText(`${key}/${pattern.id}`) }))
    .sort((a, b) => usesOf(a.pattern) - usesOf(b.pattern) || a.order - b.order);
  for (const { pattern } of patterns) {
    const text = fillPattern(pattern, finding.slots, language);
    if (text !== undefined && !used.texts.has(text)) return { pattern, text };
  }
  return undefined;
}

/**
 * A reason for every card of a list: the strongest true fact that a line of the phrasebook can say, no pattern more
 * than twice, no sentence twice. The same list, seed and evidence give the same words.
 *
 * @returns  In the order of the slate. Should the whole book be used up (long lists of items that have nothing but a
 *           title), the text is empty rather than said a third time.
 */
export function explain(slate: readonly ScoredItem[], given: EvidenceContext, seed: number): Reason[] {
  const context = { ...given, vectorOf: rememberVectors(given.vectorOf) };
  const used: Used = { patterns: new Map(), relations: new Map(), texts: new Set() };
  let numOnEvents = 0;
  return slate.map(({ item, interest }, place): Reason => {
    const { id } = context.catalog.items[item]!;
    const remaining = (finding: Finding): number =>
      finding.weight - repetitionPenalty * (used.relations.get(finding.relation) ?? 0);
    const findings = findEvidence(item, interest, context).sort((a, b) => remaining(b) - remaining(a));
    const owesEvent = numOnEvents < Math.ceil((place + 1) * minEventShare);
    const ordered = owesEvent
      ? [
          ...findings.filter(({ restsOnEvent }) => restsOnEvent),
          ...findings.filter((each) => !each.restsOnEvent),
        ]
      : findings;
    for (const finding of ordered) {
      const choice = choosePattern(finding, used, context.language, `${seed}/${id}`);
      if (!choice) continue;
      const { pattern, text } = choice;
      used.patterns.set(pattern.id, (used.patterns.get(pattern.id) ?? 0) + 1);
      used.relations.set(finding.relation, (used.relations.get(finding.relation) ?? 0) + 1);
      used.texts.add(text);
      if (finding.restsOnEvent) numOnEvents++;
      const reason: Reason = { text, generated: false, pattern: pattern.id, evidence: finding.evidence };
      // Of what is private only the phrasebook speaks, whose every line was read.
      if (isPrivate(context.catalog, item)) return reason;
      const words = context.catalog.noun(item, context.language);
      const name = { words, evidence: { kind: 'item' as const, ref: `${id}#kind`, text: words } };
      return { ...reason, facts: gatherFacts(name, finding, findings, context.language) };
    }
    return { text: '', generated: false, evidence: [] };
  });
}
