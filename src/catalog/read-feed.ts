import { FeedError } from '../errors.ts';
import type { Item, Language } from '../types.ts';
import { decodeFile } from './decode-bytes.ts';
import { type DraftItem, settleItem } from './draft-item.ts';
import { createProblemList, type ProblemList } from './feed-problem.ts';
import { fromGoogleRow } from './google-feed.ts';
import { guessLanguage } from './guess-language.ts';
import { readJsonItem } from './json-feed.ts';
import { readRows, rowTooLarge } from './read-rows.ts';
import { readXml } from './read-xml.ts';
import { createRowReport } from './row-report.ts';
import { splitJsonArray } from './split-json-array.ts';
import { splitLines } from './split-lines.ts';
import { createTextBuffer, type TextBuffer } from './text-buffer.ts';

export type FeedFormat = 'delimited' | 'xml' | 'json-lines' | 'json-array';

export interface FeedOptions {
  /** Of texts that do not say theirs; guessed from the script of the titles when absent. */
  language?: Language;
  /** ISO 4217, for prices that are bare numbers; CNY for Chinese feeds and USD for others when absent. */
  currency?: string;
  /** Overrides what the first bytes tell. */
  encoding?: string;
  /** Items beyond are counted and left out: one pack's vectors and texts must fit in a page. Default 250,000. */
  maxItems?: number;
  onProgress?: (numRows: number) => void;
}

export interface Feed {
  items: Item[];
  /** Shape [items.length], 0 to 1; -1 where the feed does not say. */
  popularity: Float32Array;
  language: Language;
  format: FeedFormat;
  encoding: string;
  numRows: number;
  problems: ProblemList;
}

/**
 * Reads a product feed of any known form; the form is told by the content, not by the file's name.
 * A row that cannot be an item is reported and the rest goes on.
 *
 * @throws {FeedError} when the file as a whole is no feed.
 */
export async function readFeed(path: string, options: FeedOptions = {}): Promise<Feed> {
  const { maxItems = 250_000, onProgress } = options;
  const problems = createProblemList();
  const file = await decodeFile(path, options.encoding);
  const buffer = createTextBuffer(file.chunks);
  const format = await detectFormat(buffer, path);

  const drafts: DraftItem[] = [];
  const rowsById = new Map<string, number>();
  let numRows = 0;
  let numBeyond = 0;
  for await (const draft of readDrafts(buffer, format, problems)) {
    numRows++;
    if (numRows % 1_000 === 0) onProgress?.(numRows);
    if (!draft) continue;
    const { id } = draft.fields;
    const firstRow = rowsById.get(id);
    if (firstRow !== undefined) {
      const message = `row ${draft.row}, id: '${id}' stands in row ${firstRow} already; the first is kept. Variants need ids of their own and share a group id`;
      problems.add({ level: 'error', row: draft.row, field: 'id', code: 'duplicate-id', message });
    } else if (drafts.length < maxItems) {
      rowsById.set(id, draft.row);
      // A copy: slices of the file's text would keep all of it in memory.
      drafts.push(JSON.parse(JSON.stringify(draft)) as DraftItem);
    } else {
      numBeyond++;
    }
  }
  onProgress?.(numRows);
  if (numRows === 0 && problems.numErrors() === 0) {
    throw new FeedError(`${path} holds no products: ${emptyHints[format]}`);
  }
  if (numBeyond > 0) {
    const message = `the feed has ${drafts.length + numBeyond} items; the first ${drafts.length} are used. Leave out what cannot be bought, or build one pack for each part of the shop`;
    problems.add({ level: 'error', code: 'too-many-items', message });
  }
  warnOfEncoding(problems, file.encoding);

  const language = options.language ?? guessLanguage(drafts.map(({ title }) => anyText(title)));
  const currency = options.currency ?? (language === 'zh-CN' ? 'CNY' : 'USD');
  const numLacking = drafts.filter(({ lacksCurrency }) => lacksCurrency).length;
  if (numLacking > 0 && options.currency === undefined) {
    const message = `${numLacking} prices name no currency; ${currency} was taken. Write '19.99 USD', or pass --currency`;
    problems.add({ level: 'warning', field: 'price', code: 'currency-assumed', message });
  }
  return {
    items: drafts.map((draft) => settleItem(draft, language, currency)),
    popularity: Float32Array.from(drafts, ({ popularity }) => popularity ?? -1),
    language,
    format,
    encoding: file.encoding,
    numRows,
    problems,
  };
}

const anyText = (text: DraftItem['title']): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

async function detectFormat(buffer: TextBuffer, path: string): Promise<FeedFormat> {
  while (buffer.text.trimStart() === '') {
    if (!(await buffer.fill())) throw new FeedError(`${path} is empty`);
  }
  const start = buffer.text.trimStart().slice(0, 200);
  if (/^<(!doctype\s+html|html)\b/i.test(start)) {
    throw new FeedError(`${path} is a web page, not a feed: save what the feed's own address answers`);
  }
  if (start.startsWith('<')) return 'xml';
  if (start.startsWith('[')) return 'json-array';
  return start.startsWith('{') ? 'json-lines' : 'delimited';
}

const emptyHints: Record<FeedFormat, string> = {
  xml: 'an XML feed needs <item> (RSS) or <entry> (Atom) elements',
  'json-array': 'the array is empty',
  'json-lines': 'write one JSON object a line',
  delimited: 'there is a header line and nothing below it',
};

/** One draft, or undefined where a row was reported, for every row of the file. */
async function* readDrafts(
  buffer: TextBuffer,
  format: FeedFormat,
  problems: ProblemList,
): AsyncGenerator<DraftItem | undefined> {
  if (format === 'xml' || format === 'delimited') {
    const rows = format === 'xml' ? readXml(buffer, problems) : readRows(buffer, problems);
    for await (const { row, values } of rows) {
      if (!values) {
        yield undefined;
        continue;
      }
      const { raw, names } = fromGoogleRow(values);
      yield readJsonItem(raw, createRowReport(row, problems, names));
    }
    return;
  }
  const records = format === 'json-array' ? splitJsonArray(buffer) : splitLines(buffer);
  for await (const { row, text, tooLarge } of records) {
    const report = createRowReport(row, problems);
    if (tooLarge) {
      problems.add(rowTooLarge(row));
      yield undefined;
      continue;
    }
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch (error) {
      const hint = 'write each product as one JSON object on one line';
      report.error('', 'broken-row', `is not JSON (${(error as Error).message.slice(0, 80)}); ${hint}`);
      yield undefined;
      continue;
    }
    yield readJsonItem(raw, report);
  }
}

function warnOfEncoding(problems: ProblemList, encoding: string) {
  const count = problems.counts().encoding;
  if (!count) return;
  const first = problems.list().find(({ code }) => code === 'encoding');
  const message = `${count} texts, the first in row ${first?.row}, are not valid ${encoding}. The file is probably Latin-1 or GB18030: export it as UTF-8, or pass --encoding windows-1252 or --encoding gb18030`;
  problems.add({ level: 'warning', ...(first?.row && { row: first.row }), code: 'wrong-encoding', message });
}
