/** A window that slides over a stream of text: filled on demand, cut at the front. */
export interface TextBuffer {
  /** What has been read and not been taken yet. Lines end in `\n` alone. */
  readonly text: string;
  /** Reads on. False at the end of the stream, with `text` unchanged. */
  fill(): Promise<boolean>;
  /** Drops the first `length` characters. */
  take(length: number): void;
  /** Puts text in front again. */
  putBack(front: string): void;
}

export function createTextBuffer(chunks: AsyncIterable<string>): TextBuffer {
  const iterator = chunks[Symbol.asyncIterator]();
  let text = '';
  let endedInReturn = false;

  const unifyLineEnds = (chunk: string): string => {
    // A chunk may end between \r and \n: the \r was already turned into \n.
    const rest = endedInReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    endedInReturn = chunk.endsWith('\r');
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  };

  return {
    get text() {
      return text;
    },
    async fill() {
      for (;;) {
        const next = await iterator.next();
        if (next.done) return false;
        const added = next.value.length > 0 ? unifyLineEnds(next.value) : '';
        if (added.length > 0) {
          text += added;
          return true;
        }
      }
    },
    take(length) {
      text = text.slice(length);
    },
    putBack(front) {
      text = front + text;
    },
  };
}
