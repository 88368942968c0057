import { type Day, dayAt, nthWeekday } from './day.ts';

type SummerTime = 'us' | 'eu' | 'au' | 'nz';

/** Hours ahead of UTC in standard time, and whose rule of summer time is kept. */
const zones = {
  'Africa/Johannesburg': [2],
  'America/Argentina/Buenos_Aires': [-3],
  'America/Chicago': [-6, 'us'],
  'America/Los_Angeles': [-8, 'us'],
  'America/Mexico_City': [-6],
  'America/New_York': [-5, 'us'],
  'America/Sao_Paulo': [-3],
  'America/Toronto': [-5, 'us'],
  'America/Vancouver': [-8, 'us'],
  'Asia/Bangkok': [7],
  'Asia/Dubai': [4],
  'Asia/Ho_Chi_Minh': [7],
  'Asia/Hong_Kong': [8],
  'Asia/Jakarta': [7],
  'Asia/Kolkata': [5.5],
  'Asia/Kuala_Lumpur': [8],
  'Asia/Manila': [8],
  'Asia/Seoul': [9],
  'Asia/Shanghai': [8],
  'Asia/Singapore': [8],
  'Asia/Taipei': [8],
  'Asia/Tokyo': [9],
  'Australia/Brisbane': [10],
  'Australia/Perth': [8],
  'Australia/Sydney': [10, 'au'],
  'Europe/Amsterdam': [1, 'eu'],
  'Europe/Berlin': [1, 'eu'],
  'Europe/Dublin': [0, 'eu'],
  'Europe/London': [0, 'eu'],
  'Europe/Madrid': [1, 'eu'],
  'Europe/Moscow': [3],
  'Europe/Paris': [1, 'eu'],
  'Europe/Rome': [1, 'eu'],
  'Pacific/Auckland': [12, 'nz'],
} as const satisfies Record<string, readonly [hours: number, summerTime?: SummerTime]>;

export type ZoneId = keyof typeof zones;
export const zoneIds = Object.keys(zones) as ZoneId[];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Begin and end of summer time, as what a clock left on standard time would show. */
function summerTimeOf(rule: SummerTime, year: number, hours: number): [beginMs: number, endMs: number] {
  const at = (day: Day, hour: number) => day * dayMs + hour * hourMs;
  switch (rule) {
    case 'us':
      return [at(nthWeekday(year, 3, 0, 2), 2), at(nthWeekday(year, 11, 0, 1), 1)];
    case 'eu':
      return [at(nthWeekday(year, 3, 0, -1), 1 + hours), at(nthWeekday(year, 10, 0, -1), 1 + hours)];
    case 'au':
      return [at(nthWeekday(year, 10, 0, 1), 2), at(nthWeekday(year, 4, 0, 1), 2)];
    case 'nz':
      return [at(nthWeekday(year, 9, 0, -1), 2), at(nthWeekday(year, 4, 0, 1), 2)];
  }
}

/** The date in a zone: by our own rules, so that every platform tells the same. */
export function dayInZone(timeMs: number, zone: ZoneId): Day {
  const [hours, rule]: readonly [number, SummerTime?] = zones[zone];
  const standardMs = timeMs + hours * hourMs;
  if (rule === undefined) return dayAt(standardMs);
  const [beginMs, endMs] = summerTimeOf(rule, new Date(standardMs).getUTCFullYear(), hours);
  const isSummer =
    beginMs < endMs
      ? standardMs >= beginMs && standardMs < endMs
      : standardMs >= beginMs || standardMs < endMs;
  return dayAt(standardMs + (isSummer ? hourMs : 0));
}
