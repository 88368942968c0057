import { PackError } from '../errors.ts';
import type { ItemIndex } from '../types.ts';

/** Weighted edges between items, row by row (compressed sparse rows). Within a row the heaviest edge stands first. */
export interface WeightedGraph {
  /** M. */
  numItems: number;
  /** Edges of item i are `offsets[i]` to `offsets[i + 1]`. Shape [M + 1]. */
  offsets: Uint32Array;
  /** Shape [E]. */
  targets: Uint32Array;
  /** Weight of edge e = weights[e] x scale, in 0..1. Shape [E]. */
  weights: Uint8Array;
  scale: number;
  /** Every edge rests on at least so many shoppers, so that none of them can be read out of it. */
  k: number;
}

/** `IKGR`, read as little-endian. */
const magic = 0x52474b49;
const version = 1;
/** magic, version, numItems, numEdges, k: uint32 each; scale: float32. */
const headerBytes = 24;

/** One binary file, little-endian: header, offsets, targets, weights. */
export function encodeGraph(graph: WeightedGraph): ArrayBuffer {
  const { numItems, offsets, targets, weights } = graph;
  const buffer = new ArrayBuffer(headerBytes + 4 * (numItems + 1) + 5 * targets.length);
  const view = new DataView(buffer);
  [magic, version, numItems, targets.length, graph.k].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  view.setFloat32(20, graph.scale, true);
  let at = headerBytes;
  for (const numbers of [offsets, targets]) {
    for (const value of numbers) {
      view.setUint32(at, value, true);
      at += 4;
    }
  }
  new Uint8Array(buffer, at).set(weights);
  return buffer;
}

/**
 * @param name  Of the file, for the message.
 * @throws {PackError} if it is another format or version, cut short, too long, or points outside the catalogue.
 */
export function decodeGraph(buffer: ArrayBuffer, name = 'graph'): WeightedGraph {
  const fail = (what: string): never => {
    throw new PackError(
      `${name} is not a readable graph: ${what}. Build the pack again with 'inkling build'.`,
    );
  };
  if (buffer.byteLength < headerBytes)
    fail(`${buffer.byteLength} bytes, less than its header of ${headerBytes}`);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== magic) fail('it does not begin with IKGR');
  if (view.getUint32(4, true) !== version)
    fail(`its version is ${view.getUint32(4, true)}, this reader knows ${version}`);
  const numItems = view.getUint32(8, true);
  const numEdges = view.getUint32(12, true);
  const expected = headerBytes + 4 * (numItems + 1) + 5 * numEdges;
  if (buffer.byteLength !== expected)
    fail(`${buffer.byteLength} bytes instead of ${expected} for ${numItems} items and ${numEdges} edges`);
  const readNumbers = (start: number, length: number): Uint32Array => {
    const numbers = new Uint32Array(length);
    for (let i = 0; i < length; i++) numbers[i] = view.getUint32(start + 4 * i, true);
    return numbers;
  };
  const offsets = readNumbers(headerBytes, numItems + 1);
  const targets = readNumbers(headerBytes + 4 * (numItems + 1), numEdges);
  if (offsets[0] !== 0 || offsets[numItems] !== numEdges) fail('its rows do not cover its edges');
  for (let i = 0; i < numItems; i++)
    if (offsets[i]! > offsets[i + 1]!) fail(`row ${i} ends before it begins`);
  for (const target of targets)
    if (target >= numItems) fail(`an edge points to item ${target} of ${numItems}`);
  const weights = new Uint8Array(buffer.slice(expected - numEdges));
  return {
    numItems,
    offsets,
    targets,
    weights,
    scale: view.getFloat32(20, true),
    k: view.getUint32(16, true),
  };
}

/** Calls back with every neighbor of an item, heaviest first, and the weight in 0..1. */
export function forEachEdge(
  graph: WeightedGraph,
  item: ItemIndex,
  visit: (target: ItemIndex, weight: number) => void,
): void {
  const end = graph.offsets[item + 1] ?? 0;
  for (let edge = graph.offsets[item] ?? 0; edge < end; edge++) {
    visit(graph.targets[edge]!, graph.weights[edge]! * graph.scale);
  }
}

/** Weight of one edge in 0..1; 0 when there is none. Rows are short, so a walk is the fastest search. */
export function edgeWeight(graph: WeightedGraph | undefined, from: ItemIndex, to: ItemIndex): number {
  if (!graph) return 0;
  const end = graph.offsets[from + 1] ?? 0;
  for (let edge = graph.offsets[from] ?? 0; edge < end; edge++) {
    if (graph.targets[edge] === to) return graph.weights[edge]! * graph.scale;
  }
  return 0;
}

/**
 * Packs rows of (target, weight) into a graph: heaviest first (equal weights by target), cut to `top`, 8 bits a weight.
 * Edges that round to 0 fall away.
 */
export function packGraph(
  rows: { target: ItemIndex; weight: number }[][],
  { top, k }: { top: number; k: number },
): WeightedGraph {
  let heaviest = 0;
  for (const row of rows) for (const edge of row) heaviest = Math.max(heaviest, edge.weight);
  const scale = Math.fround(heaviest / 255);
  const kept = rows.map((row) =>
    row
      .map(({ target, weight }) => ({
        target,
        weight: scale > 0 ? Math.min(255, Math.round(weight / scale)) : 0,
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.target - b.target)
      .slice(0, top),
  );
  const offsets = new Uint32Array(rows.length + 1);
  kept.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  const edges = kept.flat();
  return {
    numItems: rows.length,
    offsets,
    targets: Uint32Array.from(edges, ({ target }) => target),
    weights: Uint8Array.from(edges, ({ weight }) => weight),
    scale,
    k,
  };
}
