import { readFile } from 'node:fs/promises';
import { PackError } from '../../errors.ts';
import { parseRankerSpec, type RankerSpec } from '../../pack/ranker-spec.ts';
import type { PackContents } from '../../pack/write-pack.ts';
import { hashTerms } from '../../retrieval/hash-terms.ts';
import { encodeTerms } from '../../retrieval/lexical-terms.ts';
import { learnWhitening, whiten } from '../../retrieval/whiten.ts';
import type { Item } from '../../types.ts';
import { rankingFields, rankingTexts } from './ranking-text.ts';

/** What a catalogue alone can feed. */
const assetsWithoutLog = ['text', 'dense'];

/** @throws {PackError} if it is no ranker, or one of its voices needs a log: it would rank by what was learned elsewhere. */
export async function readRanker(file: string): Promise<RankerSpec> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new PackError(`--ranker ${file} cannot be read as JSON`, { cause });
  }
  const spec = parseRankerSpec(value, file);
  const other = spec.voices.find(({ asset }) => !assetsWithoutLog.includes(asset));
  if (other || spec.sequences.length > 0) {
    const what = other
      ? `voice '${other.name}' reads '${other.asset}'`
      : 'sequence models are its own shop’s';
    throw new PackError(
      `${file} ranks by what a log teaches (${what}): --ranker takes voices of text and dense`,
    );
  }
  return spec;
}

/** The words and the whitened vectors of a catalogue, for the voices of a ranker. @param encode  Texts of each item → [M, D]. */
export async function prepareRanking(
  ranker: RankerSpec,
  items: readonly Item[],
  dimensions: number,
  encode: (textsOf: (item: Item) => string[]) => Promise<Float32Array>,
): Promise<Pick<PackContents, 'ranker' | 'lexical' | 'rankingVectors'>> {
  const vectors = await encode(rankingTexts);
  return {
    ranker,
    lexical: encodeTerms(hashTerms(items.map(rankingFields))),
    rankingVectors: whiten(vectors, learnWhitening(vectors, dimensions)),
  };
}
