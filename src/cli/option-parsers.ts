import { InvalidArgumentError } from 'commander';
import { type Language, languages } from '../types.ts';
import { parseTime } from './parse-time.ts';

export function parseLanguageOption(value: string): Language {
  const language = languages.find((each) => each.toLowerCase() === value.toLowerCase());
  if (!language) throw new InvalidArgumentError(`It takes ${languages.join(' or ')}.`);
  return language;
}

export function parseTimeOption(value: string): number {
  const timeMs = parseTime(value);
  if (timeMs === undefined) throw new InvalidArgumentError('It takes an ISO date or time, or Unix time.');
  return timeMs;
}

/** A whole number from `min` to `max`. */
export function parseCountOption(min: number, max: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < min || count > max) {
      throw new InvalidArgumentError(`It takes a whole number from ${min} to ${max}.`);
    }
    return count;
  };
}

export function parseCurrencyOption(value: string): string {
  if (!/^[A-Za-z]{3}$/.test(value))
    throw new InvalidArgumentError('It takes three letters of ISO 4217, such as EUR.');
  return value.toUpperCase();
}
