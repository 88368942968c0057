import { useEffect, useRef, useState } from 'react';
import { useShopper } from '../shopper/shopper.ts';
import type { Knowledge } from './use-knowledge.ts';

interface ForgetAllProps {
  count: number;
  act: Knowledge['act'];
}

/** One question, asked once, in the place of the button. */
export function ForgetAll({ count, act }: ForgetAllProps) {
  const { knows } = useShopper().words;
  const [isAsking, setIsAsking] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) begin.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <p className="forget-all">
        <button ref={begin} type="button" className="button button-danger" onClick={() => setIsAsking(true)}>
          {knows.forgetAll}
        </button>
      </p>
    );
  }
  const forget = async () => {
    await act((recommender) => recommender.forget('everything'), knows.forgotten(count));
    setIsAsking(false);
  };
  return (
    <div className="forget-all" role="alertdialog" aria-label={knows.forgetAll} aria-describedby="forget-ask">
      <p id="forget-ask">{knows.forgetAllAsk(count)}</p>
      <button type="button" className="button button-danger" onClick={forget}>
        {knows.forgetAllYes}
      </button>{' '}
      <button type="button" className="button button-plain" ref={keep} onClick={() => setIsAsking(false)}>
        {knows.keepIt}
      </button>
    </div>
  );
}
