import { memo } from 'react';
import type { Item } from '../../index.ts';
import { toHref } from '../routes.ts';
import { titleOf, useShopper } from '../shopper/shopper.ts';
import { ItemPicture } from './item-picture.tsx';
import { Price } from './price.tsx';

/** A thing on a shelf that nobody ranked. */
export const ItemCard = memo(function ItemCard({ item }: { item: Item }) {
  const { language } = useShopper();
  return (
    <li className="card">
      <a className="card-link" href={toHref({ page: 'item', id: item.id })}>
        <ItemPicture item={item} />
        <span className="card-title">{titleOf(item, language)}</span>
      </a>
      <Price price={item.price} />
    </li>
  );
});
