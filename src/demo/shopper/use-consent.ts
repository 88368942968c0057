import { useCallback, useMemo, useState } from 'react';
import type { Consent, Recommender } from '../../index.ts';
import { keep, type Lasting, readKept } from './keep.ts';

export const consents = ['granted', 'session', 'none'] as const;

const isConsent = (value: unknown): value is Consent => consents.includes(value as Consent);

/** The answer given earlier: to `granted` and `none` in this browser, to `session` in this visit. */
export const readConsent = () => readKept('consent', isConsent);

/** Global Privacy Control: the browser says "do not profile me" for its user. */
export const asksForPrivacy = () =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;

export interface ConsentState {
  /** What holds now; before an answer `session`. */
  consent: Consent;
  isAnswered: boolean;
  /** How long cart and saved things may be kept. */
  lasting: Lasting;
  answer(consent: Consent): void;
}

/** @param given  The answer from the address, for this page view alone. */
export function useConsent(recommender: Recommender, given: Consent | undefined): ConsentState {
  const [answered, setAnswered] = useState(() => given ?? readConsent());
  const answer = useCallback(
    (consent: Consent) => {
      keep('consent', consent, consent === 'session' ? 'visit' : 'lasting');
      setAnswered(consent);
      void recommender.setConsent(consent);
    },
    [recommender],
  );
  return useMemo(() => {
    const consent = answered ?? 'session';
    return {
      consent,
      isAnswered: answered !== undefined || asksForPrivacy(),
      lasting: consent === 'granted' ? 'lasting' : 'visit',
      answer,
    };
  }, [answered, answer]);
}
