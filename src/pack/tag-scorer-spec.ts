import * as v from 'valibot';
import { PackError } from '../errors.ts';
import { NetworkSpec } from './network-spec.ts';
import { parseFormat } from './parse-format.ts';

/** The formats this reader knows, newest first. */
export const tagScorerFormats = ['inkling-tag-scorer/2'] as const;

const TagScorerFile = v.object({
  format: v.picklist(tagScorerFormats),
  /** Names of the features that it learned from: a reader that makes others must not use it. */
  voices: v.array(v.string()),
  facts: v.array(v.string()),
  /** A share p of what is foreseen comes true with the chance 1 / (1 + exp(-(a ln p + b))). */
  chance: v.tuple([v.number(), v.number()]),
  /** How the needs of each source come true in this shop: of a strength s as often as rate × s. Unnamed ones were not asked. */
  rates: v.optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0)))),
  network: NetworkSpec,
});

/** Which core words come next, as a pack carries it: weights alone, no tag, no shopper and no text. */
export type TagScorerSpec = v.InferOutput<typeof TagScorerFile>;

/** @throws {PackError} naming every field that is wrong, and shapes that do not fit each other. */
export function parseTagScorer(value: unknown, where: string): TagScorerSpec {
  const spec = parseFormat(TagScorerFile, tagScorerFormats, value, where, 'tag scorer');
  const { network, voices, facts } = spec;
  const numFeatures = 2 * voices.length + facts.length;
  const numHidden = network['up.bias'].length;
  const rows = [network['linear.weight'], ...network['up.weight']];
  const isWhole = rows.every(({ length }) => length === numFeatures);
  if (!isWhole || rows.length !== numHidden + 1 || network['down.weight'][0]!.length !== numHidden) {
    throw new PackError(
      `${where} is not a valid tag scorer: its weights do not fit ${numFeatures} features and ${numHidden} hidden units. Train it again.`,
    );
  }
  return spec;
}
