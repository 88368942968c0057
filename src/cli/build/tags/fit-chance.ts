/** Something that was said with a value, and whether it came true. */
export interface SaidOnce {
  value: number;
  isTrue: boolean;
}

const numSteps = 100;
/** Far from the answer the curve is flat, and a whole step would leap over it. */
const maxStep = 0.5;
/** Holds the curve where hardly anything is known. */
const ridge = 1e-3;

/** The slope a and level b by which a value x comes true with the chance 1 / (1 + exp(-(a x + b))): Newton's steps. */
export function fitChance(said: readonly SaidOnce[]): [slope: number, level: number] {
  let [slope, level] = [1, 0];
  for (let step = 0; step < numSteps; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, ridge, 0, ridge];
    for (const { value, isTrue } of said) {
      const chance = 1 / (1 + Math.exp(-(slope * value + level)));
      const error = Number(isTrue) - chance;
      const bend = chance * (1 - chance);
      ga += error * value;
      gb += error;
      haa += bend * value * value;
      hab += bend * value;
      hbb += bend;
    }
    const det = haa * hbb - hab * hab;
    const [da, db] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
    const part = Math.min(1, maxStep / Math.max(Math.abs(da), Math.abs(db)));
    slope += part * da;
    level += part * db;
    if (Math.abs(da) + Math.abs(db) < 1e-9) break;
  }
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return [round(slope), round(level)];
}
