/** The pages of the shop as plain data. Addresses are fragments, so that any static host serves the shop. */
export type Route =
  | { page: 'home' }
  | { page: 'department'; department: string; kind?: string }
  | { page: 'item'; id: string }
  | { page: 'search'; query: string }
  | { page: 'cart' }
  | { page: 'saved' }
  | { page: 'thanks' }
  | { page: 'lost' };

/** Reads `location.hash`. Never throws: what is no address of ours is `lost`. */
export function parseRoute(hash: string): Route {
  const segments = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decodeSegment);
  const [page, first, second, ...rest] = segments;
  if (page === undefined) return { page: 'home' };
  if (rest.length > 0 || segments.includes(undefined)) return { page: 'lost' };
  if (page === 'search') return { page, query: first ?? '' };
  if (page === 'item' && first && !second) return { page, id: first };
  if (page === 'department' && first) return { page, department: first, ...(second && { kind: second }) };
  if ((page === 'cart' || page === 'saved' || page === 'thanks') && !first) return { page };
  return { page: 'lost' };
}

/** The `href` of a route: `parseRoute(toHref(route))` gives the route again. */
export function toHref(route: Route): string {
  const segments = (() => {
    switch (route.page) {
      case 'home':
        return [];
      case 'item':
        return ['item', route.id];
      case 'department':
        return ['department', route.department, ...(route.kind ? [route.kind] : [])];
      case 'search':
        return ['search', route.query];
      default:
        return [route.page];
    }
  })();
  return `#/${segments.map(encodeURIComponent).join('/')}`;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
