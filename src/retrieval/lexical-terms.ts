import { PackError } from '../errors.ts';

/** The heaviest words and pairs of words of each item, as hashes with weights: a unit vector over 65,536 places. */
export interface LexicalTerms {
  /** M. */
  numItems: number;
  /** Terms of item i are `offsets[i]` to `offsets[i + 1]`. Shape [M + 1]. */
  offsets: Uint32Array;
  /** 16 bits of each term's name: FNV-1a of its UTF-8, upper half xor lower half. Shape [T]. */
  hashes: Uint16Array;
  /** In 255ths, above 0. Shape [T]. */
  weights: Uint8Array;
}

export const numHashes = 65_536;

/** `IKTM`, read as little-endian. */
const magic = 0x4d544b49;
const version = 1;
/** magic, version, numItems, numTerms: uint32 each. */
const headerBytes = 16;

/** One binary file, little-endian: header, terms of each item (uint8), hashes (uint16), weights (uint8). */
export function encodeTerms({ numItems, offsets, hashes, weights }: LexicalTerms): ArrayBuffer {
  const numTerms = hashes.length;
  const buffer = new ArrayBuffer(headerBytes + numItems + 3 * numTerms);
  const view = new DataView(buffer);
  [magic, version, numItems, numTerms].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  for (let i = 0; i < numItems; i++) view.setUint8(headerBytes + i, offsets[i + 1]! - offsets[i]!);
  for (let t = 0; t < numTerms; t++) view.setUint16(headerBytes + numItems + 2 * t, hashes[t]!, true);
  new Uint8Array(buffer, headerBytes + numItems + 2 * numTerms).set(weights);
  return buffer;
}

/**
 * @param name  Of the file, for the message.
 * @throws {PackError} if it is another format or version, cut short or too long.
 */
export function decodeTerms(buffer: ArrayBuffer, name = 'lexical.bin'): LexicalTerms {
  const fail = (what: string): never => {
    throw new PackError(`${name} holds no readable terms: ${what}. Build the pack again.`);
  };
  if (buffer.byteLength < headerBytes)
    fail(`${buffer.byteLength} bytes, less than its header of ${headerBytes}`);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== magic) fail('it does not begin with IKTM');
  if (view.getUint32(4, true) !== version)
    fail(`its version is ${view.getUint32(4, true)}, this reader knows ${version}`);
  const numItems = view.getUint32(8, true);
  const numTerms = view.getUint32(12, true);
  const expected = headerBytes + numItems + 3 * numTerms;
  if (buffer.byteLength !== expected)
    fail(`${buffer.byteLength} bytes instead of ${expected} for ${numItems} items and ${numTerms} terms`);
  const offsets = new Uint32Array(numItems + 1);
  for (let i = 0; i < numItems; i++) offsets[i + 1] = offsets[i]! + view.getUint8(headerBytes + i);
  if (offsets[numItems] !== numTerms) fail('its items do not cover its terms');
  const hashes = new Uint16Array(numTerms);
  for (let t = 0; t < numTerms; t++) hashes[t] = view.getUint16(headerBytes + numItems + 2 * t, true);
  return { numItems, offsets, hashes, weights: new Uint8Array(buffer.slice(expected - numTerms)) };
}
