import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RankerSpec } from '../../pack/ranker-spec.ts';
import { writePack } from '../../pack/write-pack.ts';
import { buildTransitions } from '../../retrieval/build-graphs.ts';
import { encodeGraph } from '../../retrieval/graph.ts';
import type { Progress } from '../progress.ts';
import { evaluateTags } from './evaluate-tags.ts';
import { formatTags } from './format-tags.ts';
import { readDataSet } from './read-data-set.ts';
import { toyUsers, writeToySet } from './toy-set.fixture.ts';

const silent: Progress = { start() {}, update() {}, stop() {}, tell() {} };
const place = mkdtempSync(join(tmpdir(), 'inkling-tags-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const ranker: RankerSpec = {
  format: 'inkling-ranker/1',
  voices: [
    { name: 'follow', asset: 'follow', decay: 0.7 },
    { name: 'popularity', asset: 'popularity', decay: 1 },
  ],
  top: 10,
  longest: 50,
  exclude: false,
  sequences: [],
  ranker: {
    'linear.weight': [1, 0, 0.1, 0, 0, 0, 0, 0],
    'up.weight': [],
    'up.bias': [],
    'down.weight': [[]],
    'down.bias': [0],
  },
};

/** A pack of ids alone, and one fold whose questions are each shopper's last but one event of the train part. */
async function writePackAndFold(toys: string): Promise<void> {
  const choice = { folder: toys, protocol: 'last-basket', split: 'test' } as const;
  const { trainSha256, train, trainTimesMs } = await readDataSet(choice, Number);
  const { files } = await writePack({
    name: 'ids',
    items: Array.from({ length: 30 }, (_, id) => ({ id: String(id), title: {} })),
    vectors: new Float32Array(30 * 16),
    dimensions: 16,
    popularity: new Float32Array(30).fill(1),
    transitions: encodeGraph(
      buildTransitions(
        train.map((items) => ({ items })),
        30,
        { k: 1 },
      ),
    ),
    ranker,
    models: {},
    protocol: { name: 'last-basket', eventsSha256: trainSha256 },
  });
  const fold = join(place, 'folds', 'last-1');
  for (const folder of [join(place, 'ids'), join(fold, 'pack')]) {
    mkdirSync(folder, { recursive: true });
    for (const { file, bytes } of files) writeFileSync(join(folder, file), bytes);
  }
  const lines = train.map((items, at) => ({ items, timesMs: trainTimesMs[at] }));
  const toText = (rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(fold, 'kept.jsonl'), toText(lines));
  const questions = lines.map(({ items, timesMs }) => ({
    items: items.slice(0, -1),
    timesMs: timesMs!.slice(0, -1),
    targets: items.slice(-1),
    askedAtMs: timesMs!.at(-1),
  }));
  writeFileSync(join(fold, 'questions.jsonl'), toText(questions));
}

describe('inkling evaluate --tags', () => {
  const toys = join(place, 'toys');
  const users = toyUsers.map((events) =>
    events.map((event, at) => ({ ...event, basket: `${event.user}-${at}` })),
  );
  const tagScorer = join(place, 'toys.json');
  const options = {
    pack: join(place, 'ids'),
    data: toys,
    protocol: 'last-basket',
    split: 'test',
    tagScorer,
  } as const;

  beforeAll(async () => {
    writeToySet(toys, { users });
    await writePackAndFold(toys);
  });

  test('learns a scorer, then judges tags, lists, repeats and sources', async () => {
    const found = await evaluateTags({ ...options, learnTags: join(place, 'folds') }, silent);
    expect(found).toMatchObject({ dataset: 'toys', rows: 12, tags: { numItems: 30, none: 0 } });
    const names = ['popular', 'history-frequent', 'history-latest', 'ranker'];
    const needs = ['needs-by-rules', 'needs', 'needs-then-popular', 'needs-then-ranker'];
    expect(Object.keys(found.scorers)).toEqual([...names, ...needs, 'tag-scorer']);
    // Six kinds in all: thirty tags hold every one.
    expect(found.scorers.popular!.metrics['hr@30']).toBe(1);
    expect(found.scorers['tag-scorer']!.paired).toMatchObject({ difference: expect.any(Number) });
    expect(Object.keys(found.lists)).toEqual(
      expect.arrayContaining(['ranker', 'needs-all', 'needs-refill', 'needs-of-world']),
    );
    expect(found.repeats!['repeats-by-times']!.paired!['hr@10'].baseline).toBe('personal-popularity');
    expect(found.recallAt50.sources).toHaveProperty('needs');
    expect(found.festivals).toBeUndefined();
    const text = formatTags(found).join('\n');
    expect(text).toContain('tag-scorer');
    expect(text).toContain('repeats, all items');
  }, 60_000);

  test('reads a scorer that was learned, to the same figures, and refuses a strange one', async () => {
    const first = await evaluateTags(options, silent);
    const again = await evaluateTags(options, silent);
    expect({ ...again, seconds: 0 }).toEqual({ ...first, seconds: 0 });
    expect(JSON.parse(readFileSync(tagScorer, 'utf8'))).toMatchObject({ format: 'inkling-tag-scorer/2' });
    const strange = join(place, 'strange.json');
    writeFileSync(strange, '{"format":"inkling-tag-scorer/0"}');
    await expect(evaluateTags({ ...options, tagScorer: strange }, silent)).rejects.toThrow(
      /knows inkling-tag-scorer\/2/,
    );
  }, 60_000);
});
