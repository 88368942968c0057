import type { FormEvent } from 'react';
import { toHref } from '../routes.ts';
import { useShopper } from '../shopper/shopper.ts';
import { navigate } from '../use-route.ts';
import { Icon } from './icon.tsx';

export function SearchForm() {
  const { recommender, words } = useShopper();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (!query) return;
    // Here and not on the results page, where going back would count as searching again.
    recommender.record({ type: 'search', query });
    navigate(toHref({ page: 'search', query }));
  };
  return (
    <search className="search">
      <form onSubmit={search}>
        <input
          name="q"
          type="search"
          aria-label={words.searchLabel}
          placeholder={words.searchHint}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" aria-label={words.searchButton}>
          <Icon name="lens" />
        </button>
      </form>
    </search>
  );
}
