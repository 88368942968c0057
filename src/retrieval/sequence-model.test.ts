import { expect, it } from 'vitest';
import { PackError } from '../errors.ts';
import { openRows } from './open-dense-vectors.ts';
import { openLogits } from './sequence-logits.ts';
import { decodeSequence, encodeLast } from './sequence-model.ts';

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
  const model = decodeSequence(makeFile(), settings, openRows(vectors, 2));
  // Keys of 0 weigh alike: [0, 1] + ([1, 0] + [0, 1]) / 2 = [.5, 1.5].
  const state = encodeLast(model, [0, 1]);
  const length = Math.hypot(0.5, 1.5);
  expect(state[0]).toBeCloseTo(0.5 / length, 6);
  expect(state[1]).toBeCloseTo(1.5 / length, 6);
  const logits = new Float32Array(3);
  openLogits(model)(state, 1, logits);
  [5 / length, 15 / length, -5 / length + 0.05].forEach((logit, item) => {
    expect(logits[item]).toBeCloseTo(logit, 5);
  });
});

it('reads the newest 50 alone', () => {
  const model = decodeSequence(makeFile(), settings, openRows(vectors, 2));
  const newest = Array.from({ length: 50 }, (_, n) => n % 3);
  expect(encodeLast(model, [2, 2, 2, ...newest])).toEqual(encodeLast(model, newest));
});

it('refuses a file that its settings do not fit', () => {
  const decode = () => decodeSequence(makeFile(), { ...settings, hidden: 2 }, openRows(vectors, 2));
  expect(decode).toThrow(PackError);
  expect(decode).toThrow(/295 bytes instead of 307 for a width of 2, 1 heads, 2 hidden units and 3 items/);
});

it('gives every item the logit that plain arithmetic gives it', () => {
  const width = 32;
  const numItems = 100;
  const made = (at: number) =>
    Math.sin(at * 12.9898) * 43758.5453 - Math.floor(Math.sin(at * 12.9898) * 43758.5453);
  const rows = Int8Array.from({ length: numItems * width }, (_, at) => Math.floor(255 * made(at)) - 127);
  const itemBias = Float32Array.from({ length: numItems }, (_, at) => made(at + 7) - 0.5);
  const state = Float32Array.from({ length: width }, (_, at) => made(at + 99) - 0.5);
  const into = new Float32Array(numItems).fill(2);
  openLogits({ width, engine: openRows(rows, width), itemBias, scale: 12, vectorScale: 0.005 })(
    state,
    0.5,
    into,
  );
  for (let item = 0; item < numItems; item++) {
    const dot = state.reduce((sum, value, d) => sum + value * rows[item * width + d]!, 0);
    expect(into[item]).toBeCloseTo(2 + 0.5 * (12 * 0.005 * dot + itemBias[item]!), 5);
  }
});
