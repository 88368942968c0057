import { type FormEvent, type KeyboardEvent, useId, useRef } from 'react';
import { toHref } from '../routes.ts';
import { useShopper } from '../shopper/shopper.ts';
import { navigate } from '../use-route.ts';
import { Icon } from './icon.tsx';
import { NextSearches, optionId } from './next-searches.tsx';
import { useNextSearches } from './use-next-searches.ts';

/** The search box; while it is empty and in use it offers what may be looked for next. */
export function SearchForm() {
  const { recommender, words } = useShopper();
  const { offers, active, move, offer, close } = useNextSearches();
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const isOpen = offers.length > 0;

  const search = (query: string) => {
    close();
    if (!query) return;
    // Here and not on the results page, where going back would count as searching again.
    recommender.record({ type: 'search', query });
    navigate(toHref({ page: 'search', query }));
  };
  const choose = (query: string) => {
    box.current!.value = query;
    search(query);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = offers[active];
    if (chosen) choose(chosen.query);
    else search(box.current!.value.trim());
  };
  const offerIfEmpty = () => {
    if (box.current?.value === '') offer();
    else close();
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !isOpen) offerIfEmpty();
    if (step && isOpen) move(step);
    if (event.key === 'Escape') close();
    // The box itself would be cleared by Escape, or its cursor moved by an arrow.
    if (isOpen && (step || event.key === 'Escape')) event.preventDefault();
  };
  return (
    <search className="search">
      <form onSubmit={submit}>
        <input
          ref={box}
          name="q"
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active < 0 ? undefined : optionId(listId, active)}
          aria-label={words.searchLabel}
          placeholder={words.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          onFocus={offerIfEmpty}
          onClick={offerIfEmpty}
          onInput={offerIfEmpty}
          onBlur={close}
          onKeyDown={steer}
        />
        <button type="submit" aria-label={words.searchButton}>
          <Icon name="lens" />
        </button>
      </form>
      <NextSearches id={listId} offers={offers} active={active} onChoose={choose} />
    </search>
  );
}
