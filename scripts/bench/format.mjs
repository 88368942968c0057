/** Figures as they stand in the table, the report and the README: the same words everywhere. */

export function formatMs(value) {
  if (value === null || value === undefined) return 'n/a';
  if (value >= 100) return `${formatCount(Math.round(value))} ms`;
  return `${value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3)} ms`;
}

/** In powers of ten, as shops and browsers' tools count. */
export function formatBytes(bytes) {
  if (bytes === null || bytes === undefined) return 'n/a';
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

export const formatTimes = (ratio) => `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(1)} ×`;

export const formatCount = (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
