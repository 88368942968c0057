import type { VoicedAsk } from './ask.ts';

/** A line that may stand under a card: with pointers `{bought}`, or with the facts' words spelled out. */
export interface DraftLine {
  text: string;
  /** Its words stand as pointers, which code fills in. */
  hasPointers: boolean;
  /** How sure the engine was of it, in nats a token, where it tells. */
  sureness?: number;
}

/** An `AbortSignal`, as far as these rooms need to know of one. */
export interface StopSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

/** Whatever writes: our own writer, the browser's model, a model that the shop hosts. It is told facts and never history. */
export interface ReasonEngine {
  /** Name and version, for the record that goes with each line. */
  readonly id: string;
  /** How many asks it answers well in one call. */
  readonly batch: number;
  /**
   * Called once before it is asked anything. Absent where there is nothing to find out first.
   *
   * @throws {Error} when it can never write here: the message says why.
   */
  open?(): Promise<void>;
  /**
   * Drafts for each ask, the best first; none where it has nothing to say. Nothing it returns is shown unguarded.
   *
   * @param signal  Aborts: what is under way may be dropped.
   */
  draft(asks: readonly VoicedAsk[], signal: StopSignal): Promise<DraftLine[][]>;
}
