import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createRecommender, type Recommender } from '../recommender.ts';
import { useFeed, useProfile } from './use-feed.ts';

function Shelf({ recommender }: { recommender?: Recommender }) {
  const { state, cards, language } = useFeed(recommender, { placement: 'for-you', language: 'en' });
  const { profile } = useProfile(recommender);
  return createElement('p', {}, `${state} ${cards.length} ${language} ${profile ? 'known' : 'unknown'}`);
}

describe('the hooks on a server', () => {
  it('render the loading state and ask for nothing', () => {
    const recommender = createRecommender({ pack: '/pack/', language: 'en' });
    const watch = vi.spyOn(recommender, 'watch');
    expect(renderToString(createElement(Shelf, { recommender }))).toBe('<p>loading 0 en unknown</p>');
    expect(watch).not.toHaveBeenCalled();
  });

  it('render without a recommender', () => {
    expect(renderToString(createElement(Shelf))).toBe('<p>loading 0 en unknown</p>');
  });
});
