import type { Problem } from '../catalog/feed-problem.ts';
import { RecommenderError } from '../errors.ts';
import type { Price } from '../types.ts';

/** One object, and nothing else, on standard output. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Of one code, before the rest is only counted. */
const maxPerCode = 5;

/** Problems for people: errors first, the first few of each kind, and how many more there are. */
export function formatProblems(problems: readonly Problem[], counts: Record<string, number>): string[] {
  const lines: string[] = [];
  for (const level of ['error', 'warning'] as const) {
    const codes = [...new Set(problems.filter((problem) => problem.level === level).map(({ code }) => code))];
    for (const code of codes) {
      const own = problems.filter((problem) => problem.level === level && problem.code === code);
      lines.push(...own.slice(0, maxPerCode).map(({ message }) => `${level} [${code}] ${message}`));
      const numMore = (counts[code] ?? own.length) - Math.min(own.length, maxPerCode);
      if (numMore > 0) lines.push(`${level} [${code}] … and ${numMore} more`);
    }
  }
  return lines;
}

export const formatBytes = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;

export const formatPrice = (price: Price | undefined): string =>
  price ? `${price.amount} ${price.currency}` : '';

/** What went wrong as a sentence; what we did not foresee keeps its trace. */
export function formatError(error: unknown): string {
  if (error instanceof RecommenderError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
