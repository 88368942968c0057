import { createRecommender, type Recommender, type RecommenderOptions } from '../recommender.ts';

const recommenders = new Map<string, Recommender>();

/**
 * One recommender for all elements of a page that name the same pack: one worker, one history. The first element
 * decides consent, device and database.
 *
 * It lives as long as the page. Closing it with its last element would throw away a loaded model between two
 * views of a single-page shop and, without consent to keep it, the history too; an idle worker ends by itself.
 *
 * @throws {MisuseError} if the options could never work.
 */
export function shareRecommender(options: RecommenderOptions): Recommender {
  const key = options.pack && new URL(options.pack, document.baseURI).href;
  let recommender = recommenders.get(key);
  if (!recommender) {
    recommender = createRecommender(options);
    recommenders.set(key, recommender);
  }
  return recommender;
}
