import { itemAttribute } from '../capture/card-selector.ts';
import type { Card, ItemId } from '../types.ts';
import { createPicture } from './card-picture.ts';
import { safeAddress } from './feed-attributes.ts';
import { make, setText } from './make.ts';
import type { Strings } from './strings.ts';

export interface CardView {
  readonly itemId: ItemId;
  readonly link: HTMLAnchorElement;
  /** What stands in the box: the link, the reason and the button. */
  readonly parts: readonly HTMLElement[];
  /** The same item, told anew. A reason that changes fades in where the old one stood. */
  update(card: Card, words: Strings): void;
}

let numCards = 0;

/**
 * The card of one item: a real link named by what it shows, title and price; below it the reason that describes
 * it; over its picture the button that sends it away.
 */
export function createCardView(first: Card, onDismiss: (itemId: ItemId) => void): CardView {
  const { itemId } = first;
  const id = `card-${++numCards}`;
  const title = make('div', 'title', { id: `${id}-title` });
  const price = make('div', 'price');
  const reason = make('p', 'reason', { id: `${id}-reason` });
  const link = make(
    'a',
    'card',
    { [itemAttribute]: itemId, 'aria-describedby': `${id}-reason` },
    createPicture(first),
    title,
    price,
  );
  const dismiss = make('button', 'dismiss', {
    id: `${id}-dismiss`,
    type: 'button',
    'aria-labelledby': `${id}-dismiss ${id}-title`,
  });
  dismiss.addEventListener('click', () => onDismiss(itemId));
  let told = '';

  return {
    itemId,
    link,
    parts: [link, reason, dismiss],
    update(card, words) {
      const address = safeAddress(card.url, document.baseURI);
      if (address) link.href = address;
      else link.removeAttribute('href');
      setText(title, card.title);
      dismiss.ariaLabel = dismiss.title = words.dismiss;
      price.replaceChildren(...priceParts(card, words));
      const { text, generated } = card.reason;
      const telling = `${generated}${text}`;
      if (telling === told) return;
      const parts = reasonParts(text, generated, words);
      reason.replaceChildren(...(told ? [make('span', 'retold', {}, ...parts)] : parts));
      told = telling;
    },
  };
}

function priceParts({ price }: Card, words: Strings): Node[] {
  if (!price) return [];
  const parts = [make('span', 'amount', {}, price.tag)];
  if (price.oldTag) {
    const was = make('span', 'unseen', {}, ` ${words.oldPrice} `);
    parts.push(make('s', 'old-price', {}, was, price.oldTag));
  }
  return parts;
}

function reasonParts(text: string, generated: boolean, words: Strings): (Node | string)[] {
  if (!generated) return [text];
  const drop = make('span', 'drop', { 'aria-hidden': 'true' });
  return [drop, make('span', 'unseen', {}, `${words.generated} `), text];
}
