import type { JournalStorage } from '../journal.ts';

/** `localStorage` in memory. `refuses` makes every write throw, as a full or forbidden storage does. */
export function createFakeStorage(): JournalStorage & { refuses: boolean; keys(): string[] } {
  const values = new Map<string, string>();
  return {
    refuses: false,
    keys: () => [...values.keys()],
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      if (this.refuses) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => values.delete(key),
  };
}
