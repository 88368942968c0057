import { keptOfTooLarge, maxRecordLength, type RawRecord } from './raw-record.ts';
import type { TextBuffer } from './text-buffer.ts';

/** Lines that are not blank. A line over the limit is read past, never held. */
export async function* splitLines(
  buffer: TextBuffer,
  maxLength = maxRecordLength,
): AsyncGenerator<RawRecord> {
  let row = 0;
  for (;;) {
    const record = await readLine(buffer, maxLength);
    if (!record) return;
    row++;
    if (record.text.trim() !== '') yield { row, ...record };
  }
}

/** The next line without its end, or undefined when nothing is left. */
export async function readLine(
  buffer: TextBuffer,
  maxLength: number,
): Promise<Omit<RawRecord, 'row'> | undefined> {
  let beginning: string | undefined;
  let searchedUpTo = 0;
  for (;;) {
    const end = buffer.text.indexOf('\n', searchedUpTo);
    if (end >= 0) {
      const text = beginning ?? buffer.text.slice(0, Math.min(end, maxLength));
      const tooLarge = beginning !== undefined || end > maxLength;
      buffer.take(end + 1);
      return { text: tooLarge ? text.slice(0, keptOfTooLarge) : text, tooLarge };
    }
    searchedUpTo = buffer.text.length;
    if (searchedUpTo > maxLength) {
      beginning ??= buffer.text.slice(0, keptOfTooLarge);
      buffer.take(searchedUpTo);
      searchedUpTo = 0;
    }
    if (!(await buffer.fill())) {
      const text = beginning ?? buffer.text;
      if (text === '' && beginning === undefined) return undefined;
      buffer.take(buffer.text.length);
      return { text, tooLarge: beginning !== undefined };
    }
  }
}
