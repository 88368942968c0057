import { Presets, SingleBar } from 'cli-progress';

/** Signs of life on standard error, for people only: silent when nobody watches. */
export interface Progress {
  /** @param total  Absent when the end is not known. */
  start(what: string, total?: number): void;
  update(done: number): void;
  stop(): void;
  /** A line that is worth saying even in a log. */
  tell(line: string): void;
}

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let bar: SingleBar | undefined;
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    start(what, total) {
      stop();
      if (!stream.isTTY) return;
      const format = total === undefined ? `${what} {value}` : `${what} {bar} {value}/{total}`;
      bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true }, Presets.rect);
      bar.start(total ?? 0, 0);
    },
    update: (done) => bar?.update(done),
    stop,
    tell: (line) => stream.write(`${line}\n`),
  };
}
