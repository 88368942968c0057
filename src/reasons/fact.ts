/** What a reason may rest on, as the writer is told it. */
export const factKinds = [
  'item',
  'attribute',
  'brand',
  'price_drop',
  'viewed',
  'bought',
  'saved',
  'searched',
  'interest',
  'stage',
  'need',
  'season',
  'city',
  'festival',
  'days_left',
  'popularity',
  'new_arrival',
  'goes_with',
  'refill_due',
  'weather',
] as const;
export type FactKind = (typeof factKinds)[number];

export interface Fact {
  kind: FactKind;
  /** In the reader's language: `dehumidifier`, `除湿机`. */
  words: string;
}
