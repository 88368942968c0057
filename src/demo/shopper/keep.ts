/**
 * What the shop itself keeps: language, the answer about notes, cart and saved things. Lasting only where the
 * shopper allowed notes to last; storage may be refused altogether, and then the shop forgets on reload.
 */
export type Lasting = 'lasting' | 'visit';

const prefix = 'inkling-shop.';

/** @returns Undefined when nothing is kept under the name, or not what `isValid` wants. */
export function readKept<T>(name: string, isValid: (value: unknown) => value is T): T | undefined {
  for (const storage of [storageFor('visit'), storageFor('lasting')]) {
    try {
      const text = storage?.getItem(prefix + name);
      const value: unknown = text ? JSON.parse(text) : undefined;
      if (isValid(value)) return value;
    } catch {
      // Not ours, or not readable: as if it were not there.
    }
  }
  return undefined;
}

/** Writes to one place and erases the other, so that moving from lasting to visit leaves nothing behind. */
export function keep(name: string, value: unknown, lasting: Lasting) {
  try {
    storageFor(lasting === 'lasting' ? 'visit' : 'lasting')?.removeItem(prefix + name);
    storageFor(lasting)?.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Full or refused.
  }
}

function storageFor(lasting: Lasting): Storage | undefined {
  try {
    return lasting === 'lasting' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}
