import type { Interest, Profile } from '../../index.ts';
import { localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';
import { describeDay } from '../strings/describe-time.ts';
import { NoteLine } from './note-line.tsx';
import type { Knowledge } from './use-knowledge.ts';

interface InterestsProps {
  profile: Profile;
  act: Knowledge['act'];
}

/** What it believes, strongest first, one sentence each. */
export function Interests({ profile, act }: InterestsProps) {
  const { knows } = useShopper().words;
  const { interests, settings } = profile;
  if (interests.length === 0) return <p className="belief-none">{knows.nothingYet}</p>;
  return (
    <>
      {!settings.personalised && <p className="hint">{knows.notPersonal}</p>}
      <ul className="beliefs">
        {interests.map((interest) => (
          <Belief key={interest.id} interest={interest} profile={profile} act={act} />
        ))}
      </ul>
    </>
  );
}

function Belief({ interest, profile, act }: InterestsProps & { interest: Interest }) {
  const { language, words } = useShopper();
  const { knows } = words;
  const known = new Map(profile.events.map((event) => [event.id, event]));
  const events = interest.evidence.flatMap((id) => known.get(id) ?? []);
  const first = Math.min(...events.map(({ timeMs }) => timeMs), Date.now());
  const name = localize(interest.name, language);
  const since = describeDay(first, Date.now(), language);
  const sentence = interest.horizon === 'long' ? knows.forLong(name, since) : knows.lately(name, since);
  return (
    <li className="belief">
      <p className="belief-sentence">{sentence}</p>
      <span className="belief-strength" aria-hidden="true">
        <span style={{ inlineSize: `${interest.strength * 100}%` }} />
      </span>
      <div className="belief-foot">
        <details>
          <summary>{knows.evidence(events.length)}</summary>
          <ul className="notes">
            {events.map((event) => (
              <NoteLine
                key={event.id}
                event={event}
                onRemove={({ id }) => act((recommender) => recommender.forget({ eventId: id }))}
              />
            ))}
          </ul>
        </details>
        <button
          type="button"
          className="link-button"
          aria-label={knows.forgetInterest(name)}
          onClick={() => act((recommender) => recommender.forget({ interestId: interest.id }))}
        >
          {knows.forgetThis}
        </button>
      </div>
    </li>
  );
}
