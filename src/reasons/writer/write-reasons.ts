import type { Evidence, ItemId, Reason } from '../../types.ts';
import type { GuardedItem } from '../guard/guard.ts';
import { type Ask, giveVoice, keyOf, type VoicedAsk } from './ask.ts';
import { type ChosenLine, chooseLine, type Refusal } from './choose-line.ts';
import type { ReasonEngine, StopSignal } from './engine.ts';
import { createRecentLines } from './recent-lines.ts';
import { soundAsk } from './sound-ask.ts';

/** What came of one ask. */
export interface Writing {
  itemId: ItemId;
  /** Absent where nothing that was written may be shown: the phrasebook's line stays. */
  reason?: Reason;
  refusal?: Refusal;
}

export interface ReasonWriter {
  /**
   * Reasons for all asks, some at a time, in their order.
   *
   * @param nowMs  Voices change by the week.
   * @throws What the engine throws; an abort.
   */
  write(asks: readonly Ask[], nowMs: number, signal: StopSignal): AsyncGenerator<Writing[]>;
}

export interface ReasonWriterOptions {
  engine: ReasonEngine;
  guarded(ask: Ask): GuardedItem;
  /** Chooses between equally good wordings. */
  seed: number;
}

/** Lines kept to be shown again, some pages of them. */
const maxKept = 400;

/** Evidence of the facts named in the line and of the strongest one, each once. */
function evidenceOf({ line }: ChosenLine, { facts }: Ask): Evidence[] {
  const told = facts.filter(({ kind }, place) => place <= 1 || line.named.has(kind));
  const byRef = new Map(told.flatMap(({ evidence }) => evidence).map((each) => [each.ref, each]));
  return [...byRef.values()];
}

/** An engine, guarded: what it writes is shown if it may be, and kept for the same ask. */
export function createReasonWriter({ engine, guarded, seed }: ReasonWriterOptions): ReasonWriter {
  const kept = new Map<string, Writing>();
  const recent = createRecentLines();

  function keep(ask: VoicedAsk, writing: Writing): Writing {
    kept.set(keyOf(ask), writing);
    for (const oldest of kept.keys()) {
      if (kept.size <= maxKept) break;
      kept.delete(oldest);
    }
    return writing;
  }

  async function writeSome(asks: readonly VoicedAsk[], signal: StopSignal): Promise<Writing[]> {
    const fresh = asks
      .filter((ask) => !kept.has(keyOf(ask)))
      .flatMap((given) => {
        const ask = soundAsk(given);
        if (!ask) keep(given, { itemId: given.itemId, refusal: 'facts' });
        return ask ? [{ given, ask }] : [];
      });
    const told = fresh.map(({ ask }) => ask);
    const drafts = told.length > 0 ? await engine.draft(told, signal) : [];
    signal.throwIfAborted();
    fresh.forEach(({ given, ask }, at) => {
      const { itemId } = ask;
      const chosen = chooseLine(ask, drafts[at] ?? [], guarded(ask), recent.has);
      if (typeof chosen === 'string') keep(given, { itemId, refusal: chosen });
      else {
        recent.add(chosen.pattern);
        const evidence = evidenceOf(chosen, ask);
        keep(given, {
          itemId,
          reason: { text: chosen.line.text, generated: true, model: engine.id, evidence },
        });
      }
    });
    return asks.map((ask) => kept.get(keyOf(ask))!);
  }

  return {
    async *write(asks, nowMs, signal) {
      const voiced = asks.map((ask) => giveVoice(ask, nowMs, seed));
      for (let at = 0; at < voiced.length; at += engine.batch) {
        yield await writeSome(voiced.slice(at, at + engine.batch), signal);
      }
    },
  };
}
