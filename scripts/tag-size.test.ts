import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureTag, sumGzip } from './tag-size.mjs';

let folder: string;
const write = (file: string, source: string) => writeFileSync(join(folder, file), source);
const namesOf = (files: { file: string }[]) => files.map(({ file }) => file);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tag-size-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('measureTag', () => {
  it('counts what is imported at once, and every lazy chunk that is not known to be late', () => {
    write('element.js', 'import{a}from"./a.js";import"./b.js";x(()=>import(`./on-demand-12345678.js`));');
    write('a.js', 'export const a=()=>import("./surprise-12345678.js")');
    write('b.js', '');
    write('surprise-12345678.js', '');
    write('on-demand-12345678.js', 'import{c}from"./c.js";import{InklingFeed}from"./element.js"');
    write('c.js', 'export const c=1');
    const { run, late } = measureTag(folder);
    expect(namesOf(run)).toEqual(['element.js', 'a.js', 'surprise-12345678.js', 'b.js']);
    expect(namesOf(late)).toEqual(['on-demand-12345678.js', 'c.js']);
  });

  it('names styles, and what only a page without a worker fetches, apart', () => {
    write('element.js', 'new URL(`looks-12345678.css`,import.meta.url);import(`./page-host-12345678.js`)');
    write('looks-12345678.css', 'a{}');
    write('page-host-12345678.js', 'import"./element.js"');
    const { run, styles, spare } = measureTag(folder);
    expect([run, styles, spare].map(namesOf)).toEqual([
      ['element.js'],
      ['looks-12345678.css'],
      ['page-host-12345678.js'],
    ]);
  });

  it('measures as gzip -9 does', () => {
    write('element.js', 'a'.repeat(1000));
    const { run } = measureTag(folder);
    expect(run[0]).toMatchObject({ bytes: 1000 });
    // Header and trailer take 18 bytes; a run of one letter next to nothing.
    expect(sumGzip(run)).toBeGreaterThan(18);
    expect(sumGzip(run)).toBeLessThan(40);
  });
});
