import { createHash } from 'node:crypto';
import type { LogShopper } from './event-log.ts';

/** SHA-256 of what a log says, whatever file it came in: a pack states it, and an evaluation compares it. */
export function hashLog(log: readonly LogShopper[]): string {
  const hash = createHash('sha256');
  for (const { user, events } of log) {
    const lines = events.map(
      ({ item, type, timeMs }) => `${JSON.stringify([user, item, type, timeMs ?? null])}\n`,
    );
    hash.update(lines.join(''));
  }
  return hash.digest('hex');
}
