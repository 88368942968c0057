import { type ReactNode, useCallback, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { Card, FeedRequest, ItemId } from '../../index.ts';
import { useFeed } from '../../react/use-feed.ts';
import { useShopper } from '../shopper/shopper.ts';
import { FeedCard } from './feed-card.tsx';
import { StatusLine } from './status-line.tsx';
import { useDismissal } from './use-dismissal.ts';
import { useSeenNeeds } from './use-seen-needs.ts';
import { useSteadyCards } from './use-steady-cards.ts';
import { WhyDialog } from './why-dialog.tsx';

interface FeedProps {
  placement: FeedRequest['placement'];
  itemId?: ItemId;
  limit: number;
  title: string;
  children?: ReactNode;
}

/** One list of the recommender's, in every state it can be in; its box has its size before anything arrives. */
export function Feed({ placement, itemId, limit, title, children }: FeedProps) {
  const { recommender, language, words } = useShopper();
  const live = useFeed(recommender, { placement, limit, language, ...(itemId && { itemId }) });
  // While a longer list or one in another language is on its way, the one before it stays.
  const [kept, setKept] = useState(live);
  if (live.state !== 'loading' && live !== kept) setKept(live);
  // Deferred, so that a list that comes while the shopper types or scrolls never holds them up.
  const feed = useDeferredValue(kept);
  const { cards, letGo, holders } = useSteadyCards(feed.cards);
  const [asked, setAsked] = useState<Card | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { leaving, dismiss } = useDismissal(list, feed.cards, letGo);
  const headingId = useId();

  // The same function on every render, so that cards that did not change are not drawn again.
  const open = useCallback(
    ({ itemId: id, needId }: Card) =>
      recommender.record({ type: 'click', itemId: id, placement, ...(needId && { need: needId }) }),
    [recommender, placement],
  );
  useSeenNeeds(list, cards, placement);
  useEffect(() => {
    if (feed.state === 'error') console.warn(`Inkling: ${feed.error?.message ?? 'no list'}`);
  }, [feed]);

  return (
    <section
      className="feed"
      aria-labelledby={headingId}
      aria-busy={live.state === 'loading'}
      data-placement={placement}
      data-state={live.state === 'loading' ? 'loading' : feed.state}
      data-source={feed.status.source}
    >
      <div className="feed-head">
        <h2 id={headingId}>{title}</h2>
        {children}
      </div>
      {feed.state === 'loading' && <Boxes count={limit} label={words.feedLoading} />}
      {feed.state === 'empty' && <p className="feed-note">{words.feedEmpty}</p>}
      {feed.state === 'error' && (
        <p className="feed-note" role="alert">
          {words.feedFailed}
        </p>
      )}
      {feed.state === 'ready' && (
        <ul className="grid grid-whole-rows" ref={list} {...holders}>
          {cards.map((card) => (
            <FeedCard
              key={card.itemId}
              card={card}
              isLeaving={leaving === card.itemId}
              onOpen={open}
              onDismiss={dismiss}
              onWhy={setAsked}
            />
          ))}
        </ul>
      )}
      <StatusLine feed={feed} />
      {asked && 'why' in feed && <WhyDialog card={asked} ask={feed.why} onClose={() => setAsked(null)} />}
    </section>
  );
}

function Boxes({ count, label }: { count: number; label: string }) {
  return (
    <>
      <p className="unseen" role="status">
        {label}
      </p>
      <ul className="grid grid-whole-rows" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty boxes have nothing else to be told apart by
          <li key={index} className="card card-empty">
            <span className="card-link">
              <span className="picture" />
              <span className="card-title" />
            </span>
            <span className="price" />
            <span className="reason" />
          </li>
        ))}
      </ul>
    </>
  );
}
