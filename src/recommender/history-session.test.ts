import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOnDemand } from '../history/load-on-demand.ts';
import { createHistorySession, type HistorySession } from './history-session.ts';
import { resolveOptions } from './options.ts';

vi.mock('../history/load-on-demand.ts', () => ({
  loadOnDemand: vi.fn(() => import('../history/on-demand.ts')),
}));

let session: HistorySession;
const onChange = vi.fn();

beforeEach(() => {
  onChange.mockClear();
  vi.mocked(loadOnDemand).mockClear();
  session = createHistorySession(resolveOptions({ pack: '/pack/', language: 'en' }), onChange);
});
afterEach(() => session.close());

const items = async () => (await session.handOver())?.events.map(({ itemId }) => itemId);

describe('a history session', () => {
  it('opens nothing before it is used', () => {
    expect(loadOnDemand).not.toHaveBeenCalled();
  });

  it('hands over what was recorded before it had opened', async () => {
    session.record({ type: 'view', itemId: 'a' });
    expect(await items()).toEqual(['a']);
  });

  it('tells of changes', async () => {
    session.record({ type: 'view', itemId: 'a' });
    await session.open();
    expect(onChange.mock.calls[0]?.[0]).toMatchObject({ reason: 'append', revision: 1 });
  });

  it('tries again when its code could not be fetched, and loses nothing', async () => {
    vi.mocked(loadOnDemand).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    session.record({ type: 'view', itemId: 'a' });
    await expect(session.open()).rejects.toThrow('Failed to fetch');
    session.record({ type: 'view', itemId: 'b' });
    expect(await items()).toEqual(['a', 'b']);
  });

  it('does not bring back what was forgotten meanwhile', async () => {
    vi.mocked(loadOnDemand).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    session.record({ type: 'view', itemId: 'a' });
    await expect(session.open()).rejects.toThrow();
    await (await session.open()).store.forget('everything');
    await session.setConsent('none');
    await session.setConsent('session');
    expect(await items()).toEqual([]);
  });

  it('takes another consent before anything has opened, and stops recording with none', async () => {
    await session.setConsent('none');
    expect(session.record({ type: 'view', itemId: 'a' })).toBeUndefined();
    expect(await items()).toEqual([]);
  });

  it('forgets the session when consent is taken back', async () => {
    session.record({ type: 'view', itemId: 'a' });
    await session.open();
    await session.setConsent('none');
    expect(await items()).toEqual([]);
  });

  it('is untouched until it is used', async () => {
    expect(await session.isUntouched()).toBe(true);
    expect(loadOnDemand).not.toHaveBeenCalled();
    session.record({ type: 'view', itemId: 'a' });
    expect(await session.isUntouched()).toBe(false);
  });
});
