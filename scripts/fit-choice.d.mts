export interface ChoiceModel {
  weights: readonly number[];
  none: number;
}
export interface ChoiceCase {
  rows: readonly (readonly number[])[];
  is: readonly boolean[];
  says: 'one' | 'other' | 'none';
  weight: number;
}
export function shareOut(rows: readonly (readonly number[])[], model: ChoiceModel): number[];
export function fitChoice(
  cases: readonly ChoiceCase[],
  signs: readonly (-1 | 0 | 1)[],
  ridge?: number,
  start?: ChoiceModel,
): ChoiceModel;
