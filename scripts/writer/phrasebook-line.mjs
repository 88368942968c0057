/** What the phrasebook says of a situation of the corpus: the relation from what it turns on, its slots from the facts. */

/** Relations of a deed with another thing: of the same kind, and of another one. */
const deeds = {
  bought: ['bought-same', 'need-complement'],
  viewed: ['viewed-same', 'viewed-sibling'],
  saved: ['saved-same', 'saved-sibling'],
};
/** The relation, and under what slot the words of the fact stand. */
const told = {
  stage: ['need-stage'],
  season: ['need-season', 'because'],
  festival: ['need-festival', 'because'],
  refill_due: ['need-refill'],
  new_arrival: ['new'],
  brand: ['brand', 'brand'],
  attribute: ['attribute', 'value'],
};

/**
 * @param product  The product's own functions: `toNounSlots`, `isPluralNoun`, `findPatterns`, `fillPattern`, `phrasebooks`,
 *                 `findKindName`, `findUseLines`, `findSameLines`, `findBesideLines`, `hashText`.
 * @param names    `(thing, language)`: what else a thing is called.
 * @returns        `speak(situation, language)`: the line, or undefined where the book has nothing true to say. What was
 *                 written for the very kinds is said before what is said of any; the patterns used least come first.
 */
export function createPhrasebookSpeaker(product, names, seed) {
  const uses = new Map();

  /** Ways to say it, the better first: `{ relation }` of the book, or `patterns` on the kinds themselves. */
  function waysOf({ turnsOn, thing, facts }, language) {
    const wordsOf = (kind) => facts[language].find((fact) => fact.kind === kind)?.words;
    const kindOf = (place) => product.findKindName([facts.en[place].words.toLowerCase()]);
    const other = wordsOf(turnsOn);
    const isSame = other === facts[language][0].words;
    const card = kindOf(0);
    const use = card ? [{ patterns: product.findUseLines(card, language) }] : [];
    if (turnsOn === 'interest') return use;
    if (turnsOn === 'searched')
      // Only what the search finds is said to be an answer to it.
      return isSame || names(thing, language).includes(other) ? [{ relation: 'searched' }] : use;
    if (turnsOn === 'price_drop')
      return [...(wordsOf('viewed') ? [{ relation: 'viewed-drop' }] : []), { relation: 'price-drop' }];
    if (!deeds[turnsOn]) return [{ relation: told[turnsOn][0] }];
    const place = facts.en.findIndex(({ kind }) => kind === turnsOn);
    const met = kindOf(place);
    const [same, another] = deeds[turnsOn];
    if (isSame) {
      // Who has bought one is not still choosing.
      const lines = card && turnsOn !== 'bought' ? [{ patterns: product.findSameLines(card, language) }] : [];
      return [...lines, { relation: same }];
    }
    const beside = card && met ? [{ patterns: product.findBesideLines(card, met, language) }] : [];
    return [...beside, { relation: another }];
  }

  function slotsOf({ turnsOn, facts }, language) {
    const wordsOf = (kind) => facts[language].find((fact) => fact.kind === kind)?.words;
    const nouns = (words, name) =>
      words && product.toNounSlots(words, product.isPluralNoun(words), language, name);
    const [, slot] = told[turnsOn] ?? [];
    return {
      ...nouns(facts[language][0].words, 'kind'),
      ...(deeds[turnsOn] && nouns(wordsOf(turnsOn), 'other')),
      ...(slot && { [slot]: wordsOf(turnsOn) }),
      query: wordsOf('searched'),
      saved: wordsOf('price_drop'),
      city: wordsOf('city'),
      days: wordsOf('days_left')?.match(/\d+/)?.[0],
    };
  }

  return (situation, language) => {
    const slots = slotsOf(situation, language);
    const usesOf = ({ id }) => uses.get(id) ?? 0;
    const orderOf = ({ id }) => product.hashText(`${seed}/${situation.id}/${id}`);
    for (const { relation, patterns } of waysOf(situation, language)) {
      const all = patterns ?? product.findPatterns(product.phrasebooks[language], language, relation);
      const sorted = [...all].sort((a, b) => usesOf(a) - usesOf(b) || orderOf(a) - orderOf(b));
      for (const pattern of sorted) {
        const text = product.fillPattern(pattern, slots, language);
        if (text === undefined) continue;
        uses.set(pattern.id, usesOf(pattern) + 1);
        return text;
      }
    }
    return undefined;
  };
}
