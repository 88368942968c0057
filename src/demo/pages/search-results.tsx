import { useMemo } from 'react';
import { PageTitle } from '../parts/page-title.tsx';
import { Shelf } from '../parts/shelf.tsx';
import { searchItems } from '../shop/search-items.ts';
import { useShopper } from '../shopper/shopper.ts';

export function SearchResults({ query }: { query: string }) {
  const { shop, words } = useShopper();
  const items = useMemo(() => searchItems(shop?.items ?? [], query), [shop, query]);
  const title = query ? words.searchTitle(query) : words.searchAsk;
  return (
    <>
      <PageTitle tab={title}>{title}</PageTitle>
      <p className="count" role="status">
        {items.length > 0 ? words.found(items.length) : query && words.foundNothing}
      </p>
      <Shelf key={query} items={items} label={title} />
    </>
  );
}
