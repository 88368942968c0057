import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../../errors.ts';
import { parseRankerSpec, type RankerSpec } from '../../pack/ranker-spec.ts';
import type { PackContents } from '../../pack/write-pack.ts';
import { hashTerms } from '../../retrieval/hash-terms.ts';
import { encodeTerms } from '../../retrieval/lexical-terms.ts';
import { learnWhitening, whiten } from '../../retrieval/whiten.ts';
import type { Item } from '../../types.ts';
import { rankingFields } from './ranking-text.ts';

/** What a catalogue alone can feed. */
const assetsWithoutLog = ['text', 'dense', 'shelf'];

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
      `${file} ranks by what a log teaches (${what}): --ranker takes voices of text, dense and shelf`,
    );
  }
  return spec;
}

/**
 * The ranker that is asked for; where none is, the one beside the models, if the shop has no log: a log's graphs are no voices of it.
 */
export async function findRanker(
  { ranker, events }: { ranker?: string; events?: string },
  modelFolder: string,
): Promise<RankerSpec | undefined> {
  if (ranker === 'none') return undefined;
  if (ranker !== undefined) return readRanker(ranker);
  const own = join(modelFolder, 'ranker/ranker.json');
  return events === undefined && existsSync(own) ? readRanker(own) : undefined;
}

/** The words and the whitened vectors of a catalogue, for the voices of a ranker. @param vectors  Of `rankingTexts`, shape [M, D]. */
export function prepareRanking(
  ranker: RankerSpec,
  items: readonly Item[],
  vectors: Float32Array,
  dimensions: number,
): Pick<PackContents, 'ranker' | 'lexical' | 'rankingVectors'> {
  return {
    ranker,
    lexical: encodeTerms(hashTerms(items.map(rankingFields))),
    rankingVectors: whiten(vectors, learnWhitening(vectors, dimensions)),
  };
}
