import { maxRecordLength, type RawRecord } from './raw-record.ts';
import { readLine } from './split-lines.ts';
import type { TextBuffer } from './text-buffer.ts';

export interface DelimitedReader {
  /** The next record with its quotes, or undefined at the end. Blank lines are passed over. */
  next(): Promise<RawRecord | undefined>;
  /**
   * For a record of several lines that turned out wrong: its first line alone, and reading goes on with its second.
   * A quote that nobody closed would otherwise swallow good rows.
   */
  firstLineOnly(): string;
}

/** Splits CSV or TSV into records: a line end inside quotes is part of its field. */
export function createDelimitedReader(
  buffer: TextBuffer,
  delimiter: string,
  maxLength = maxRecordLength,
): DelimitedReader {
  let row = 1;
  let current = { text: '', numLines: 0, hadEnd: true };
  return {
    async next() {
      for (;;) {
        const startRow = row;
        const end = await findRecordEnd(buffer, delimiter, maxLength);
        if (end === 'too-large') {
          const line = await readLine(buffer, maxLength);
          row++;
          current = { text: line?.text ?? '', numLines: 1, hadEnd: true };
          return { row: startRow, text: current.text, tooLarge: line?.tooLarge ?? false };
        }
        if (end === undefined) return undefined;
        const text = buffer.text.slice(0, end);
        const hadEnd = buffer.text.length > end;
        buffer.take(end + (hadEnd ? 1 : 0));
        const numLines = text.split('\n').length;
        row += numLines;
        current = { text, numLines, hadEnd };
        if (text.trim() !== '') return { row: startRow, text, tooLarge: false };
      }
    },
    firstLineOnly() {
      if (current.numLines <= 1) return current.text;
      const end = current.text.indexOf('\n');
      buffer.putBack(current.text.slice(end + 1) + (current.hadEnd ? '\n' : ''));
      row -= current.numLines - 1;
      current = { text: current.text.slice(0, end), numLines: 1, hadEnd: true };
      return current.text;
    },
  };
}

/**
 * Where the first record ends: the index of its line end, or the text's length at the end of the file.
 * `too-large` when a line, or what an open quote holds together, passes the limit: the caller goes on line by line.
 */
async function findRecordEnd(
  buffer: TextBuffer,
  delimiter: string,
  maxLength: number,
): Promise<number | 'too-large' | undefined> {
  const more = async (from: number) => {
    if (from > maxLength) return 'too-large';
    return (await buffer.fill()) ? 'more' : 'end';
  };
  let at = 0;
  for (;;) {
    // At the beginning of a field: only here does a quote open.
    while (at >= buffer.text.length) {
      const state = await more(at);
      if (state === 'too-large') return state;
      if (state === 'end') return at === 0 && buffer.text === '' ? undefined : buffer.text.length;
    }
    let from = at;
    if (buffer.text[at] === '"') {
      for (from = at + 1; ; ) {
        const quote = buffer.text.indexOf('"', from);
        if (quote >= 0 && quote + 1 < buffer.text.length) {
          if (buffer.text[quote + 1] !== '"') {
            from = quote + 1;
            break;
          }
          from = quote + 2;
          continue;
        }
        const state = await more(buffer.text.length);
        if (state === 'too-large') return state;
        if (state === 'end') return buffer.text.length;
      }
    }
    for (;;) {
      const newline = buffer.text.indexOf('\n', from);
      const line = newline < 0 ? buffer.text : buffer.text.slice(0, newline);
      const comma = line.indexOf(delimiter, from);
      if (comma >= 0) {
        at = comma + 1;
        break;
      }
      if (newline >= 0) return newline > maxLength ? 'too-large' : newline;
      const state = await more(buffer.text.length);
      if (state === 'too-large') return state;
      if (state === 'end') return buffer.text.length;
    }
  }
}
