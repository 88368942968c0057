/** Below this a number of a time is in seconds: as milliseconds it would lie before March 1973. */
const secondsBelow = 1e11;

/** Unix milliseconds of an ISO date or time, or of Unix seconds or milliseconds. Undefined when it is none of them. */
export function parseTime(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{1,16}(\.\d+)?$/.test(trimmed) && !/^\d{4}$/.test(trimmed)) {
    const value = Number(trimmed);
    return Math.round(value < secondsBelow ? value * 1000 : value);
  }
  if (!/^\d{4}-\d{2}-\d{2}/.test(trimmed)) return undefined;
  // A time without a zone is UTC: the same file must mean the same on every machine.
  const iso = trimmed.replace(' ', 'T');
  const hasZone = /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(iso);
  const timeMs = Date.parse(iso.includes('T') && !hasZone ? `${iso}Z` : iso);
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
