import { findAbsolute } from './absolutes.ts';
import { findUngroundedClaim } from './claims.ts';
import { findForeignWord, findFormFault } from './form.ts';
import { factMark, type Line } from './line.ts';
import { findMachineTalk } from './machine-talk.ts';
import { findBareNumber } from './numbers.ts';
import { findPersonalGuess, findUnkindness } from './personal.ts';
import { findPressure } from './pressure.ts';
import { findPromise } from './promises.ts';
import { findProperName } from './proper-names.ts';
import { findUntoldProperty } from './properties.ts';
import { isTitleCopy } from './title-copy.ts';
import { unmask } from './unmask.ts';
import { findUnsoundFact } from './unsound-facts.ts';

/** What the shop and common knowledge know, beyond a line's own facts. */
export interface GuardedItem {
  /** The item's title in the line's language. */
  title: string;
  /** What is true of everything of its kind, in the line's language; empty when nothing is known. */
  commonly?: string;
  /** A name in the text (facts' words marked) that none of the facts gave: of a brand, a city, a festival. */
  findForeignName?: (spoken: string) => string | undefined;
}

/** The first name that no fact gave. A festival may be called by a part of its name. */
function findUntoldName({ spoken, facts }: Line, find: GuardedItem['findForeignName']): string | undefined {
  const isTold = (name: string) =>
    facts.some(({ kind, words }) => kind === 'festival' && words.includes(name));
  let rest = spoken;
  let name = find?.(rest);
  while (name !== undefined && isTold(name)) {
    rest = rest.replaceAll(name, factMark);
    name = find?.(rest);
  }
  return name;
}

type Find = (line: Line, item: GuardedItem) => string | undefined;

/** Rules on the line as it stands. */
const onLine = {
  facts: findUnsoundFact,
  form: findFormFault,
  language: findForeignWord,
} satisfies Record<string, Find>;

/** Rules on what is said, which are asked of a line as it stands and of what it means without its disguise. */
const onWords = {
  machine: findMachineTalk,
  absolute: findAbsolute,
  promise: findPromise,
  pressure: findPressure,
  unkind: findUnkindness,
  personal: findPersonalGuess,
  number: findBareNumber,
  claim: findUngroundedClaim,
  property: (line, { commonly }) => findUntoldProperty(line, commonly ?? ''),
  name: (line, { findForeignName }) => findUntoldName(line, findForeignName) ?? findProperName(line),
  copy: (line, { title }) => (isTitleCopy(line, title) ? line.text : undefined),
} satisfies Record<string, Find>;

export type GuardRule = keyof typeof onLine | keyof typeof onWords;
/** In the order in which they are asked. */
export const guardRules = [...Object.keys(onLine), ...Object.keys(onWords)] as GuardRule[];

export interface GuardFault {
  rule: GuardRule;
  /** What broke it. */
  found: string;
}

function* faultsBy(
  rules: Partial<Record<GuardRule, Find>>,
  line: Line,
  item: GuardedItem,
): Generator<GuardFault> {
  for (const [rule, find] of Object.entries(rules) as [GuardRule, Find][]) {
    const found = find(line, item);
    if (found !== undefined) yield { rule, found };
  }
}

/** All that a line breaks, in the order of `guardRules`; then once more what it breaks without its disguise. */
export function* findFaults(line: Line, item: GuardedItem): Generator<GuardFault> {
  yield* faultsBy(onLine, line, item);
  yield* faultsBy(onWords, line, item);
  const plain = unmask(line);
  if (plain) yield* faultsBy(onWords, plain, item);
}

/** Why a line may not be shown: the first rule broken; undefined when it may. No rule after that is asked. */
export function findFault(line: Line, item: GuardedItem): GuardFault | undefined {
  for (const fault of findFaults(line, item)) return fault;
  return undefined;
}
