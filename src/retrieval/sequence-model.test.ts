import { expect, it } from 'vitest';
import { PackError } from '../errors.ts';
import { addLogits, decodeSequence, encodeLast } from './sequence-model.ts';

const settings = { width: 2, heads: 1, hidden: 1, vectorScale: 1 / 127, biasScale: 0.01, scale: 10 };
/** Three items, the last one biased by .05. */
const vectors = Int8Array.of(127, 0, 0, 127, -127, 0);

/** Row scales 1, all matrices 0 but value and out, which are the identity. */
function makeFile(): ArrayBuffer {
  const floats = [...Array(11).fill(1), ...Array(50).fill(0), 1, 1, 0, 0, 0, 0, 0];
  const whole = [
    ...[0, 0, 0, 0],
    ...[0, 0, 0, 0],
    ...[1, 0, 0, 1],
    ...[1, 0, 0, 1],
    0,
    0,
    0,
    0,
    ...[0, 0, 5],
  ];
  const buffer = new ArrayBuffer(4 * floats.length + whole.length);
  const view = new DataView(buffer);
  floats.forEach((value, at) => {
    view.setFloat32(4 * at, value, true);
  });
  new Int8Array(buffer, 4 * floats.length).set(whole);
  return buffer;
}

it('adds to the newest item what it hears of all, and gives a unit vector', () => {
  const model = decodeSequence(makeFile(), settings, vectors);
  // Keys of 0 weigh alike: [0, 1] + ([1, 0] + [0, 1]) / 2 = [.5, 1.5].
  const state = encodeLast(model, [0, 1]);
  const length = Math.hypot(0.5, 1.5);
  expect(state[0]).toBeCloseTo(0.5 / length, 6);
  expect(state[1]).toBeCloseTo(1.5 / length, 6);
  const logits = new Float32Array(3);
  addLogits(model, state, 1, logits);
  [5 / length, 15 / length, -5 / length + 0.05].forEach((logit, item) => {
    expect(logits[item]).toBeCloseTo(logit, 5);
  });
});

it('reads the newest 50 alone', () => {
  const model = decodeSequence(makeFile(), settings, vectors);
  const newest = Array.from({ length: 50 }, (_, n) => n % 3);
  expect(encodeLast(model, [2, 2, 2, ...newest])).toEqual(encodeLast(model, newest));
});

it('refuses a file that its settings do not fit', () => {
  const decode = () => decodeSequence(makeFile(), { ...settings, hidden: 2 }, vectors);
  expect(decode).toThrow(PackError);
  expect(decode).toThrow(/295 bytes instead of 307 for a width of 2, 1 heads, 2 hidden units and 3 items/);
});
