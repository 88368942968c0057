/** @throws if fewer than 1,000 are there. */
export function readTitles(): string[];
