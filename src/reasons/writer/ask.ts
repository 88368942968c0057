import { hashText } from '../../seeded.ts';
import type { ItemId, Language, ToldFact } from '../../types.ts';

export const voices = ['plain', 'warm', 'playful', 'expert'] as const;
export type Voice = (typeof voices)[number];

/** One reason wanted: what it may rest on, and how it is to sound. */
export interface Ask {
  itemId: ItemId;
  language: Language;
  /** The item's own name first. */
  facts: readonly ToldFact[];
  /** The item's title in that language, which no line may copy. */
  title: string;
  /** What is known of everything of its kind, in that language. */
  commonly?: string;
}

/** The same ask, with all that chance decides of it. */
export interface VoicedAsk extends Ask {
  voice: Voice;
  /** 0 short, 1 middle, 2 long. */
  length: 0 | 1 | 2;
  /** For the numbers by which words are chosen. */
  seed: number;
}

/** Plain and warm alike: what is playful or expert needs to know more than the writer does yet. */
const spoken: readonly Voice[] = ['plain', 'warm'];
/** Three cards in ten short, four middle, three long. */
const lengths = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2] as const;
const weekMs = 7 * 86_400_000;

/** Voice and length of a card's line: other cards, other voices, and another one in another week. */
export function giveVoice(ask: Ask, nowMs: number, seed: number): VoicedAsk {
  const own = hashText(`${seed}/${ask.itemId}/${ask.language}/${Math.floor(nowMs / weekMs)}`);
  return {
    ...ask,
    voice: spoken[own % spoken.length]!,
    length: lengths[Math.floor(own / spoken.length) % lengths.length]!,
    seed: own,
  };
}

/** Where a written line is found again: the facts it was told, for this item, voice and language, this week. */
export function keyOf(ask: VoicedAsk): string {
  const facts = ask.facts.map(({ kind, words }) => `${kind}=${words}`).sort();
  return JSON.stringify([ask.itemId, ask.language, ask.voice, ask.seed, facts]);
}
