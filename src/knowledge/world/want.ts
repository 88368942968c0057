import type { Language, Localized } from '../../types.ts';
import type { ThingId } from '../thing.ts';

/** A name in every language. */
export type Named = Readonly<Record<Language, string>>;

/** A thing that a season, a spell of weather, a festival or a term asks for. */
export interface Want {
  thing: ThingId;
  /** What makes it fit, without a brand. */
  modifier?: Localized;
  /** How surely somebody there wants it, 0 to 1. */
  weight: number;
  /** How many days before the start one looks for it. Absent: what its owner says. */
  leadDays?: number;
  /** For how many days from the start it is still bought; what lasts is bought early. Absent: to the end. */
  forDays?: number;
  /** Asked for only where the shopper has switched such things on. */
  sensitive?: 'faith' | 'grief' | 'health';
}
