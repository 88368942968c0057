import { startTransition, useState } from 'react';
import type { Item } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { ItemCard } from './item-card.tsx';

const pageSize = 20;

/** Things in rows, some at a time. Give it a `key` that changes with what it shows. */
export function Shelf({ items, label }: { items: readonly Item[]; label: string }) {
  const { words } = useShopper();
  const [numShown, setNumShown] = useState(pageSize);
  return (
    <>
      <ul className="grid" aria-label={label}>
        {items.slice(0, numShown).map((item) => (
          <ItemCard key={item.id} item={item} />
        ))}
      </ul>
      {items.length > numShown && (
        <p className="more">
          <button
            type="button"
            className="button button-plain"
            onClick={() => startTransition(() => setNumShown(numShown + pageSize))}
          >
            {words.more}
          </button>
        </p>
      )}
    </>
  );
}
