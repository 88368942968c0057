import { describe, expect, it, vi } from 'vitest';
import type { FeedData, FeedSource } from '../types.ts';
import { type FeedCause, watchFeed } from './watch-feed.ts';

const feed = (source: FeedSource, fallbackReason?: string) =>
  ({ status: { source, ...(fallbackReason && { fallbackReason }) } }) as FeedData;
const idle = () => Promise.resolve();
const fail = (error: unknown) => {
  throw error;
};

describe('watchFeed', () => {
  it('emits the first useful list, then the model’s', async () => {
    const emitted: FeedSource[] = [];
    const ask = async (minimum: string) => feed(minimum === 'any' ? 'fallback' : 'model');
    watchFeed(ask, ({ status }) => emitted.push(status.source), fail, idle);
    await vi.waitFor(() => expect(emitted).toEqual(['fallback', 'model']));
  });

  it('asks once when the first list is already the model’s', async () => {
    const ask = vi.fn(async () => feed('model'));
    const emit = vi.fn();
    watchFeed(ask, emit, fail, idle);
    await vi.waitFor(() => expect(emit).toHaveBeenCalledOnce());
    expect(ask).toHaveBeenCalledOnce();
  });

  it('does not hope for a model that is known not to come', async () => {
    const ask = vi.fn(async () => feed('fallback', 'no WebAssembly'));
    const emit = vi.fn();
    watchFeed(ask, emit, fail, idle);
    await vi.waitFor(() => expect(emit).toHaveBeenCalledOnce());
    expect(ask).toHaveBeenCalledOnce();
  });

  it('waits for an idle moment after a list from stored interests', async () => {
    let rest: () => void = () => {};
    const resting = () =>
      new Promise<void>((resolve) => {
        rest = resolve;
      });
    const ask = vi.fn(async (minimum: string) => feed(minimum === 'any' ? 'stored' : 'model'));
    watchFeed(ask, () => {}, fail, resting);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    expect(ask).toHaveBeenCalledTimes(1);
    rest();
    await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith('model'));
  });

  it('folds many changes during one question into one further question', async () => {
    const answers: (() => void)[] = [];
    const ask = vi.fn(() => new Promise<FeedData>((resolve) => answers.push(() => resolve(feed('model')))));
    const watch = watchFeed(ask, () => {}, fail, idle);
    for (let change = 0; change < 3; change++) watch.refresh('history');
    answers[0]!();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!();
    await Promise.resolve();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('tells a failure and tries again at the next change', async () => {
    const ask = vi
      .fn<() => Promise<FeedData>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(feed('model'));
    const emit = vi.fn();
    const failures: unknown[] = [];
    const watch = watchFeed(ask, emit, (error) => failures.push(error), idle);
    await vi.waitFor(() => expect(failures).toHaveLength(1));
    watch.refresh('history');
    await vi.waitFor(() => expect(emit).toHaveBeenCalledOnce());
  });

  it('is silent after stop, even for an answer under way', async () => {
    let answer: (data: FeedData) => void = () => {};
    const emit = vi.fn();
    const watch = watchFeed(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      emit,
      fail,
      idle,
    );
    watch.stop();
    answer(feed('model'));
    await Promise.resolve();
    await Promise.resolve();
    expect(emit).not.toHaveBeenCalled();
  });

  it('says why each list came', async () => {
    const heard: FeedCause[] = [];
    const ask = async (minimum: string) => feed(minimum === 'any' ? 'fallback' : 'model');
    const watch = watchFeed(ask, (_data, cause) => heard.push(cause), fail, idle);
    await vi.waitFor(() => expect(heard).toEqual(['first', 'model']));
    watch.refresh('settings');
    await vi.waitFor(() => expect(heard).toEqual(['first', 'model', 'settings', 'model']));
  });

  it('names the gravest of several causes, whichever came first', async () => {
    const heard: FeedCause[] = [];
    const watch = watchFeed(
      async () => feed('model'),
      (_data, cause) => heard.push(cause),
      fail,
      idle,
    );
    await vi.waitFor(() => expect(heard).toEqual(['first']));
    watch.refresh('model');
    // The list for the first change is being asked for; these two wait for the next one.
    watch.refresh('forget');
    watch.refresh('history');
    await vi.waitFor(() => expect(heard).toEqual(['first', 'model', 'forget']));
  });

  it('tells with a failure what it was for', async () => {
    const heard: FeedCause[] = [];
    const ask = vi.fn<() => Promise<FeedData>>().mockResolvedValueOnce(feed('model'));
    ask.mockRejectedValue(new Error('offline'));
    const watch = watchFeed(
      ask,
      () => {},
      (_error, cause) => heard.push(cause),
      idle,
    );
    await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
    watch.refresh('forget');
    await vi.waitFor(() => expect(heard).toEqual(['forget']));
  });
});

describe('a list that stands there before the first answer', () => {
  const told = (early: Promise<FeedData | undefined>) => {
    const emitted: [FeedSource, FeedCause][] = [];
    const ask = vi.fn(async () => feed('model'));
    const watch = watchFeed(
      ask,
      ({ status }, cause) => emitted.push([status.source, cause]),
      fail,
      idle,
      early,
    );
    return { emitted, ask, watch };
  };

  it('comes first, before anything is asked for', async () => {
    const { emitted, ask } = told(Promise.resolve(feed('fallback')));
    await vi.waitFor(() => expect(emitted).toHaveLength(1), { interval: 1 });
    expect(ask).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(emitted).toHaveLength(2));
    expect(emitted).toEqual([
      ['fallback', 'first'],
      ['model', 'first'],
    ]);
  });

  it('is done without when there is none, when it fails and when it takes its time', async () => {
    for (const early of [
      () => Promise.resolve(undefined),
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => new Promise<never>(() => {}),
    ]) {
      const { emitted } = told(early());
      await vi.waitFor(() => expect(emitted).toEqual([['model', 'first']]));
    }
  });

  it('never takes the place of a list that a change has brought meanwhile', async () => {
    let arrive: (list: FeedData) => void = () => {};
    const { emitted, watch } = told(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    watch.refresh('history');
    await vi.waitFor(() => expect(emitted).toHaveLength(1));
    arrive(feed('fallback'));
    await Promise.resolve();
    expect(emitted.map(([source]) => source)).toEqual(['model']);
  });

  it('is not shown when the watch has ended', async () => {
    const { emitted, ask, watch } = told(Promise.resolve(feed('fallback')));
    watch.stop();
    await Promise.resolve();
    await Promise.resolve();
    expect(emitted).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });
});
