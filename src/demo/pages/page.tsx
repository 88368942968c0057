import { useShopper } from '../shopper/shopper.ts';
import type { Place } from '../use-route.ts';
import { Cart } from './cart.tsx';
import { Department } from './department.tsx';
import { Home } from './home.tsx';
import { PlainPage } from './plain-page.tsx';
import { Product } from './product.tsx';
import { Saved } from './saved.tsx';
import { SearchResults } from './search-results.tsx';

interface PageProps {
  place: Place;
  hasFailed: boolean;
  retry(): void;
}

/** The page of a route. All but the front page are made of the catalogue, and wait for it. */
export function Page({ place: { route, visit }, hasFailed, retry }: PageProps) {
  const { shop, words } = useShopper();
  const failed = hasFailed && (
    <p className="failed" role="alert">
      {words.shopFailed}{' '}
      <button type="button" className="button button-plain" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
  if (route.page === 'home') {
    return (
      <>
        {failed}
        <Home />
      </>
    );
  }
  if (!shop) return failed || <p className="unseen">{words.shopLoading}</p>;
  switch (route.page) {
    case 'department': {
      const department = shop.findDepartment(route.department);
      const kind = department?.kinds.find(({ slug }) => slug === route.kind);
      if (!department || (route.kind && !kind)) break;
      return <Department department={department} kind={kind} />;
    }
    case 'item': {
      const item = shop.find(route.id);
      if (!item) return <PlainPage title={words.lostTitle} text={words.notHere} />;
      return <Product item={item} visit={visit} />;
    }
    case 'search':
      return <SearchResults query={route.query} />;
    case 'cart':
      return <Cart />;
    case 'saved':
      return <Saved />;
    case 'thanks':
      return <PlainPage title={words.thanksTitle} text={words.thanksText} />;
  }
  return <PlainPage title={words.lostTitle} text={words.lostText} />;
}
