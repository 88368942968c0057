import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '../errors.ts';
import type { LogEvent, LogShopper } from './event-log.ts';
import { hashLog } from './hash-log.ts';
import { cutTrainPart, groupByBasket, knownTemporalCuts, protocols } from './protocols.ts';

const buy = (item: string, more: Partial<LogEvent> = {}): LogEvent => ({ item, type: 'purchase', ...more });
const shopper = (user: string, ...events: LogEvent[]): LogShopper => ({ user, events });
const itemsOf = (log: LogShopper[]) =>
  Object.fromEntries(log.map(({ user, events }) => [user, events.map(({ item }) => item).join('')]));

describe('cutTrainPart', () => {
  it('leave-last: keeps all but the last two of shoppers with three events or more', () => {
    const log = [
      shopper('u', buy('a'), buy('b'), buy('c'), buy('d')),
      shopper('v', buy('a'), buy('b'), buy('c')),
      shopper('w', buy('a'), buy('b')),
    ];
    expect(itemsOf(cutTrainPart(log, 'leave-last'))).toEqual({ u: 'ab', v: 'a' });
  });

  it('last-basket: keeps all but the last two baskets, told by their id or else by their time', () => {
    const byId = shopper(
      'u',
      ...['1', '1', '2', '3', '3'].map((basket, at) => buy('abcde'[at]!, { basket })),
    );
    const byTime = shopper('v', ...[1, 1, 1, 2, 3].map((timeMs, at) => buy('abcde'[at]!, { timeMs })));
    const tooFew = shopper('w', buy('a', { basket: '1' }), buy('b', { basket: '2' }));
    expect(itemsOf(cutTrainPart([byId, byTime, tooFew], 'last-basket'))).toEqual({ u: 'ab', v: 'abc' });
  });

  it('temporal: keeps what happened before the valid part', () => {
    const log = [shopper('u', ...[10, 20, 30].map((timeMs, at) => buy('abc'[at]!, { timeMs })))];
    expect(itemsOf(cutTrainPart(log, 'temporal', { validFromMs: 20, testFromMs: 30 }))).toEqual({ u: 'a' });
    expect(knownTemporalCuts['online-retail']).toEqual({
      validFromMs: 1320105600e3,
      testFromMs: 1321747200e3,
    });
  });

  it('rows: keeps what the set marks train, and leaves `context` out though it is older than the test', () => {
    const splits = ['train', 'context', 'train', 'valid', 'test'];
    const log = [shopper('u', ...splits.map((split, at) => buy('abcde'[at]!, { split })))];
    expect(itemsOf(cutTrainPart(log, 'rows'))).toEqual({ u: 'ac' });
  });

  it.each([
    ['rows', 'needs a column `split`'],
    ['last-basket', 'needs a column `basket` or a timestamp'],
    ['temporal', 'needs a timestamp in every row'],
  ] as const)('refuses %s for a log that cannot carry it, and says what it lacks', (protocol, message) => {
    const cut = () => cutTrainPart([shopper('u', buy('a'), buy('b'), buy('c'))], protocol);
    expect(cut).toThrow(MisuseError);
    expect(cut).toThrow(message);
  });

  it('refuses temporal without a cut, or with one that is upside down', () => {
    const log = [shopper('u', buy('a', { timeMs: 1 }))];
    expect(() => cutTrainPart(log, 'temporal')).toThrow('pass --valid-from and --test-from');
    expect(() => cutTrainPart(log, 'temporal', { validFromMs: 2, testFromMs: 2 })).toThrow(
      'must begin before',
    );
  });

  it('lets nothing of the judged part into train, whatever the log', () => {
    const event = fc.record({
      item: fc.constantFrom('a', 'b', 'c'),
      basket: fc.constantFrom('1', '2', '3'),
      split: fc.constantFrom('train', 'valid', 'test'),
      timeMs: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(event, { maxLength: 7 }), { maxLength: 5 }),
        fc.constantFrom(...protocols),
        (rows, protocol) => {
          const log = rows.map((events, user) => {
            const sorted = [...events].sort((a, b) => a.timeMs - b.timeMs);
            return shopper(String(user), ...sorted.map((each) => ({ ...each, type: 'purchase' as const })));
          });
          for (const { user, events } of cutTrainPart(log, protocol, { validFromMs: 4, testFromMs: 7 })) {
            const own = log[Number(user)]!.events;
            const last = groupByBasket(own).slice(-2).flat();
            for (const event of events) {
              if (protocol === 'rows') expect(event.split).toBe('train');
              if (protocol === 'temporal') expect(event.timeMs).toBeLessThan(4);
              if (protocol === 'leave-last') expect(own.indexOf(event)).toBeLessThan(own.length - 2);
              if (protocol === 'last-basket') expect(last).not.toContain(event);
            }
          }
        },
      ),
    );
  });
});

describe('hashLog', () => {
  it('changes with every field that is learned from, and with the order', () => {
    const log = [shopper('u', buy('a', { timeMs: 1 }), buy('b'))];
    const others = [
      [shopper('v', buy('a', { timeMs: 1 }), buy('b'))],
      [shopper('u', buy('b'), buy('a', { timeMs: 1 }))],
      [shopper('u', buy('a', { timeMs: 2 }), buy('b'))],
      [shopper('u', buy('a', { timeMs: 1 }), { ...buy('b'), type: 'view' as const })],
    ];
    expect(new Set([log, ...others].map(hashLog)).size).toBe(5);
    expect(hashLog(log)).toBe(hashLog(structuredClone(log)));
  });
});
