import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError, WorkerLostError } from '../errors.ts';
import { settle } from './settle.ts';

const never = new Promise<string>(() => {});

describe('settle', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives what the work gives, and leaves no timer behind', async () => {
    const work = Promise.resolve('list');
    await expect(settle(work, { signals: [], deadlineMs: 50, what: 'ask' })).resolves.toBe('list');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects with the deadline, saying what was asked, and tells its owner', async () => {
    const onDeadline = vi.fn();
    const settled = settle(never, { signals: [], deadlineMs: 50, what: 'recommend', onDeadline });
    const check = expect(settled).rejects.toThrow(new DeadlineError('recommend took longer than 50 ms'));
    await vi.advanceTimersByTimeAsync(50);
    await check;
    expect(onDeadline).toHaveBeenCalledOnce();
  });

  it('rejects at once with the reason of whichever signal aborts first', async () => {
    const user = new AbortController();
    const life = new AbortController();
    const settled = settle(never, { signals: [user.signal, life.signal], what: 'ask' });
    life.abort(new WorkerLostError('gone'));
    user.abort();
    await expect(settled).rejects.toThrow(new WorkerLostError('gone'));
  });

  it('rejects with AbortError when the signal had been aborted before', async () => {
    const settled = settle(never, { signals: [AbortSignal.abort()], deadlineMs: 50, what: 'ask' });
    await expect(settled).rejects.toHaveProperty('name', 'AbortError');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops a late rejection without reporting it as unhandled', async () => {
    let fail: (error: Error) => void = () => {};
    const work = new Promise<string>((_, reject) => {
      fail = reject;
    });
    await expect(settle(work, { signals: [AbortSignal.abort()], what: 'ask' })).rejects.toThrow();
    fail(new Error('late'));
    await vi.advanceTimersByTimeAsync(0);
  });

  it('settles exactly once, whatever comes first', async () => {
    const moments = fc.record({
      work: fc.nat(40),
      abort: fc.nat(40),
      deadline: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(moments, async ({ work, abort, deadline }) => {
        const controller = new AbortController();
        const late = new Promise<string>((resolve) => setTimeout(() => resolve('done'), work));
        setTimeout(() => controller.abort(), abort);
        const outcomes: string[] = [];
        settle(late, { signals: [controller.signal], deadlineMs: deadline, what: 'ask' }).then(
          () => outcomes.push('done'),
          (error) => outcomes.push(error.name),
        );
        await vi.advanceTimersByTimeAsync(100);
        const first = Math.min(work, abort, deadline);
        const allowed = [
          ...(work === first ? ['done'] : []),
          ...(abort === first ? ['AbortError'] : []),
          ...(deadline === first ? ['DeadlineError'] : []),
        ];
        expect(outcomes).toHaveLength(1);
        expect(allowed).toContain(outcomes[0]);
      }),
    );
  });
});
