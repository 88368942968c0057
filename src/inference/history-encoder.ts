import { InputShapeError } from '../errors.ts';
import type { EncodeHistory } from '../types.ts';
import type { ModelSession } from './model-session.ts';

/** @param dimensions  D of the item vectors. */
export function createHistoryEncoder(session: ModelSession, dimensions: number): EncodeHistory {
  return async ({ items, actions, agesDays }) => {
    const n = actions.length;
    if (n === 0 || items.length !== n * dimensions || agesDays.length !== n) {
      throw new InputShapeError(
        `a history of ${n} actions, ${agesDays.length} ages and ${items.length} vector components does not fit [N, ${dimensions}] with N from 1`,
      );
    }
    const { interests, strength, attention } = await session.run({
      items: { dtype: 'float32', dims: [1, n, dimensions], data: items },
      action: { dtype: 'int32', dims: [1, n], data: actions },
      age_days: { dtype: 'float32', dims: [1, n], data: agesDays },
      mask: { dtype: 'float32', dims: [1, n], data: new Float32Array(n).fill(1) },
    });
    return { interests: interests!, strengths: strength!, attention: attention! };
  };
}
