import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readShopperEvents } from './read-shopper-events.ts';

const folder = mkdtempSync(join(tmpdir(), 'inkling-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

const atMs = Date.UTC(2026, 10, 23);
async function read(content: string) {
  const path = join(folder, 'events');
  writeFileSync(path, content);
  return readShopperEvents(path, atMs);
}

describe('readShopperEvents', () => {
  it('reads CSV and JSON Lines of the same events as the same', async () => {
    const csv =
      'type,itemId,timestamp,quantity,query\nview,a,2026-11-22,,\nadd_to_cart,b,1763800000,2,\nsearch,,2026-11-22T09:00,,tea\n';
    const jsonLines = [
      '',
      '{"type":"view","itemId":"a","timestamp":"2026-11-22"}',
      '{"type":"add_to_cart","itemId":"b","timestamp":1763800000,"quantity":2}',
      '{"type":"search","timestamp":"2026-11-22T09:00","query":"tea"}',
    ].join('\n');
    const fromCsv = await read(csv);
    expect(fromCsv.problems.list()).toEqual([]);
    expect(
      fromCsv.events.map(({ type, itemId, query, quantity }) => [type, itemId ?? query, quantity]),
    ).toEqual([
      ['add_to_cart', 'b', 2],
      ['view', 'a', undefined],
      ['search', 'tea', undefined],
    ]);
    expect((await read(jsonLines)).events).toEqual(fromCsv.events);
  });

  it('puts events without times one minute apart, the last one minute old', async () => {
    const { events } = await read('type,itemId\nview,a\nview,b\n');
    expect(events.map(({ itemId, timeMs }) => [itemId, timeMs - atMs])).toEqual([
      ['a', -120_000],
      ['b', -60_000],
    ]);
  });

  it('leaves out what happens after the moment asked about, and names rows that are no events', async () => {
    const { events, problems } = await read(
      'type,itemId,timestamp\nview,a,2026-11-24\nfly,b,2026-11-22\nview,c,soon\nview,d,\n',
    );
    expect(events.map(({ itemId }) => itemId)).toEqual(['d']);
    expect(problems.list().map(({ row, code }) => [row, code])).toEqual([
      [3, 'bad-event'],
      [4, 'bad-event'],
      [undefined, 'later-event'],
    ]);
  });
});
