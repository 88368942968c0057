import type { Catalog } from '../pack/catalog.ts';

/** “HP” may stand for much else; two Chinese characters are a name. */
const isTelling = (brand: string): boolean => brand.length > (/\p{Script=Han}/u.test(brand) ? 1 : 2);
const letter = /[a-z0-9]/;

/** Whether a text holds a name as words of its own: “ust” is no part of “industrial”, while Chinese sets no spaces. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const goesOn = (one: number, other: number): boolean =>
      letter.test(text[one] ?? '') && letter.test(text[other] ?? '');
    if (!goesOn(at - 1, at) && !goesOn(end - 1, end)) return true;
  }
  return false;
}

/**
 * Whether a text in lower case names a brand of the shop. A text is asked about once: modifiers are few and a shop's brands are
 * many.
 */
export function findBrand({ items }: Pick<Catalog, 'items'>): (text: string) => boolean {
  let brands: string[] | undefined;
  const known = new Map<string, boolean>();
  return (text) => {
    brands ??= [...new Set(items.flatMap(({ brand }) => brand?.toLowerCase() ?? []))].filter(isTelling);
    let found = known.get(text);
    if (found === undefined) {
      found = brands.some((brand) => holds(text, brand));
      known.set(text, found);
    }
    return found;
  };
}
