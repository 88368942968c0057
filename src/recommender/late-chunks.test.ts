import { describe, expect, it, vi } from 'vitest';
import { addLateChunk, loadLateChunks } from './late-chunks.ts';

describe('loadLateChunks', () => {
  it('loads all that was named, and fails when one of them does, so that it is tried again', async () => {
    const load = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({});
    addLateChunk(load);
    addLateChunk(load);
    await expect(loadLateChunks()).rejects.toThrow('offline');
    await loadLateChunks();
    // Once each time, however often it was named.
    expect(load).toHaveBeenCalledTimes(2);
  });
});
