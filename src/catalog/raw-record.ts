/** One row as it stands in the file, before anybody has looked inside. */
export interface RawRecord {
  /** The line of the file, or the number of the item where lines mean nothing; from 1. */
  row: number;
  text: string;
  /** True: it was longer than allowed and `text` is only its beginning. */
  tooLarge: boolean;
}

/**
 * Characters in one row. A product's texts are a few thousand; a line of megabytes is a broken export, and must be
 * passed over without being held.
 */
export const maxRecordLength = 1_000_000;

/** Enough of a row that is too large to say which one it is. */
export const keptOfTooLarge = 200;
