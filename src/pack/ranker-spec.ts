import * as v from 'valibot';
import { PackError } from '../errors.ts';
import { NetworkSpec } from './network-spec.ts';
import { parseFormat } from './parse-format.ts';

/** The formats this reader knows, newest first. */
export const rankerFormats = ['inkling-ranker/1'] as const;

/**
 * What a voice reads of the pack. `ridge` follows `neighbors`, `follow` and `back` the `transitions` forwards and
 * backwards, `steps` and `steps-back` the `steps`, which are counted and not solved, `text` the `lexical` terms, `dense` the
 * `ranking-vectors`, `shelf` the items' categories, `own` and `own-days` the history alone, `again` the history and how readily
 * each item of the `transitions` follows itself, `recent` what was popular of late.
 */
export const voiceAssets = [
  'ridge',
  'follow',
  'back',
  'steps',
  'steps-back',
  'text',
  'dense',
  'shelf',
  'own',
  'own-days',
  'again',
  'popularity',
  'recent',
  'sequence',
] as const;
export type VoiceAsset = (typeof voiceAssets)[number];

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

const Voice = v.object({
  name: v.string(),
  asset: v.picklist(voiceAssets),
  /** Of an event's weight for each place from the end, or visit (`own`, `again`), or day (`own-days`). */
  decay: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  /** Of `text` and `dense`: what the places of a history add up to, or the one of them that says most. `sum` when absent. */
  pool: v.optional(v.picklist(['sum', 'max'])),
});

const Sequence = v.object({
  width: Count,
  heads: Count,
  hidden: Count,
  /** An int8 of its item vectors times this is a component of a unit vector. */
  vectorScale: v.number(),
  /** An int8 of its item biases times this is a bias. */
  biasScale: v.number(),
  /** Of the cosine. */
  scale: v.number(),
});

const RankerFile = v.object({
  format: v.picklist(rankerFormats),
  /** In the order of the features. */
  voices: v.pipe(v.array(Voice), v.minLength(1)),
  /** What counts as one place of the pooled history: an event, when absent, or a visit (`visitsFromEnd`). */
  places: v.optional(v.picklist(['events', 'visits'])),
  /** Purchases at most so far apart are one visit, also for `own`; 0 when absent: those of one time stamp. */
  visitGapMinutes: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** How a logit becomes a card's score: as a chance beside the best's, when absent, or stretched between the best and the 60th. */
  scores: v.optional(v.picklist(['chance', 'stretch'])),
  /** Candidates of each voice. */
  top: Count,
  /** Newest events that are pooled. */
  longest: Count,
  /** Newest events that are looked at altogether, as many as the ranker learned from; all when absent. */
  history: v.optional(Count),
  /** Whether what the history holds was left out of the lists it learned from; if not, it has an opinion on buying again. */
  exclude: v.optional(v.boolean()),
  sequences: v.array(Sequence),
  ranker: NetworkSpec,
});

export type RankerSpec = v.InferOutput<typeof RankerFile>;
export type VoiceSpec = v.InferOutput<typeof Voice>;
export type SequenceSpec = v.InferOutput<typeof Sequence>;

/** Features beside the two of each voice: seen, how often, how lately, how long the history is. */
export const numPairFeatures = 4;

/** @throws {PackError} naming every field that is wrong, and shapes that do not fit each other. */
export function parseRankerSpec(value: unknown, where: string): RankerSpec {
  const spec = parseFormat(RankerFile, rankerFormats, value, where, 'ranker');
  const { ranker, voices, sequences } = spec;
  const numFeatures = 2 * voices.length + numPairFeatures;
  const numHidden = ranker['up.bias'].length;
  const shapes: [string, number, number][] = [
    ['linear.weight', ranker['linear.weight'].length, numFeatures],
    ['up.weight', ranker['up.weight'].length, numHidden],
    ['down.weight', ranker['down.weight'][0]!.length, numHidden],
    ...ranker['up.weight'].map((row): [string, number, number] => ['up.weight', row.length, numFeatures]),
    ...sequences.map(({ width, heads }): [string, number, number] => ['sequences: heads', width % heads, 0]),
  ];
  for (const [name, found, expected] of shapes) {
    if (found === expected) continue;
    throw new PackError(
      `${where} is not a valid ranker: ${name} has ${found} where ${voices.length} voices and ${numHidden} hidden units need ${expected}. Train the pack again.`,
    );
  }
  return spec;
}
