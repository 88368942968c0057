import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { FeedError } from '../errors.ts';

export interface DecodedFile {
  /** What the bytes were read as: `utf-8`, `utf-16le`, `utf-16be`, or the encoding asked for. */
  encoding: string;
  gzip: boolean;
  /** Text in order; bytes that are not valid in the encoding come as U+FFFD. */
  chunks: AsyncIterable<string>;
}

/**
 * Opens a text file of any size: gzip undone, the encoding taken from its byte order mark.
 *
 * @param encoding  Overrides the guess, for instance `windows-1252` or `gb18030`.
 * @throws {FeedError} for a file that cannot be read or is plainly no text.
 */
export async function decodeFile(path: string, encoding?: string): Promise<DecodedFile> {
  let head: Buffer;
  try {
    const handle = await open(path, 'r');
    try {
      head = Buffer.alloc(4);
      const { bytesRead } = await handle.read(head, 0, 4, 0);
      head = head.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new FeedError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const stream = createReadStream(path);
  const bytes = gzip ? stream.pipe(createGunzip()) : stream;
  stream.on('error', (error) => bytes.destroy(error));
  const iterator = readAll(bytes, path)[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start: Uint8Array = first.done ? new Uint8Array() : first.value;
  refuseOtherKinds(path, start);
  const guessed = encoding ?? guessEncoding(start);
  return { encoding: guessed, gzip, chunks: decode(start, iterator, guessed, path) };
}

async function* readAll(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (cause) {
    throw new FeedError(
      `${path} breaks off or is damaged (${(cause as Error).message}): fetch or export it again`,
      {
        cause,
      },
    );
  }
}

async function* decode(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  encoding: string,
  path: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder;
  try {
    // Not fatal: one wrong byte must not cost the other rows.
    decoder = new TextDecoder(encoding);
  } catch (cause) {
    throw new FeedError(`'${encoding}' is no known encoding for ${path}: try utf-8, windows-1252, gb18030`, {
      cause,
    });
  }
  yield decoder.decode(start, { stream: true });
  for (;;) {
    const next = await rest.next();
    if (next.done) break;
    yield decoder.decode(next.value, { stream: true });
  }
  yield decoder.decode();
}

function guessEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  // Without a mark: every second byte of the header line is zero.
  if (start.length >= 4 && start[1] === 0 && start[3] === 0 && start[0] !== 0) return 'utf-16le';
  if (start.length >= 4 && start[0] === 0 && start[2] === 0 && start[1] !== 0) return 'utf-16be';
  return 'utf-8';
}

const otherKinds: [string, string][] = [
  ['PK\u0003\u0004', 'a zip archive or a spreadsheet: unzip it, or save the sheet as CSV (UTF-8)'],
  ['PAR1', 'a Parquet file, which this version does not read: convert it to JSON Lines or CSV'],
  ['%PDF', 'a PDF: export the products as CSV, XML or JSON Lines'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel file: save the sheet as CSV (UTF-8)'],
];

function refuseOtherKinds(path: string, start: Uint8Array) {
  const head = String.fromCharCode(...start.subarray(0, 4));
  const kind = otherKinds.find(([magic]) => head.startsWith(magic));
  if (kind) throw new FeedError(`${path} is ${kind[1]}`);
}
