import type { ProblemLevel, ProblemList } from './feed-problem.ts';

/** Where the readers of single fields say what they found. */
export interface RowReport {
  readonly row: number;
  /** @param field  '' when it is about the whole row. @param what  The sentence after `row 7: `; says what stands there and how to mend it. */
  error(field: string, code: string, what: string): void;
  warn(field: string, code: string, what: string): void;
}

/**
 * @param names  The feed's own names of our fields, where they differ: `{ image: 'image_link' }`.
 */
export function createRowReport(
  row: number,
  problems: ProblemList,
  names: Partial<Record<string, string>> = {},
): RowReport {
  const add = (level: ProblemLevel) => (field: string, code: string, what: string) => {
    const name = names[field] ?? field;
    if (field === '') problems.add({ level, row, code, message: `row ${row} ${what}` });
    else problems.add({ level, row, field: name, code, message: `row ${row}, ${name}: ${what}` });
  };
  return { row, error: add('error'), warn: add('warning') };
}

/** A value as it may stand in a message: short, on one line. */
export function show(value: unknown): string {
  const isText = typeof value === 'string';
  const text = isText ? `'${value}'` : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
