import type { RankerSpec } from '../../../pack/ranker-spec.ts';
import { createRandom } from '../../../seeded.ts';
import { drawOrder, drawRows } from './draw-rows.ts';

/** One question with its answer: candidates' features, row-major [C, F], and the rows that were right, at least one. */
export interface AnsweredList {
  features: Float32Array;
  hits: number[];
  /** Of each of them in what was right, as many, together 1; equal ones when absent. */
  shares?: number[];
}

export interface FitOptions {
  /** H. 0: a linear form. */
  hidden?: number;
  epochs?: number;
  rate?: number;
  /** Of the hidden units in training. */
  dropout?: number;
  /** Candidates beside the right ones that a list is reduced to, drawn anew each time it is read. */
  others?: number;
  /** Of the weights, each step, times the rate. */
  decay?: number;
  onProgress?: (numLists: number) => void;
}

/** A step reads so many lists, fewer of a small log: a hundred steps and more bring the weights to their size. */
const maxListsOfOneStep = 256;
const stepsOfOneEpoch = 16;
const slope = 0.7978845608;
const cubic = 0.044715;

/**
 * Learns a ranker list-wise: the cross-entropy of what was chosen against all candidates of its list, by
 * Adam with decoupled decay and a rate that falls to 0. A linear blend plus one hidden layer that begins at zero, as
 * training/inkling_training/shop/fuse.py has it; that ranker is the reference. Every draw has a fixed seed.
 *
 * @param numFeatures  F.
 */
export function fitRanker(
  lists: readonly AnsweredList[],
  numFeatures: number,
  {
    hidden = 32,
    epochs = 12,
    rate = 0.02,
    dropout = 0.2,
    others = 64,
    decay = 1e-4,
    onProgress,
  }: FitOptions = {},
): RankerSpec['ranker'] {
  const random = createRandom(0);
  const F = numFeatures;
  const H = hidden;
  // All weights in one row: linear [F], up [H, F], up bias [H], down [H]. A bias of the whole list would change nothing.
  const [upAt, biasAt, downAt, size] = [F, F + H * F, F + H * F + H, F + H * F + 2 * H];
  const weights = new Float64Array(size);
  const reach = 1 / Math.sqrt(F);
  for (let at = upAt; at < downAt; at++) weights[at] = (2 * random() - 1) * reach;
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const kept = new Float64Array(H);

  /** Adds one list's part of the loss's gradient. */
  function learn({ features, hits, shares }: AnsweredList, share: number): void {
    const rows = drawRows(features.length / F, hits, others, random);
    const C = rows.length;
    for (let h = 0; h < H; h++) kept[h] = random() < dropout ? 0 : 1 / (1 - dropout);
    const scores = new Float64Array(C);
    const raised = new Float64Array(C * H);
    const rises = new Float64Array(C * H);
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < C; c++) {
      const from = rows[c]! * F;
      let score = 0;
      for (let f = 0; f < F; f++) score += weights[f]! * features[from + f]!;
      for (let h = 0; h < H; h++) {
        if (kept[h] === 0) continue;
        const up = upAt + h * F;
        let x = weights[biasAt + h]!;
        for (let f = 0; f < F; f++) x += weights[up + f]! * features[from + f]!;
        const tanh = Math.tanh(slope * (x + cubic * x * x * x));
        const y = 0.5 * x * (1 + tanh) * kept[h]!;
        raised[c * H + h] = y;
        rises[c * H + h] =
          (0.5 * (1 + tanh) + 0.5 * x * (1 - tanh * tanh) * slope * (1 + 3 * cubic * x * x)) * kept[h]!;
        score += weights[downAt + h]! * y;
      }
      scores[c] = score;
      best = Math.max(best, score);
    }
    let total = 0;
    for (let c = 0; c < C; c++) total += Math.exp(scores[c]! - best);
    const errors = scores.map((score) => Math.exp(score - best) / total);
    // The right ones stand first.
    for (let c = 0; c < hits.length; c++) errors[c]! -= shares?.[c] ?? 1 / hits.length;
    for (let c = 0; c < C; c++) {
      const error = errors[c]! * share;
      // What no weight can feel is most of a long list.
      if (Math.abs(error) < 1e-7) continue;
      const from = rows[c]! * F;
      for (let f = 0; f < F; f++) gradient[f]! += error * features[from + f]!;
      for (let h = 0; h < H; h++) {
        if (kept[h] === 0) continue;
        gradient[downAt + h]! += error * raised[c * H + h]!;
        const pull = error * weights[downAt + h]! * rises[c * H + h]!;
        gradient[biasAt + h]! += pull;
        const up = upAt + h * F;
        for (let f = 0; f < F; f++) gradient[up + f]! += pull * features[from + f]!;
      }
    }
  }

  const listsOfOneStep = Math.min(maxListsOfOneStep, Math.ceil(lists.length / stepsOfOneEpoch));
  const numSteps = epochs * Math.ceil(lists.length / listsOfOneStep);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = drawOrder(lists.length, random);
    for (let start = 0; start < order.length; start += listsOfOneStep) {
      const part = order.slice(start, start + listsOfOneStep);
      gradient.fill(0);
      for (const at of part) learn(lists[at]!, 1 / part.length);
      const now = rate * (1 - step / numSteps);
      step++;
      for (let at = 0; at < size; at++) {
        const g = gradient[at]!;
        mean[at] = 0.9 * mean[at]! + 0.1 * g;
        square[at] = 0.999 * square[at]! + 0.001 * g * g;
        const stride = mean[at]! / (1 - 0.9 ** step) / (Math.sqrt(square[at]! / (1 - 0.999 ** step)) + 1e-8);
        weights[at]! -= now * (stride + decay * weights[at]!);
      }
      onProgress?.(epoch * lists.length + start + part.length);
    }
  }
  const read = (from: number, count: number): number[] =>
    Array.from(weights.subarray(from, from + count), (weight) => Math.round(weight * 1e5) / 1e5);
  return {
    'linear.weight': read(0, F),
    'up.weight': Array.from({ length: H }, (_, h) => read(upAt + h * F, F)),
    'up.bias': read(biasAt, H),
    'down.weight': [read(downAt, H)],
    'down.bias': [0],
  };
}
