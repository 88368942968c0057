import type { EventId, Localized, NeedSource } from '../types.ts';

/** What one source proposes, before the arbiter has heard the others. */
export interface NeedDraft {
  /** Row of the pack's things. */
  thing: number;
  /** What makes it fit; with the thing it is the tag. */
  modifier?: Localized;
  source: NeedSource;
  /** Id of what it serves: a stage, festival, spell, interest or event. */
  serves: string;
  /** Name of that in the reader's languages: what the rationale says. */
  because: Localized;
  /** Absent: as good now as later. */
  dueMs?: number;
  /** How surely it is wanted now, 0 to 1. */
  strength: number;
  evidence: EventId[];
}
