import { keptOfTooLarge, maxRecordLength, type RawRecord } from './raw-record.ts';
import type { TextBuffer } from './text-buffer.ts';

const openPattern = /<(item|entry)(?=[\s>])/i;
/** Longest piece of an opening or closing mark that may lie across two chunks. */
const overlap = 16;

/** The `<item>` (RSS) or `<entry>` (Atom) elements of a feed, each as XML text, without holding the feed. */
export async function* splitXml(buffer: TextBuffer, maxLength = maxRecordLength): AsyncGenerator<RawRecord> {
  for (let row = 1; ; row++) {
    let opening = openPattern.exec(buffer.text);
    while (!opening) {
      buffer.take(Math.max(0, buffer.text.length - overlap));
      if (!(await buffer.fill())) return;
      opening = openPattern.exec(buffer.text);
    }
    buffer.take(opening.index);
    yield { row, ...(await readElement(buffer, opening[1]!, maxLength)) };
  }
}

/** From its opening mark to its closing one; what stands in CDATA and comments closes nothing. */
async function readElement(
  buffer: TextBuffer,
  name: string,
  maxLength: number,
): Promise<Omit<RawRecord, 'row'>> {
  let beginning: string | undefined;
  let at = 0;
  let until: string | undefined;
  const marks = new RegExp(`<!\\[CDATA\\[|<!--|</${name}\\s*>`, 'gi');
  for (;;) {
    if (until === undefined) {
      marks.lastIndex = at;
      const mark = marks.exec(buffer.text);
      if (mark) {
        at = mark.index + mark[0].length;
        if (mark[0].startsWith('</')) {
          const tooLarge = beginning !== undefined || at > maxLength;
          const text = (beginning ?? buffer.text.slice(0, at)).slice(0, tooLarge ? keptOfTooLarge : at);
          buffer.take(at);
          return { text, tooLarge };
        }
        until = mark[0] === '<!--' ? '-->' : ']]>';
        continue;
      }
    } else {
      const end = buffer.text.indexOf(until, at);
      if (end >= 0) {
        at = end + until.length;
        until = undefined;
        continue;
      }
    }
    at = Math.max(at, buffer.text.length - overlap);
    if (at > maxLength) {
      beginning ??= buffer.text.slice(0, keptOfTooLarge);
      buffer.take(at);
      at = 0;
    }
    if (!(await buffer.fill())) {
      const text = beginning ?? buffer.text;
      buffer.take(buffer.text.length);
      return { text, tooLarge: beginning !== undefined };
    }
  }
}
