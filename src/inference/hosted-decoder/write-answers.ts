import { DeadlineError } from '../../errors.ts';
import type { ChatTurn } from './chat.ts';
import { type DecodeOptions, decodeRows, type Prefix, readPrefix } from './decode-rows.ts';
import type { DecoderSession } from './decoder-session.ts';
import type { DecoderTokenizer } from './decoder-tokenizer.ts';
import { pickByChance } from './pick-token.ts';

/** One answer wanted: what stands before it, most of it the same as before others. */
export interface ChatPrompt {
  opening: readonly ChatTurn[];
  /** The user's next turn. */
  ask: string;
  seed: number;
}

export interface AnswerOptions {
  endIds: readonly number[];
  /** Positions that the model has. */
  maxPositions: number;
  /** Rows in one run. */
  batch: number;
  /** An answer ends with its first line; one that is longer is none. */
  maxTokens: number;
  temperature: number;
  minP: number;
  /** For each answer; those of one run share theirs. */
  deadlineMs: number;
}

interface Stop {
  throwIfAborted(): void;
}

export interface AnswerWriter {
  /**
   * The first line of what a model answers to each prompt, in their order; empty where it did not come to an end.
   *
   * @throws {DeadlineError} when an answer takes too long; what the signal throws, between two runs of the model.
   */
  write(prompts: readonly ChatPrompt[], signal: Stop): Promise<string[]>;
  /** Gives up what is kept between calls. */
  dispose(): void;
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

export function createAnswerWriter(
  session: DecoderSession,
  tokenizer: DecoderTokenizer,
  options: AnswerOptions,
): AnswerWriter {
  const { endIds, maxPositions, maxTokens, temperature, minP, deadlineMs } = options;
  let kept: { opening: ChatPrompt['opening']; prefix: Prefix } | undefined;

  const encode = ({ opening, ask }: ChatPrompt): number[] =>
    tokenizer.encode([...opening, { role: 'user', content: ask }]);

  function forget(): void {
    if (kept) session.release(kept.prefix.cache);
    kept = undefined;
  }

  /** What a prompt shares with an empty one of the same opening is read once; at least a token is left to each row. */
  async function findPrefix(prompt: ChatPrompt, check: () => void): Promise<Prefix | undefined> {
    const { opening } = prompt;
    if (kept?.opening === opening) return kept.prefix;
    forget();
    const ids = encode(prompt);
    const shared = Math.min(commonLength(ids, encode({ ...prompt, ask: '' })), ids.length - 1);
    if (shared < 1) return undefined;
    const prefix = await readPrefix(session, ids.slice(0, shared), check);
    kept = { opening, prefix };
    return prefix;
  }

  const isEnd = (id: number | undefined): boolean => id !== undefined && endIds.includes(id);
  const textOf = (said: readonly number[]): string =>
    tokenizer.decode(isEnd(said.at(-1)) ? said.slice(0, -1) : said);
  /** Blank lines before the first one that says something are passed over. */
  const isComplete: DecodeOptions['isComplete'] = (_, said) =>
    isEnd(said.at(-1)) || /\S[^\n]*\n/.test(textOf(said));

  async function writeSome(prompts: readonly ChatPrompt[], signal: Stop): Promise<string[]> {
    const until = Date.now() + deadlineMs * prompts.length;
    const check = () => {
      signal.throwIfAborted();
      if (Date.now() > until) {
        throw new DeadlineError(
          `${prompts.length} lines of the hosted model took longer than ${deadlineMs * prompts.length} ms: it is too large for this device`,
        );
      }
    };
    const prefix = await findPrefix(prompts[0]!, check);
    const rows = prompts.map(encode);
    const isShared =
      prefix && rows.every((row) => row.length > prefix.ids.length && startsWith(row, prefix.ids));
    const longest = Math.max(...rows.map((row) => row.length)) + maxTokens;
    if (longest > maxPositions) {
      throw new RangeError(`a prompt and its line are ${longest} tokens, the model reads ${maxPositions}`);
    }
    const said = await decodeRows(
      session,
      isShared ? rows.map((row) => row.slice(prefix.ids.length)) : rows,
      {
        prefix: isShared ? prefix : undefined,
        picks: prompts.map(({ seed }) => pickByChance(seed, temperature, minP)),
        ...{ maxTokens, isComplete, check },
      },
    );
    // What was cut short may read like a line and mean something else.
    return said.map((ids, row) => (isComplete(row, ids) ? textOf(ids) : ''));
  }

  async function writeAll(prompts: readonly ChatPrompt[], signal: Stop): Promise<string[]> {
    const answers: string[] = [];
    for (let at = 0; at < prompts.length; at += options.batch) {
      answers.push(...(await writeSome(prompts.slice(at, at + options.batch), signal)));
    }
    return answers;
  }

  // One after another: a second call in another language would release what the first still reads from.
  let tail: Promise<unknown> = Promise.resolve();
  return {
    write(prompts, signal) {
      const answers = tail.then(() => writeAll(prompts, signal));
      tail = answers.catch(() => undefined);
      return answers;
    },
    dispose: forget,
  };
}

const startsWith = (row: readonly number[], ids: readonly number[]): boolean =>
  commonLength(row, ids) === ids.length;
