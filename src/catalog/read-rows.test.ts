import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProblemList } from './feed-problem.ts';
import { guessDelimiter, readRows, toColumnName } from './read-rows.ts';
import { createTextBuffer } from './text-buffer.ts';

/** In pieces of a given length, so that every boundary falls everywhere. */
async function* inPieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, pieceLength = 1_000) {
  const problems = createProblemList();
  const rows: { row: number; values?: Record<string, string> }[] = [];
  for await (const row of readRows(createTextBuffer(inPieces(text, pieceLength)), problems)) rows.push(row);
  return { rows, problems: problems.list() };
}

describe('readRows', () => {
  it('reads back every table it is given, quoted as RFC 4180 says, however the stream is cut', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '茶', '"', ',', '\n', ' ', ';', '\t'),
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n'),
        async (table, pieceLength, lineEnd) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const csv = [['x', 'y', 'z'], ...table].map((row) => row.map(quote).join(',')).join(lineEnd);
          const { rows, problems } = await read(csv, pieceLength);
          expect(problems).toEqual([]);
          const expected = table.map(([x, y, z]) =>
            Object.fromEntries(Object.entries({ x, y, z }).filter(([, text]) => text.trim() !== '')),
          );
          expect(rows.map(({ values }) => values)).toEqual(expected);
        },
      ),
    );
  });

  it('counts rows by lines of the file, those inside quotes included', async () => {
    const { rows } = await read('id,title\n1,"two\nlines"\n\n2,next\n');
    expect(rows).toEqual([
      { row: 2, values: { id: '1', title: 'two\nlines' } },
      { row: 5, values: { id: '2', title: 'next' } },
    ]);
  });

  it('takes separators added at the end of a line for no columns', async () => {
    const { rows, problems } = await read('id,title\n1,Kettle,,\n');
    expect(rows[0]!.values).toEqual({ id: '1', title: 'Kettle' });
    expect(problems).toEqual([]);
  });

  it('says how many columns it found and how many the header has', async () => {
    const { rows, problems } = await read('id;title;price\n1;Kettle\n2;Cup;3\n');
    expect(rows.map(({ values }) => values?.id)).toEqual([undefined, '2']);
    expect(problems[0]!.message).toContain('line 2 has 2 columns; the header has 3');
  });

  it('reads no line twice and loses none, whatever is in it', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '"', ',', ' '), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const { rows } = await read(['x,y', ...lines, 'last,row'].join('\n'), 3);
        const numbers = rows.map(({ row }) => row);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });

  it('knows a column by any of its spellings, and the separator by the header', () => {
    expect(['g:image_link', 'Image Link', ' IMAGE-LINK '].map(toColumnName)).toEqual(
      Array(3).fill('image_link'),
    );
    expect(['a\tb,c\td', 'a,b', 'a;b;c,d', 'id'].map(guessDelimiter)).toEqual(['\t', ',', ';', '\t']);
  });
});
