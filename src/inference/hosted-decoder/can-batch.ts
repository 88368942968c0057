import { decodeRows, readPrefix } from './decode-rows.ts';
import type { DecoderSession } from './decoder-session.ts';
import type { PickToken } from './pick-token.ts';

/**
 * A graph that heeds its mask is out by 1e-6 in float32 and some thousandths in float16. Without the mask it was 0.08 with a
 * trained model of 135 M weights. Eight bits rounded with a scale for the whole batch are out by 0.1: what a row says would
 * then depend on those beside it, so such a graph writes one by one as well.
 */
const maxDifference = 0.01;

/** Length of the difference as a share of the length of `a`. */
function differenceOf(a: Float32Array, b: Float32Array): number {
  let [apart, whole] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    apart += (a[at]! - b[at]!) ** 2;
    whole += a[at]! ** 2;
  }
  return Math.sqrt(apart / whole);
}

/**
 * Whether a graph gives rows of different lengths, padded and side by side, what it gives each alone. Found by trying: some
 * graphs take the mask for a length, and nothing in their names tells.
 *
 * @returns  False also where caches cannot be repeated.
 * @throws   What the session throws; an Error when it gives numbers that are none, as a wrong driver does.
 */
export async function canBatch(session: DecoderSession): Promise<boolean> {
  const check = () => undefined;
  const prefix = await readPrefix(session, [5, 9, 7, 11, 6], check, 4);
  const long = [8, 12, 5, 10, 6, 9, 7, 13, 8];
  const short = [11, 6];
  const firstLogits = async (rows: number[][]): Promise<Float32Array[]> => {
    const heard: Float32Array[] = [];
    const hear =
      (row: number): PickToken =>
      (logits) => {
        heard[row] = logits;
        return 0;
      };
    const picks = rows.map((_, row) => hear(row));
    await decodeRows(session, rows, {
      ...{ prefix, picks, check },
      maxTokens: 1,
      isComplete: () => true,
      chunk: 4,
    });
    return heard;
  };
  try {
    const [alone] = await firstLogits([short]);
    if (!alone!.every(Number.isFinite))
      throw new Error('the model gives numbers that are none on this device');
    const twice = session.repeat(prefix.cache, 2);
    if (!twice) return false;
    session.release(twice);
    const [, beside] = await firstLogits([long, short]).catch(() => []);
    return beside !== undefined && differenceOf(alone!, beside) < maxDifference;
  } finally {
    session.release(prefix.cache);
  }
}
