import type { DecoderCache, DecoderOutput, DecoderSession } from './decoder-session.ts';
import type { PickToken } from './pick-token.ts';

/** What all rows begin with, read once. */
export interface Prefix {
  ids: readonly number[];
  cache: DecoderCache;
}

export interface DecodeOptions {
  /** Their cache is used and left as it is. */
  prefix?: Prefix | undefined;
  /** New tokens at most. */
  maxTokens: number;
  /** How each row's next token is chosen. */
  picks: readonly PickToken[];
  /** Whether a row is complete with what has been said, its last token among it. */
  isComplete(row: number, said: readonly number[]): boolean;
  /** Called before each run of the model: throws to end it. */
  check(): void;
  /** Tokens read in one run. */
  chunk?: number;
}

/** A run over all tokens of a long prompt would hold their logits, [N, V]: 180 MB for 300 tokens and a large vocabulary. */
const usualChunk = 64;

/** Places of what counts in a row of `mask`, from `from` on; what does not count has place 0. */
function placesOf(mask: Int32Array, from: number): Int32Array {
  let place = -1;
  const places = mask.map((counts) => (counts ? ++place : 0));
  return places.subarray(from);
}

/**
 * Reads rows, shorter ones padded on their left, and says what comes after each: one run a token for all of them.
 *
 * @param rows  Ids behind the prefix, at least one in each.
 * @returns     What was said in each row, up to what made it complete.
 * @throws what `check` throws.
 */
export async function decodeRows(
  session: DecoderSession,
  rows: readonly (readonly number[])[],
  options: DecodeOptions,
): Promise<number[][]> {
  const { prefix, maxTokens, picks, isComplete, check } = options;
  const numRows = rows.length;
  const said: number[][] = rows.map(() => []);
  let cache = prefix && numRows > 1 ? session.repeat(prefix.cache, numRows) : prefix?.cache;
  let masks = rows.map(() => new Int32Array(prefix?.ids.length ?? 0).fill(1));

  /** Reads one column or more: ids, and whether they count, for each row. */
  async function read(ids: readonly (readonly number[])[], counts: readonly (readonly number[])[]) {
    check();
    const seen = masks[0]!.length;
    masks = masks.map((mask, row) => Int32Array.of(...mask, ...counts[row]!));
    const output: DecoderOutput = await session.step({
      numRows,
      ids: Int32Array.from(ids.flat()),
      mask: Int32Array.from(masks.flatMap((mask) => [...mask])),
      positions: Int32Array.from(masks.flatMap((mask) => [...placesOf(mask, seen)])),
      cache,
    });
    if (cache && cache !== prefix?.cache) session.release(cache);
    cache = output.cache;
    return output.logits;
  }

  try {
    const width = Math.max(...rows.map((row) => row.length));
    const padded = rows.map((row) => [...Array<number>(width - row.length).fill(row[0]!), ...row]);
    const counts = rows.map((row) =>
      Array.from({ length: width }, (_, at) => Number(at >= width - row.length)),
    );
    const { chunk = usualChunk } = options;
    let logits: Float32Array[] = [];
    for (let at = 0; at < width; at += chunk) {
      const some = <T>(values: readonly T[]) => values.slice(at, at + chunk);
      logits = await read(padded.map(some), counts.map(some));
    }
    const isDone = rows.map(() => false);
    for (let step = 0; step < maxTokens; step++) {
      const next = logits.map((values, row) => (isDone[row] ? rows[row]![0]! : picks[row]!(values)));
      next.forEach((id, row) => {
        if (isDone[row]) return;
        said[row]!.push(id);
        isDone[row] = isComplete(row, said[row]!);
      });
      if (isDone.every(Boolean) || step === maxTokens - 1) break;
      logits = await read(
        next.map((id) => [id]),
        next.map(() => [1]),
      );
    }
    return said;
  } finally {
    if (cache && cache !== prefix?.cache) session.release(cache);
  }
}

/**
 * Reads what many rows begin with. Its cache is the caller's to release.
 *
 * @throws what `check` throws.
 */
export async function readPrefix(
  session: DecoderSession,
  ids: readonly number[],
  check: () => void,
  chunk = usualChunk,
): Promise<Prefix> {
  let cache: DecoderCache | undefined;
  for (let at = 0; at < ids.length; at += chunk) {
    check();
    const some = Int32Array.from(ids.slice(at, at + chunk));
    const output: DecoderOutput = await session.step({
      numRows: 1,
      ids: some,
      mask: new Int32Array(at + some.length).fill(1),
      positions: some.map((_, place) => at + place),
      cache,
    });
    if (cache) session.release(cache);
    cache = output.cache;
  }
  return { ids, cache: cache! };
}
