import { PageTitle } from '../parts/page-title.tsx';
import { Shelf } from '../parts/shelf.tsx';
import { useShopper } from '../shopper/shopper.ts';

export function Saved() {
  const { shop, words, belongings } = useShopper();
  const items = belongings.saved.flatMap((id) => shop?.find(id) ?? []);
  return (
    <>
      <PageTitle tab={words.savedTitle}>{words.savedTitle}</PageTitle>
      {items.length === 0 ? (
        <p className="empty">{words.savedEmpty}</p>
      ) : (
        <Shelf items={items} label={words.savedTitle} />
      )}
    </>
  );
}
