export interface Share {
  count: number;
  of: number;
  share: number;
  /** Wilson's 95 % interval. */
  from: number;
  to: number;
}
export interface Verdicts {
  won: number;
  lost: number;
  tied: number;
}
export interface SortCounts extends Verdicts {
  preferred: Share;
  ofDecided: Share;
  dimensions?: Record<string, Verdicts>;
}
export interface LineCounts {
  publishable: Share;
  true: Share;
}
export interface AnswerCounts {
  answered: { pairs: number; repeated: number; lines: number };
  unanswered: number;
  pairs: Record<string, SortCounts>;
  pairsByLanguage: Record<string, Record<string, SortCounts>>;
  agreement: Share;
  sameSideTwice: Share;
  left: Share;
  lines: LineCounts;
  linesByLanguage: Record<string, LineCounts>;
}
/** Of a key file or of `makeSheet`. */
export interface KeyLike {
  number: number | string;
  language: string;
  sort: string;
  writer: string;
  repeats: number | string;
}
export const dimensions: readonly string[];
export function wilson(count: number, of: number): Share;
export function readAnswers(text: string, key: readonly KeyLike[]): Map<string, string[]>;
export function countAnswers(
  key: readonly KeyLike[],
  answers: ReadonlyMap<string, readonly string[]>,
): AnswerCounts;
export function expectKeyOf(
  sheet: readonly { number: number | string; language: string }[],
  key: readonly KeyLike[],
): void;
