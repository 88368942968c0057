/**
 * Held from a worker's first line to its last breath: whoever gets it next knows that this worker is gone.
 *
 * @returns  Once it is held; at once where there are no locks.
 */
export function holdLock(name: string): Promise<void> {
  if (!navigator.locks) return Promise.resolve();
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise<never>(() => {});
    });
  });
}
