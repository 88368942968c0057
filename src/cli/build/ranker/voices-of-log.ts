import type { RankerSpec, VoiceSpec } from '../../../pack/ranker-spec.ts';

const voice = (name: string, asset: VoiceSpec['asset'], decay: number): VoiceSpec => ({ name, asset, decay });

/** One asset speaks several times: of the whole history, and of its newest place almost alone. As training's own packs have it. */
const always: VoiceSpec[] = [
  voice('ridge', 'ridge', 0.8),
  voice('ridge-last', 'ridge', 0.2),
  voice('ridge-all', 'ridge', 1),
  voice('follow', 'follow', 0.7),
  voice('follow-last', 'follow', 0.1),
  voice('back', 'back', 0.7),
  voice('text', 'text', 0.7),
  voice('text-last', 'text', 0.1),
  voice('text-all', 'text', 0.95),
  voice('popularity', 'popularity', 1),
];

/** What was bought before, where shoppers of the log do buy again. */
const ofRepeats: VoiceSpec[] = [
  voice('own', 'own', 0.85),
  voice('own-late', 'own', 0.4),
  voice('own-all', 'own', 1),
];

/**
 * What a ranker of this log listens to.
 *
 * @param repeats  Whether things bought before are ranked too.
 * @param visits   Whether a place of the history is a visit.
 */
export const voicesOfLog = (repeats: boolean, visits: boolean): Omit<RankerSpec, 'ranker'> => ({
  format: 'inkling-ranker/1',
  voices: repeats ? [...always, ...ofRepeats] : always,
  exclude: !repeats,
  ...(visits && { places: 'visits' as const }),
  top: 30,
  longest: visits ? 300 : 50,
  sequences: [],
});
