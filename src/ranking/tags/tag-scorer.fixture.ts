import { type TagScorerSpec, tagScorerFormats } from '../../pack/tag-scorer-spec.ts';
import { tagFacts } from './tag-facts.ts';
import { numTagFeatures } from './tag-features.ts';
import { tagVoices } from './tag-voices.ts';

/** A linear form with one weight: of the share of a voice. */
export function tagScorerBy(
  voice: (typeof tagVoices)[number],
  more: Partial<TagScorerSpec> = {},
): TagScorerSpec {
  const weights = new Array<number>(numTagFeatures).fill(0);
  weights[2 * tagVoices.indexOf(voice)] = 2;
  return {
    format: tagScorerFormats[0],
    voices: [...tagVoices],
    facts: [...tagFacts],
    chance: [1, 0],
    network: {
      'linear.weight': weights,
      'up.weight': [],
      'up.bias': [],
      'down.weight': [[]],
      'down.bias': [0],
    },
    ...more,
  };
}
