import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'inkling-main-'));
const good = join(folder, 'good.jsonl');
const bad = join(folder, 'bad.jsonl');
writeFileSync(
  good,
  ['kettle', 'cup', 'teapot', 'tent', 'lantern']
    .map((id) =>
      JSON.stringify({ id, title: `Steel ${id}`, price: '9 USD', category: `Shop > ${id}`, popularity: 0.5 }),
    )
    .join('\n'),
);
writeFileSync(bad, '{"id":1,"title":"Kettle","price":"9 USD","category":"Kettles"}\nbroken\n');
afterAll(() => rmSync(folder, { recursive: true }));

let stdout: string;
let stderr: string;
beforeEach(() => {
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

const run = (...args: string[]) => main(['node', 'inkling', ...args]);

describe('inkling', () => {
  it('check: 0 for a good feed; 1 for a bad one, with what, where and how to mend', async () => {
    expect(await run('check', good)).toBe(0);
    expect(stdout).toMatch(/^ok: feed, 5 rows, 5 items/);
    expect(await run('check', bad)).toBe(1);
    expect(stdout).toContain('error [broken-row] row 2 is not JSON');
    expect(stdout).toContain('write each product as one JSON object on one line');
  });

  it('check --json: one object and nothing else on standard output', async () => {
    expect(await run('check', bad, '--json')).toBe(1);
    const { ok, counts, problems } = JSON.parse(stdout) as Record<string, unknown>;
    expect(ok).toBe(false);
    expect(counts).toMatchObject({ rows: 2, items: 1, errors: 1 });
    expect(problems).toMatchObject([{ row: 2, code: 'broken-row' }]);
  });

  it('build, then recommend: cards with reasons and true evidence, ranked by the shipped model', async () => {
    const pack = join(folder, 'pack');
    expect(await run('build', good, '--out', pack, '--pack-only', '--json')).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'pack',
      languages: ['en'],
      counts: { items: 5, errors: 0 },
    });
    stdout = '';

    const events = join(folder, 'events.csv');
    writeFileSync(
      events,
      'type,itemId,timestamp\nview,kettle,2026-11-21\nview,kettle,2026-11-22\nview,cup,2026-11-22T01:00\n',
    );
    const args = ['--pack', pack, '--events', events, '--at', '2026-11-23', '--limit', '3'];
    expect(await run('recommend', ...args, '--json')).toBe(0);
    const result = JSON.parse(stdout) as {
      at: string;
      interests: unknown[];
      needs: { tag: string; interest: string; rationale: string; items: string[] }[];
      cards: { itemId: string; reason: { text: string; generated: boolean; evidence: { ref: string }[] } }[];
    };
    expect(result).toMatchObject({ at: '2026-11-23T00:00:00.000Z', language: 'en', stages: [] });
    expect(result).toMatchObject({ status: { source: 'model', device: 'wasm', dtype: 'q8' } });
    expect(result.interests.length).toBeGreaterThan(0);
    expect(result.needs).toContainEqual(expect.objectContaining({ source: 'interest', items: ['kettle'] }));
    expect(result.cards).toHaveLength(3);
    for (const { reason } of result.cards) {
      expect(reason.generated).toBe(false);
      expect(reason.text).not.toBe('');
      for (const { ref } of reason.evidence) expect(ref).toMatch(/^row-\d+$|#/);
    }
    stdout = '';
    expect(await run('recommend', ...args)).toBe(0);
    expect(stdout).toMatch(/ 1\. Steel \w+ {2}\| {2}9 USD {2}\| {2}\S/);
    expect(stdout).toContain('ranked by: model, wasm q8');
  });

  it('says in one sentence what could not be done, and as an object with --json', async () => {
    expect(await run('check', join(folder, 'nowhere'))).toBe(1);
    expect(stderr).toMatch(/nowhere does not exist: name a pack's folder or a feed\n$/);
    expect(await run('recommend', '--pack', folder, '--events', good, '--json')).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'pack' } });
  });

  it.each([
    [['build', good], "required option '--out <dir>' not specified"],
    [
      ['build', good, '--out', folder, '--protocol', 'other'],
      'Allowed choices are rows, leave-last, last-basket, temporal',
    ],
    [['recommend', '--pack', folder, '--events', good, '--limit', '61'], 'a whole number from 1 to 60'],
    [['recommend', '--pack', folder, '--events', good, '--lang', 'fr'], 'It takes zh-CN or en'],
    [
      ['evaluate', '--pack', folder, '--data', folder, '--protocol', 'rows', '--baselines', 'ease,nothing'],
      "There is no 'nothing'. It takes some of popularity,personal-popularity,item-knn,ease",
    ],
    [['nothing'], "unknown command 'nothing'"],
  ])('ends with 2 when the command line is wrong: %j', async (args, message) => {
    expect(await run(...args)).toBe(2);
    expect(stderr).toContain(message);
  });
});
