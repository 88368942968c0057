import type { Things } from '../../../knowledge/thing.ts';
import { createVectorIndex, type VectorIndex } from '../../../retrieval/vector-index.ts';
import { type EncodeText, type Language, languages } from '../../../types.ts';
import { encodeTexts } from './encode-texts.ts';

export interface Near {
  thing: number;
  cosine: number;
}

/** How like a text is to the things, by their names in its language. */
export interface Likeness {
  /** Cosine with the nearest of a thing's names; -1 where it has none in the language. */
  to(vector: Float32Array, thing: number, language: Language): number;
  /** The things of which one name lies nearest; best first; those of the 64 nearest names. */
  nearest(vector: Float32Array, language: Language): readonly Near[];
}

/** Names that the index finds for a text; several are of one thing. */
const maxNames = 64;

/** Four sums beside each other: the processor need not wait for one addition before the next. */
function dot(a: Float32Array, b: Float32Array, start = 0): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let d = 0;
  for (; d + 3 < a.length; d += 4) {
    const at = start + d;
    s0 += a[d]! * b[at]!;
    s1 += a[d + 1]! * b[at + 1]!;
    s2 += a[d + 2]! * b[at + 2]!;
    s3 += a[d + 3]! * b[at + 3]!;
  }
  for (; d < a.length; d++) s0 += a[d]! * b[start + d]!;
  return s0 + s1 + s2 + s3;
}

interface NamesIn {
  /** By thing. */
  names: Float32Array[][];
  /** Of all names, rough but fast: 10,000 titles take 2 s, in script they took 14 s at the means of the things alone. */
  index: VectorIndex;
  /** The thing of each row of the index. */
  thingOf: number[];
}

function indexOf(names: readonly Float32Array[][]): Pick<NamesIn, 'index' | 'thingOf'> {
  const all = names.flat();
  const dimensions = Math.max(1, all[0]?.length ?? 0);
  const index = createVectorIndex(Math.max(1, all.length), dimensions);
  all.forEach((vector, row) => {
    index.rows.set(
      vector.map((value) => Math.round(127 * value)),
      row * dimensions,
    );
  });
  index.seal();
  return { index, thingOf: names.flatMap((own, thing) => own.map(() => thing)) };
}

export async function openLikeness(things: Things, encode: EncodeText): Promise<Likeness> {
  const all = Object.values(things);
  const known = {} as Record<Language, NamesIn>;
  for (const language of languages) {
    const vectors = await encodeTexts(
      all.flatMap((thing) => thing[language]),
      encode,
    );
    let at = 0;
    const names = all.map((thing) => thing[language].map(() => vectors[at++]!));
    known[language] = { names, ...indexOf(names) };
  }
  const to: Likeness['to'] = (vector, thing, language) => {
    let best = -1;
    for (const name of known[language].names[thing]!) best = Math.max(best, dot(vector, name));
    return best;
  };
  // Items of one shelf share its vector.
  const met = new Map<Language, WeakMap<Float32Array, readonly Near[]>>(
    languages.map((language) => [language, new WeakMap()]),
  );
  return {
    to,
    nearest(vector, language) {
      const again = met.get(language)!.get(vector);
      if (again) return again;
      const { index, thingOf } = known[language];
      const near = new Set([...index.topK(vector, maxNames).items].map((row) => thingOf[row]!));
      const nearest = [...near]
        .map((thing) => ({ thing, cosine: to(vector, thing, language) }))
        .sort((a, b) => b.cosine - a.cosine || a.thing - b.thing);
      met.get(language)!.set(vector, nearest);
      return nearest;
    },
  };
}
