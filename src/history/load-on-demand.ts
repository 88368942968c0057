/** Everything in `on-demand.ts`. A failed load is forgotten by the browser, so that the next call tries again. */
export const loadOnDemand = () => import('./on-demand.ts');
