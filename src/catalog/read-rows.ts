import Papa from 'papaparse';
import type { ProblemList } from './feed-problem.ts';
import { maxRecordLength } from './raw-record.ts';
import { createDelimitedReader } from './split-delimited.ts';
import type { TextBuffer } from './text-buffer.ts';

export interface DelimitedRow {
  /** Line of the file on which the row begins, from 1. */
  row: number;
  /** By column name, as `toColumnName` writes it; empty fields are left out. Absent: the row was reported. */
  values?: Record<string, string>;
}

/** `Image Link`, `g:image_link` and `image_link` are one column. */
export const toColumnName = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/^g:/, '')
    .replace(/[\s-]+/g, '_');

/** The delimiter that the header line holds most of. */
export function guessDelimiter(headerLine: string): string {
  const count = (delimiter: string) => headerLine.split(delimiter).length;
  return ['\t', ',', ';', '|'].reduce((best, each) => (count(each) > count(best) ? each : best), '\t');
}

/** Rows of a CSV or TSV with a header line. What is no row is reported, and the next one is read. */
export async function* readRows(buffer: TextBuffer, problems: ProblemList): AsyncGenerator<DelimitedRow> {
  while (!buffer.text.trimStart().includes('\n') && buffer.text.length < maxRecordLength) {
    if (!(await buffer.fill())) break;
  }
  const delimiter = guessDelimiter(buffer.text.trimStart().split('\n', 1)[0]!);
  const reader = createDelimitedReader(buffer, delimiter);
  const headerRecord = await reader.next();
  if (!headerRecord) return;
  const header = (splitFields(headerRecord.text, delimiter) ?? headerRecord.text.split(delimiter)).map(
    toColumnName,
  );

  for (let record = await reader.next(); record; record = await reader.next()) {
    const { row } = record;
    if (record.tooLarge) {
      problems.add(rowTooLarge(row));
      yield { row };
      continue;
    }
    let fields = splitFields(record.text, delimiter);
    if (!fields || !fits(fields, header)) {
      // A quote that opens nothing (`"Best" kettle`, 15") is text; so is one nobody closed.
      const numFound = fields?.length;
      const plain = reader.firstLineOnly().split(delimiter);
      if (!fits(plain, header)) {
        const found = numFound === undefined ? 'has a quote that is not closed' : `has ${numFound} columns`;
        problems.add({
          level: 'error',
          row,
          code: 'broken-row',
          message: `line ${row} ${found}; the header has ${header.length}. Quote fields that hold the separator, a line end or a quote, and double the quotes inside`,
        });
        yield { row };
        continue;
      }
      problems.add({
        level: 'warning',
        row,
        code: 'stray-quote',
        message: `line ${row} holds a quote that opens or closes no field; it was read as text. Double it inside quoted fields`,
      });
      fields = plain;
    }
    const values: Record<string, string> = {};
    fields.forEach((field, column) => {
      const name = header[column];
      // The first of two columns with one name counts, as with repeated elements in XML.
      if (name && field.trim() !== '') values[name] ??= field;
    });
    yield { row, values };
  }
}

/** Trailing separators, which spreadsheets like to add, are no further columns. */
const fits = (fields: string[], header: string[]): boolean =>
  fields.length === header.length ||
  (fields.length > header.length && fields.slice(header.length).every((field) => field.trim() === ''));

function splitFields(record: string, delimiter: string): string[] | undefined {
  if (!record.includes('"')) return record.split(delimiter);
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: '\n' });
  const isBroken = errors.some(({ type }) => type === 'Quotes') || data.length !== 1;
  return isBroken ? undefined : data[0];
}

export const rowTooLarge = (row: number) => ({
  level: 'error' as const,
  row,
  code: 'row-too-large',
  message: `row ${row} is longer than ${maxRecordLength / 1e6} million characters and was passed over; a product needs a few thousand: shorten its texts, or look for a missing line end or quote`,
});
