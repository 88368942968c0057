import * as v from 'valibot';

const Numbers = v.array(v.number());

/** F features, H hidden (none: a linear form): shapes [F], [H, F], [H], [1, H], [1]. */
export const NetworkSpec = v.object({
  'linear.weight': Numbers,
  'up.weight': v.array(Numbers),
  'up.bias': Numbers,
  'down.weight': v.pipe(v.array(Numbers), v.length(1)),
  'down.bias': v.pipe(Numbers, v.length(1)),
});

export type NetworkSpec = v.InferOutput<typeof NetworkSpec>;
