import type { Price as PriceValue } from '../../index.ts';
import { priceTexts, useShopper } from '../shopper/shopper.ts';

export function Price({ price }: { price: PriceValue | undefined }) {
  const { words } = useShopper();
  const texts = priceTexts(price ? { price } : {});
  return (
    <p className="price">
      <span className="price-now">{texts.price}</span>
      {texts.oldPrice && (
        <s className="price-old">
          <span className="unseen">{words.priceWas} </span>
          {texts.oldPrice}
        </s>
      )}
    </p>
  );
}
