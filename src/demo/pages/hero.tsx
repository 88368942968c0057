import type { ReactNode } from 'react';
import { ItemPicture } from '../parts/item-picture.tsx';
import { toHref } from '../routes.ts';
import { titleOf, useShopper } from '../shopper/shopper.ts';

/** A still life of three things; where the catalogue is another, its own first ones. */
const favorites = ['teapot-1', 'camping-lantern-1', 'fountain-pen-1'];

export function Hero({ children }: { children: ReactNode }) {
  const { shop, language } = useShopper();
  return (
    <div className="hero">
      <div className="hero-words">{children}</div>
      <ul className="hero-things">
        {favorites.map((id, index) => {
          const item = shop?.find(id) ?? shop?.items[index];
          return (
            <li key={id}>
              {item ? (
                <a href={toHref({ page: 'item', id: item.id })} aria-label={titleOf(item, language)}>
                  <ItemPicture item={item} />
                </a>
              ) : (
                <span className="picture" />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
