import type { Language } from '../../index.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** When something was done, as one would say it: `just now`, `12 minutes ago`, `14:05`. For a list under its day. */
export function describeWhen(timeMs: number, nowMs: number, language: Language): string {
  const minutes = Math.floor((nowMs - timeMs) / minuteMs);
  if (minutes < 1) return language === 'zh-CN' ? '刚刚' : 'just now';
  if (minutes < 60) return new Intl.RelativeTimeFormat(language).format(-minutes, 'minute');
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    timeMs,
  );
}

/** A day, as it stands in a sentence: `today`, `yesterday`, `Tuesday`, `3 March`. */
export function describeDay(timeMs: number, nowMs: number, language: Language): string {
  const days = Math.round((startOfDay(nowMs) - startOfDay(timeMs)) / dayMs);
  if (days <= 1) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.max(0, days), 'day');
  }
  if (days < 7) return format(language, { weekday: language === 'zh-CN' ? 'short' : 'long' }, timeMs);
  const isThisYear = new Date(timeMs).getFullYear() === new Date(nowMs).getFullYear();
  return format(language, { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) }, timeMs);
}

/** A day to come, `12 March`, by its ISO date; with the year where that is another one. */
export function describeDate(date: string, language: Language, nowMs = Date.now()): string {
  const day = new Date(`${date}T00:00:00`);
  const isThisYear = day.getFullYear() === new Date(nowMs).getFullYear();
  return format(
    language,
    { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) },
    day.getTime(),
  );
}

/** The calendar day in the shopper's own time zone, as `forget({ day })` takes it. */
export function toDay(timeMs: number): string {
  const date = new Date(timeMs);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function startOfDay(timeMs: number): number {
  return new Date(timeMs).setHours(0, 0, 0, 0);
}

function format(language: Language, options: Intl.DateTimeFormatOptions, timeMs: number): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(timeMs);
}
