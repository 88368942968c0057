import { describe, expect, test } from 'vitest';
import type { LogEvent, LogShopper } from '../event-log.ts';
import { cutTrainPart, type Protocol } from '../protocols.ts';
import { cutRows } from './cut-rows.ts';

const dayMs = 86_400_000;
const cut = { validFromMs: 10 * dayMs, testFromMs: 20 * dayMs };

/** `a1` is item a on day 1; events of one day are one basket. */
const shopper = (user: string, events: string): LogShopper => ({
  user,
  events: events.split(' ').map((word): LogEvent => {
    const day = Number(word.slice(1));
    return { item: word[0]!, type: 'purchase', timeMs: day * dayMs, basket: `${user}/${day}` };
  }),
});
/** History and targets, as in `ab>c`. */
const ask = (log: LogShopper[], protocol: Exclude<Protocol, 'rows'>, split: 'valid' | 'test'): string[] =>
  cutRows(log, protocol, split, cut).map(
    ({ history, targets }) => `${history.map(({ item }) => item).join('')}>${targets.join('')}`,
  );

const log = [shopper('1', 'a1 b1 c12 d12 e25 e25'), shopper('2', 'a2 b3'), shopper('3', 'c30 d31 a32')];

describe('the rows of a protocol', () => {
  test('leave-last asks for the last event, valid for the one before, of shoppers with three or more', () => {
    expect(ask(log, 'leave-last', 'test')).toEqual(['abcde>e', 'cd>a']);
    expect(ask(log, 'leave-last', 'valid')).toEqual(['abcd>e', 'c>d']);
  });

  test('last-basket asks for whole baskets, each item once', () => {
    expect(ask(log, 'last-basket', 'test')).toEqual(['abcd>e', 'cd>a']);
    expect(ask(log, 'last-basket', 'valid')).toEqual(['ab>cd', 'c>d']);
  });

  test('temporal asks for the first basket of its part, of who bought before', () => {
    expect(ask(log, 'temporal', 'test')).toEqual(['abcd>e']);
    expect(ask(log, 'temporal', 'valid')).toEqual(['ab>cd']);
  });

  test('a shopper who buys nothing in the valid part is not asked there for what comes later', () => {
    expect(ask([shopper('1', 'a1 b25')], 'temporal', 'valid')).toEqual([]);
  });

  test('no target is part of what a pack may learn from', () => {
    for (const protocol of ['leave-last', 'last-basket', 'temporal'] as const) {
      const train = new Map(
        cutTrainPart(log, protocol, cut).map(({ user, events }) => [user, events.length]),
      );
      for (const split of ['valid', 'test'] as const) {
        for (const single of log) {
          for (const { history } of cutRows([single], protocol, split, cut)) {
            expect(train.get(single.user) ?? 0).toBeLessThanOrEqual(history.length);
          }
        }
      }
    }
  });
});
