import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRecord } from './raw-record.ts';
import { splitJsonArray } from './split-json-array.ts';
import { splitLines } from './split-lines.ts';
import { splitXml } from './split-xml.ts';
import { createTextBuffer, type TextBuffer } from './text-buffer.ts';

async function* inPieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function collect(
  split: (buffer: TextBuffer, maxLength?: number) => AsyncGenerator<RawRecord>,
  text: string,
  pieceLength: number,
  maxLength?: number,
): Promise<RawRecord[]> {
  const buffer = createTextBuffer(inPieces(text, pieceLength));
  await buffer.fill();
  const records: RawRecord[] = [];
  for await (const record of split(buffer, maxLength)) records.push(record);
  return records;
}

const pieceLength = fc.integer({ min: 1, max: 7 });

describe('splitJsonArray', () => {
  it('gives back every element, however deep and however the stream is cut', async () => {
    const element = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(
        fc.array(element, { maxLength: 5 }),
        pieceLength,
        fc.boolean(),
        async (array, length, pretty) => {
          const records = await collect(splitJsonArray, JSON.stringify(array, null, pretty ? 2 : 0), length);
          expect(records.map(({ text }) => JSON.parse(text) as unknown)).toEqual(
            JSON.parse(JSON.stringify(array)),
          );
          expect(records.map(({ row }) => row)).toEqual(array.map((_, at) => at + 1));
        },
      ),
    );
  });

  it('passes over an element that is too long, and keeps the beginning of it', async () => {
    const records = await collect(splitJsonArray, `[{"a":1},{"b":"${'x'.repeat(90)}"},{"c":3}]`, 5, 40);
    expect(records.map(({ tooLarge }) => tooLarge)).toEqual([false, true, false]);
    expect(records[2]!.text).toBe('{"c":3}');
  });
});

describe('splitXml', () => {
  it('is not misled by CDATA, comments, attributes or names that begin alike', async () => {
    const items = [
      '<item><title><![CDATA[</item>]]></title></item>',
      '<item a="1"><!-- </item> --><title>x</title></item>',
      '<ITEM><t/></ITEM>',
    ];
    const xml = `<rss><items><channel>${items.join('\n')}</channel></items></rss>`;
    for (let length = 1; length < 12; length++) {
      expect((await collect(splitXml, xml, length)).map(({ text }) => text)).toEqual(items);
    }
  });

  it('passes over an item that is too long, and gives what is left when the file breaks off', async () => {
    const xml = `<rss><item>${'x'.repeat(200)}</item><item>y</item><item>cut`;
    const records = await collect(splitXml, xml, 9, 60);
    expect(records.map(({ tooLarge }) => tooLarge)).toEqual([true, false, false]);
    expect(records.slice(1).map(({ text }) => text)).toEqual(['<item>y</item>', '<item>cut']);
  });
});

describe('splitLines', () => {
  it('gives every line that is not blank with its number, whichever way lines end', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '茶', ' ', '"'), maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.constantFrom('\n', '\r\n', '\r'),
        pieceLength,
        async (lines, end, length) => {
          const expected = lines.map((text, at) => ({ row: at + 1, text, tooLarge: false }));
          const records = await collect(splitLines, lines.join(end), length);
          expect(records).toEqual(expected.filter(({ text }) => text.trim() !== ''));
        },
      ),
    );
  });
});
