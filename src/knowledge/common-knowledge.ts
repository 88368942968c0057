import { tellWorld } from './world/tell-world.ts';

/** What everybody knows that is not of one shop: a chunk of its own, loaded beside a pack, the same for everyone. */
export interface CommonKnowledge {
  tellWorld: typeof tellWorld;
}

export const commonKnowledge: CommonKnowledge = { tellWorld };
