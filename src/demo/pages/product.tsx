import type { Item } from '../../index.ts';
import { Feed } from '../feed/feed.tsx';
import { Icon } from '../parts/icon.tsx';
import { ItemPicture } from '../parts/item-picture.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Price } from '../parts/price.tsx';
import { localize } from '../shop/create-shop.ts';
import { titleOf, useShopper } from '../shopper/shopper.ts';
import { useViewing } from '../shopper/use-viewing.ts';
import { nameAttribute } from '../strings/attribute-names.ts';
import { Crumbs } from './crumbs.tsx';

interface ProductProps {
  item: Item;
  visit: number;
}

export function Product({ item, visit }: ProductProps) {
  const { shop, language, words, belongings, say } = useShopper();
  const { saved, toggleSaved, changeCart } = belongings;
  useViewing(item.id, visit);
  const title = titleOf(item, language);
  const kind = shop?.kindOf(item.id);
  const isSaved = saved.includes(item.id);
  const add = () => {
    changeCart({ type: 'add', itemId: item.id });
    say({ text: words.added(title) });
  };
  const attributes = Object.entries(item.attributes ?? {});
  return (
    <>
      <Crumbs department={kind?.department} kind={kind} />
      <article className="product">
        <ItemPicture item={item} />
        <div className="product-words">
          {item.brand && <p className="product-brand">{item.brand}</p>}
          <PageTitle tab={title}>{title}</PageTitle>
          <Price price={item.price} />
          <p className="product-description">{localize(item.description, language)}</p>
          <p className="product-acts">
            <button type="button" className="button button-main" onClick={add}>
              {words.addToCart}
            </button>
            <button
              type="button"
              className="button button-plain save"
              aria-pressed={isSaved}
              onClick={() => toggleSaved(item.id)}
            >
              <Icon name="heart" />
              {isSaved ? words.unsave : words.save}
            </button>
          </p>
          {attributes.length > 0 && (
            <dl className="attributes" aria-label={words.details}>
              {attributes.map(([key, value]) => (
                <div key={key}>
                  <dt>{nameAttribute(key, language)}</dt>
                  <dd>{typeof value === 'string' ? value : localize(value, language)}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </article>
      <Feed key={item.id} placement="related" itemId={item.id} limit={10} title={words.related} />
    </>
  );
}
