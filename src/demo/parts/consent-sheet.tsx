import { useId } from 'react';
import { useShopper } from '../shopper/shopper.ts';
import { consents } from '../shopper/use-consent.ts';
import { Icon } from './icon.tsx';

/** Asks once, in the way of nothing: the shop works while it stands there. The three answers weigh the same. */
export function ConsentSheet() {
  const { words, consent } = useShopper();
  const { knows } = words;
  const titleId = useId();
  if (consent.isAnswered) return null;
  return (
    <section className="sheet" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{knows.askTitle}</h2>
        <p>
          <Icon name="device" /> {knows.askText}
        </p>
      </div>
      <div className="sheet-answers">
        {consents.map((answer) => (
          <button key={answer} type="button" className="button" onClick={() => consent.answer(answer)}>
            {knows.answers[answer]}
          </button>
        ))}
      </div>
    </section>
  );
}
