import { memo, useId } from 'react';
import type { Card } from '../../index.ts';
import { Icon } from '../parts/icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { Price } from '../parts/price.tsx';
import { toHref } from '../routes.ts';
import { useShopper } from '../shopper/shopper.ts';

interface FeedCardProps {
  card: Card;
  isLeaving: boolean;
  onOpen(card: Card): void;
  onDismiss(card: Card): void;
  onWhy(card: Card): void;
}

/** A thing with the one line that says why it is here. */
export const FeedCard = memo(function FeedCard({ card, isLeaving, onOpen, onDismiss, onWhy }: FeedCardProps) {
  const { words } = useShopper();
  const reasonId = useId();
  const needId = useId();
  const { itemId, title, reason, need } = card;
  return (
    <li className={isLeaving ? 'card card-leaving' : 'card'} data-card={itemId}>
      <a
        className="card-link"
        href={toHref({ page: 'item', id: itemId })}
        data-inkling-item={itemId}
        aria-describedby={need ? `${reasonId} ${needId}` : reasonId}
        onClick={() => onOpen(card)}
        onAuxClick={(event) => event.button === 1 && onOpen(card)}
      >
        <Picture picture={card.picture} />
        <span className="card-title">{title}</span>
      </a>
      {need && (
        <p id={needId} className="card-need">
          <span className="unseen">{words.foresees.foreseen}: </span>
          {need}
        </p>
      )}
      <Price price={card.price} />
      <button
        type="button"
        className="reason"
        aria-label={[reason.text, reason.generated && words.knows.written, words.whyAbout(title)]
          .filter(Boolean)
          .join(' · ')}
        onClick={() => onWhy(card)}
      >
        <span id={reasonId} className="reason-text" key={reason.text}>
          {reason.generated && (
            <span role="img" aria-label={words.knows.written}>
              <Icon name="drop" />
            </span>
          )}
          {reason.text}
        </span>
        <span className="reason-why">
          <Icon name="question" />
        </span>
      </button>
      <button
        type="button"
        className="card-dismiss"
        title={words.notInterested}
        aria-label={words.notInterestedIn(title)}
        onClick={() => onDismiss(card)}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
});
