import { describe, expect, test } from 'vitest';
import { PackError } from '../../errors.ts';
import type { PackManifest } from '../../pack/manifest.ts';
import { refusePack } from './refuse-pack.ts';

const dataSet = { name: 'toys', trainSha256: 'a'.repeat(64), items: [{ id: '0', title: { en: 'kettle' } }] };
const manifest = (more: Partial<PackManifest>): PackManifest => ({
  format: 'inkling-pack/1',
  name: 'toy-pack',
  version: '1',
  languages: ['en'],
  numItems: 1,
  dimensions: 1,
  vectorScale: 1,
  files: [],
  models: {},
  ...more,
});
const neighbors = { role: 'neighbors' as const, file: 'neighbors.bin', bytes: 1, sha256: 'b'.repeat(64) };
const cutFor = (name: string, eventsSha256 = dataSet.trainSha256) =>
  manifest({ protocol: { name, eventsSha256 } });

describe('a pack to be judged', () => {
  test('may be made without a log, or from the train part of the same protocol', () => {
    expect(() => refusePack(manifest({}), 'leave-last', dataSet)).not.toThrow();
    expect(() => refusePack(cutFor('leave-last'), 'leave-last', dataSet)).not.toThrow();
  });

  test('may bring a ranker of any shop, but not one that a log taught', () => {
    const ranker = { ...neighbors, role: 'ranker' as const };
    const vectors = { ...neighbors, role: 'ranking-vectors' as const };
    expect(() => refusePack(manifest({ files: [ranker, vectors] }), 'rows', dataSet)).not.toThrow();
    expect(() => refusePack(manifest({ files: [ranker] }), 'rows', dataSet)).toThrow(/may know the answers/);
  });

  test('is refused when it holds another catalogue', () => {
    expect(() => refusePack(manifest({ numItems: 2 }), 'rows', dataSet)).toThrow(
      /holds 2 items and toys 1, so ranks in it would be of another catalogue/,
    );
  });

  test('is refused when its log was cut for no protocol', () => {
    expect(() => refusePack(manifest({ files: [neighbors] }), 'rows', dataSet)).toThrow(
      new PackError(
        "pack 'toy-pack' was made from a log that was not cut for any protocol, so it may know the answers: build it with --events toys/events.csv.gz --protocol rows, or without a log",
      ),
    );
  });

  test('is refused when it was cut for another protocol', () => {
    expect(() => refusePack(cutFor('rows'), 'leave-last', dataSet)).toThrow(
      /cut for the protocol 'rows', not 'leave-last'.*--protocol leave-last/,
    );
  });

  test('is refused when it was cut from other events, and both hashes are named', () => {
    expect(() => refusePack(cutFor('rows', 'c'.repeat(64)), 'rows', dataSet)).toThrow(
      /made from other events \(sha256 cccccccccccc…\) than the train part of toys \(aaaaaaaaaaaa…\)/,
    );
  });
});
