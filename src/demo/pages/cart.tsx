import { formatPriceTag } from '../../reasons/format-price-tag.ts';
import { Icon } from '../parts/icon.tsx';
import { ItemPicture } from '../parts/item-picture.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Price } from '../parts/price.tsx';
import { toHref } from '../routes.ts';
import { type CartLine, sumCart } from '../shopper/cart.ts';
import { titleOf, useShopper } from '../shopper/shopper.ts';
import { navigate } from '../use-route.ts';

export function Cart() {
  const { shop, words, belongings } = useShopper();
  const { cart, buy } = belongings;
  const total = sumCart(cart, (id) => shop?.find(id)?.price?.amount);
  const currency = cart.map(({ itemId }) => shop?.find(itemId)?.price?.currency).find(Boolean) ?? 'CNY';
  const checkOut = () => {
    buy();
    navigate(toHref({ page: 'thanks' }));
  };
  return (
    <>
      <PageTitle tab={words.cartTitle}>{words.cartTitle}</PageTitle>
      {cart.length === 0 ? (
        <p className="empty">{words.cartEmpty}</p>
      ) : (
        <div className="cart">
          <ul className="cart-lines">
            {cart.map((line) => (
              <Line key={line.itemId} line={line} />
            ))}
          </ul>
          <div className="cart-sum">
            <p>
              <span>{words.total}</span>
              <strong>{formatPriceTag(total, currency)}</strong>
            </p>
            <button type="button" className="button button-main" onClick={checkOut}>
              {words.checkout}
            </button>
            <p className="hint">{words.checkoutNote}</p>
          </div>
        </div>
      )}
    </>
  );
}

function Line({ line: { itemId, quantity } }: { line: CartLine }) {
  const { shop, language, words, belongings, say } = useShopper();
  const { changeCart } = belongings;
  const item = shop?.find(itemId);
  const title = item ? titleOf(item, language) : words.knows.unknownThing;
  const set = (wanted: number) => {
    changeCart({ type: 'set', itemId, quantity: wanted });
    if (wanted < 1) say({ text: words.removed(title) });
  };
  return (
    <li className="cart-line">
      <ItemPicture item={item} />
      <div>
        <a href={toHref({ page: 'item', id: itemId })}>{title}</a>
        <Price price={item?.price} />
        <div className="stepper">
          <button
            type="button"
            className="icon-button"
            aria-label={words.fewer(title)}
            onClick={() => set(quantity - 1)}
          >
            <Icon name="minus" />
          </button>
          <output aria-label={words.quantity}>{quantity}</output>
          <button
            type="button"
            className="icon-button"
            aria-label={words.oneMore(title)}
            onClick={() => set(quantity + 1)}
          >
            <Icon name="plus" />
          </button>
          <button type="button" className="link-button" onClick={() => set(0)}>
            {words.remove}
          </button>
        </div>
      </div>
    </li>
  );
}
