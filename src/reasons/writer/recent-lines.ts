/** What was said lately, so that it is not said again: a line leaves when so many others have come after it. */
export interface RecentLines {
  has(pattern: string): boolean;
  add(pattern: string): void;
}

export function createRecentLines(most = 160): RecentLines {
  const lines = new Set<string>();
  return {
    has: (pattern) => lines.has(pattern),
    add(pattern) {
      lines.delete(pattern);
      lines.add(pattern);
      for (const oldest of lines) {
        if (lines.size <= most) break;
        lines.delete(oldest);
      }
    },
  };
}
