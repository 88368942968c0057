import type { NeedSource } from '../../../types.ts';

/**
 * How often needs of each source came true at the next visit, for each 1 of their strength, in two shops (geometric mean of
 * packs/industrial and packs/online-retail; of stages the second alone told): what a shop starts from whose own log was not asked.
 */
export const ratesElsewhere: Partial<Record<NeedSource, number>> = {
  stage: 0.11,
  refill: 0.055,
  complement: 0.009,
  season: 0.09,
  festival: 0.02,
  interest: 0.05,
};
