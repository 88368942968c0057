import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parseTime } from './parse-time.ts';
import { readEventLog } from './read-event-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'inkling-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string | Uint8Array): string {
  const path = join(folder, 'events.csv');
  writeFileSync(path, content);
  return path;
}

describe('readEventLog', () => {
  it("reads a shop's own log, sorts by time, and passes over what shows no interest", async () => {
    const rows = [
      'user,type,itemId,timestamp,quantity,query',
      'u,view,b,2026-11-22T10:00:00Z,,',
      'u,view_item,a,2026-11-21,,',
      'v,purchase,a,1700000000,2,',
      'u,impression,c,2026-11-20,,',
      'u,search,,2026-11-20,,tea',
    ];
    const log = await readEventLog(write(rows.join('\n')));
    expect(log.shoppers).toEqual([
      {
        user: 'u',
        events: [
          { item: 'a', type: 'view', timeMs: Date.UTC(2026, 10, 21) },
          { item: 'b', type: 'view', timeMs: Date.UTC(2026, 10, 22, 10) },
        ],
      },
      { user: 'v', events: [{ item: 'a', type: 'purchase', timeMs: 1_700_000_000_000 }] },
    ]);
    expect(log).toMatchObject({ numEvents: 3, numPassedOver: 2 });
    expect(log.problems.list()).toEqual([]);
  });

  it('reads the columns of the public sets, gzip, in the order of the file', async () => {
    const rows = ['user,item,timestamp,rating,split', '0,980,1414713600,4,train', '0,15,,3,test'];
    const log = await readEventLog(write(gzipSync(rows.join('\n'))));
    expect(log.shoppers[0]!.events).toEqual([
      { item: '980', type: 'purchase', timeMs: 1_414_713_600_000, split: 'train' },
      { item: '15', type: 'purchase', split: 'test' },
    ]);
  });

  it('leaves returns out and keeps baskets', async () => {
    const rows = [
      'user,item,timestamp,action,qty,price,basket',
      '0,1,1,purchase,3,1.65,A',
      '0,1,2,return,3,1.65,B',
    ];
    const log = await readEventLog(write(rows.join('\n')));
    expect(log.shoppers[0]!.events).toEqual([{ item: '1', type: 'purchase', timeMs: 1000, basket: 'A' }]);
  });

  it('names rows without a shopper and times that are none, and goes on', async () => {
    const rows = ['user,type,itemId,timestamp', ',view,a,1', 'u,view,b,yesterday', 'u,view,,1'];
    const { problems, numEvents } = await readEventLog(write(rows.join('\n')));
    expect(numEvents).toBe(1);
    expect(problems.list().map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 missing-user',
      '3 bad-time',
      '4 missing-itemid',
    ]);
  });

  it('refuses a file without its columns', async () => {
    await expect(readEventLog(write('a,b\n1,2\n'))).rejects.toThrow('holds no events: row 2 has no user');
  });
});

describe('parseTime', () => {
  it.each([
    ['2026-11-23', Date.UTC(2026, 10, 23)],
    ['2026-11-23T08:00', Date.UTC(2026, 10, 23, 8)],
    ['2026-11-23 08:00:01', Date.UTC(2026, 10, 23, 8, 0, 1)],
    ['2026-11-23T08:00:00+08:00', Date.UTC(2026, 10, 23)],
    ['1700000000', 1_700_000_000_000],
    ['1700000000.5', 1_700_000_000_500],
    ['1700000000123', 1_700_000_000_123],
    ['2026', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (text, timeMs) => {
    expect(parseTime(text)).toBe(timeMs);
  });
});
