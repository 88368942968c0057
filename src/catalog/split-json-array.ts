import { keptOfTooLarge, maxRecordLength, type RawRecord } from './raw-record.ts';
import type { TextBuffer } from './text-buffer.ts';

/** The elements of a JSON array, one after the other, without holding the array. Begins at its bracket. */
export async function* splitJsonArray(
  buffer: TextBuffer,
  maxLength = maxRecordLength,
): AsyncGenerator<RawRecord> {
  const opening = buffer.text.indexOf('[');
  buffer.take(opening + 1);
  let row = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let beginning: string | undefined;
  let at = 0;
  for (;;) {
    if (at >= buffer.text.length) {
      if (at > maxLength) {
        beginning ??= buffer.text.slice(0, keptOfTooLarge);
        buffer.take(at);
        at = 0;
      }
      if (!(await buffer.fill())) {
        const rest = (beginning ?? buffer.text).trim();
        if (rest !== '') yield { row: ++row, text: rest, tooLarge: beginning !== undefined };
        return;
      }
      continue;
    }
    const char = buffer.text[at]!;
    if (inString) {
      if (escaped) escaped = false;
      else if (char === '\\') escaped = true;
      else if (char === '"') inString = false;
    } else if (char === '"') {
      inString = true;
    } else if (char === '{' || char === '[') {
      depth++;
    } else if (depth > 0 && (char === '}' || char === ']')) {
      depth--;
    } else if (depth === 0 && (char === ',' || char === ']')) {
      const tooLarge = beginning !== undefined || at > maxLength;
      const text = (beginning ?? buffer.text.slice(0, at)).trim();
      buffer.take(at + 1);
      at = 0;
      beginning = undefined;
      if (text !== '') yield { row: ++row, text: tooLarge ? text.slice(0, keptOfTooLarge) : text, tooLarge };
      if (char === ']') return;
      continue;
    }
    at++;
  }
}
