import { useEffect, useState } from 'react';
import {
  type BehaviorEvent,
  type Card,
  type Expert,
  experts,
  type ItemId,
  type ScoreParts,
  type Why,
} from '../../index.ts';
import { NoteLine } from '../drawer/note-line.tsx';
import { Icon } from '../parts/icon.tsx';
import { Modal } from '../parts/modal.tsx';
import { Picture } from '../parts/picture.tsx';
import { localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';

interface WhyDialogProps {
  card: Card;
  /** Of the list in which the card stands. */
  ask(itemId: ItemId): Promise<Why>;
  onClose(): void;
}

type Answer = { why: Why; events: Map<string, BehaviorEvent> } | 'failed';

/** Why one card stands where it stands: what spoke for it, what that rests on, and how to say no. */
export function WhyDialog({ card, ask, onClose }: WhyDialogProps) {
  const { recommender, shop, language, words } = useShopper();
  const { knows } = words;
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    let isOpen = true;
    Promise.all([ask(card.itemId), recommender.export()])
      .then(([why, { events }]) => ({ why, events: new Map(events.map((event) => [event.id, event])) }))
      .catch(() => 'failed' as const)
      .then((found) => isOpen && setAnswer(found));
    return () => {
      isOpen = false;
    };
  }, [recommender, ask, card.itemId]);

  const kind = localize(shop?.kindOf(card.itemId)?.name, language);
  const muteKind = () => {
    void recommender.adjust({ mute: { tag: kind } });
    onClose();
  };
  return (
    <Modal title={knows.whyTitle} className="why" onClose={onClose}>
      <div className="why-card">
        <Picture picture={card.picture} />
        <div>
          <p className="why-title">{card.title}</p>
          <p className="why-reason">{card.reason.text}</p>
          {card.reason.generated && (
            <p className="why-written">
              <Icon name="drop" /> {knows.written}
            </p>
          )}
        </div>
      </div>
      {answer === null && <p role="status">{knows.reading}</p>}
      {answer === 'failed' && <p role="alert">{knows.whyFailed}</p>}
      {answer !== null && answer !== 'failed' && (
        <>
          <p>{knows.whyRank(answer.why.rank)}</p>
          <h3>{knows.whyParts}</h3>
          <Shares shares={answer.why.shares} />
          <h3>{knows.whyRests}</h3>
          <Rests {...answer} />
        </>
      )}
      {kind && (
        <p className="why-acts">
          <button type="button" className="button button-plain" onClick={muteKind}>
            {knows.muteKind(kind.toLowerCase())}
          </button>
        </p>
      )}
    </Modal>
  );
}

function Shares({ shares }: { shares: ScoreParts }) {
  const { words, language } = useShopper();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const spoken = experts
    .map((expert): [Expert, number] => [expert, shares[expert] ?? 0])
    .filter(([, share]) => share >= 0.005)
    .sort(([, a], [, b]) => b - a);
  return (
    <ul className="shares">
      {spoken.map(([expert, share]) => (
        <li key={expert}>
          <span>{words.knows.experts[expert]}</span>
          <span className="share-number">{percent.format(share)}</span>
          <span className="share-bar" style={{ inlineSize: `${share * 100}%` }} />
        </li>
      ))}
    </ul>
  );
}

function Rests({ why, events }: { why: Why; events: Map<string, BehaviorEvent> }) {
  const { knows } = useShopper().words;
  const done = why.evidence.flatMap(({ ref }) => events.get(ref) ?? []);
  if (done.length === 0) return <p>{knows.whyNothing}</p>;
  const without = why.rankWithoutTopEvidence;
  return (
    <>
      <ul className="notes">
        {done.map((event) => (
          <NoteLine key={event.id} event={event} />
        ))}
      </ul>
      {without !== null && without !== why.rank && <p>{knows.whyWithout(without, done.length === 1)}</p>}
    </>
  );
}
