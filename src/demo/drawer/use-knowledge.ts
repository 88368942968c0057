import { useCallback, useEffect, useRef } from 'react';
import type { Card, Recommender } from '../../index.ts';
import { type ProfileState, useFeed, useProfile } from '../../react/use-feed.ts';
import { useShopper } from '../shopper/shopper.ts';

export interface Knowledge extends ProfileState {
  /** The first of what the list behind shows now. */
  cards: Card[];
  /** Does something to what is known and says how it went; profile and lists follow by themselves. */
  act(work: Act, done?: string, undo?: Act): Promise<void>;
  /** Says no to something by the tag that mutes it, with a way to take that back. */
  putAway(tag: string, name: string): Promise<void>;
}

type Act = (recommender: Recommender) => Promise<unknown>;

const numShown = 5;

export function useKnowledge(): Knowledge {
  const { recommender, language, words, say } = useShopper();
  // The request of the front page, so that both show one list.
  const feed = useFeed(recommender, { placement: 'for-you', limit: 15, language });
  const { changed, failed } = words.knows;
  const known = useProfile(recommender, language);
  const fold = useRef<Element | null | undefined>(undefined);
  const act = useCallback<Knowledge['act']>(
    async (work, done = changed, undo) => {
      fold.current = document.activeElement?.closest('details');
      try {
        await work(recommender);
        const run = () => void (undo && act(undo));
        say({ text: done, ...(undo && { action: { label: words.undo, run } }) });
      } catch {
        say({ text: failed });
      }
    },
    [recommender, say, changed, failed, words.undo],
  );
  const putAway = useCallback<Knowledge['putAway']>(
    (tag, name) =>
      act(
        (own) => own.adjust({ mute: { tag } }),
        words.foresees.putAway(name),
        (own) => own.adjust({ unmute: { tag } }),
      ),
    [act, words],
  );
  // What was acted on is often gone with the act, and the focus with it: it goes to where that stood.
  useEffect(() => {
    if (!known.profile || document.activeElement !== document.body) return;
    const near = fold.current?.isConnected ? fold.current.querySelector('summary') : undefined;
    (near ?? document.querySelector<HTMLElement>('dialog[open] h2'))?.focus();
  }, [known.profile]);

  return { ...known, cards: feed.cards.slice(0, numShown), act, putAway };
}
