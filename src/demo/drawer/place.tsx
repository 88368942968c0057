import { type FormEvent, useId } from 'react';
import type { Profile } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import type { Knowledge } from './use-knowledge.ts';

interface PlaceProps {
  profile: Profile;
  act: Knowledge['act'];
}

/** The city, if the shopper names one, and what the calendar and its weather say now. */
export function Place({ profile, act }: PlaceProps) {
  const { foresees } = useShopper().words;
  const { settings, world } = profile;
  const inputId = useId();
  const hintId = useId();
  const { city = '' } = settings;
  const name = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const named = String(new FormData(event.currentTarget).get('city') ?? '').trim();
    if (named !== city) void act((recommender) => recommender.adjust({ city: named }));
  };
  const now = [world?.season, ...(world?.spells ?? [])].filter((each) => each !== undefined);
  return (
    <form className="place" onSubmit={name}>
      <label htmlFor={inputId}>{foresees.city}</label>
      <div className="place-field">
        {/* A key of its own, so that a city taken in with a file shows as well. */}
        <input
          key={city}
          id={inputId}
          name="city"
          defaultValue={city}
          maxLength={60}
          autoComplete="off"
          aria-describedby={hintId}
        />
        <button type="submit" className="button button-plain">
          {foresees.setCity}
        </button>
      </div>
      <p id={hintId} className="hint" data-testid="place">
        {city === ''
          ? foresees.cityHint
          : world?.city
            ? foresees.cityKnown(world.city, now)
            : foresees.cityUnknown(city)}
      </p>
      {world && world.festivals.length > 0 && (
        <p className="hint">{foresees.coming(world.festivals.slice(0, 4))}</p>
      )}
    </form>
  );
}
