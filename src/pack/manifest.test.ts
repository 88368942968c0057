import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PackError } from '../errors.ts';
import { factKinds } from '../types.ts';
import { parseModelManifest, parsePackManifest } from './manifest.ts';

const models = join(import.meta.dirname, '../../public/models');
const exported = readdirSync(models)
  .map((name) => join(models, name, 'manifest.json'))
  .filter((file) => /(text|history)-encoder/.test(file));

describe('parseModelManifest', () => {
  it.each(exported)('accepts what training exports: %s', (file) => {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(parseModelManifest(value, file)).toMatchObject({ format: 'inkling-model/1', dimensions: 128 });
  });

  it('accepts a writer, with the names behind its codes', () => {
    const file = join(import.meta.dirname, '../inference/made-up-writer/manifest.json');
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(parseModelManifest(value, file)).toMatchObject({
      role: 'writer',
      kinds: [...factKinds],
      maxFacts: 8,
    });
  });

  it('names both formats when the model is newer', () => {
    const parse = () => parseModelManifest({ format: 'inkling-model/9' }, 'm.json');
    expect(parse).toThrow(PackError);
    expect(parse).toThrow("m.json has format 'inkling-model/9', and this reader knows inkling-model/1");
  });
});

describe('parsePackManifest', () => {
  it.each([null, [], 'text', 7, {}])('refuses %j in one sentence', (value) => {
    expect(() => parsePackManifest(value, 'manifest.json')).toThrow(
      /^manifest\.json is not a valid manifest\./,
    );
  });

  it('refuses a hash that is none, and says where it stands', () => {
    const value = {
      format: 'inkling-pack/1',
      files: [{ role: 'items', file: 'a', bytes: 1, sha256: 'abc' }],
    };
    expect(() => parsePackManifest(value, 'manifest.json')).toThrow(
      'files.0.sha256: must be 64 lower-case hex digits',
    );
  });
});
