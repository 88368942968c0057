import { drafting, mannerOf } from '../../reasons/writer/own-engine.ts';
import { createRandom } from '../../seeded.ts';
import type { Language, WriterFact, WriterTask } from '../../types.ts';
import type { OpenWriter } from './open-writer.ts';
import { tenAsks } from './ten-asks.ts';

export interface Wish {
  language: Language;
  /** Of each line; the best of them is what a shopper would read. */
  drafts: number;
  /** All lines in one call, or a call for each. */
  together: boolean;
  /** Exactly so many tokens a line; without it each line ends where it ends, as in the product. */
  numTokens?: number;
  /** The likeliest token each time; without it by chance, as in the product. */
  isLikeliest?: boolean;
}

export interface Written {
  milliseconds: number;
  /** Of all lines and drafts, ends among them. */
  numTokens: number;
  /** Steps of the longest line of each call. */
  numSteps: number;
}

const likeliest = { temperature: 0, minP: 0 };

/** Vectors of the facts' words are encoded once and kept, as the product keeps them. */
export function createAsker({ model, encode, write, endId, bannedIds }: OpenWriter) {
  const vectors = new Map<string, Float32Array>();

  async function learn(language: Language): Promise<void> {
    const words = tenAsks(language).flatMap(({ facts }) => facts.map((fact) => fact.words));
    const missing = [...new Set(words)].filter((each) => !vectors.has(each));
    if (missing.length === 0) return;
    const rows = await encode(missing);
    missing.forEach((each, at) => {
      vectors.set(each, rows.slice(at * model.dimensions, (at + 1) * model.dimensions));
    });
  }

  function toTasks({ language, drafts, numTokens }: Wish, seed: number): WriterTask[] {
    const random = createRandom(seed);
    const banned = numTokens ? [...bannedIds(language), endId] : bannedIds(language);
    return tenAsks(language).flatMap(({ voice, length, facts }) => {
      const soft = facts.map(
        ({ kind, words }): WriterFact => ({
          kind,
          vector: vectors.get(words)!,
          length: language === 'en' ? words.split(' ').length : words.length,
          isNamable: true,
        }),
      );
      return Array.from({ length: drafts }, (_, nth) => ({
        ...{ language, ...mannerOf({ voice, length }, nth), facts: soft, bannedIds: banned },
        noise: Float32Array.from({ length: numTokens ?? model.maxTokens! }, random),
      }));
    });
  }

  return async (wish: Wish, seed: number): Promise<Written> => {
    const start = performance.now();
    await learn(wish.language);
    const tasks = toTasks(wish, seed);
    const calls = wish.together ? [tasks] : tasks.map((task) => [task]);
    let [numTokens, numSteps] = [0, 0];
    for (const call of calls) {
      const { ids } = await write({ tasks: call, ...(wish.isLikeliest ? likeliest : drafting) });
      numTokens += ids.reduce((sum, row) => sum + row.length, 0);
      numSteps += Math.max(...ids.map((row) => row.length));
    }
    return { milliseconds: performance.now() - start, numTokens, numSteps };
  };
}
