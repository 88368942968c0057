import type { Interest, Language, Profile } from '../../index.ts';
import { localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';
import { describeDay } from '../strings/describe-time.ts';
import type { ForeseesStrings } from '../strings/foresees-en.ts';
import { findEvents, Rests } from './rests.tsx';
import type { Knowledge } from './use-knowledge.ts';

interface InterestsProps extends Pick<Knowledge, 'act' | 'putAway'> {
  profile: Profile;
}

/** What it believes, strongest first, one sentence each. */
export function Interests({ profile, ...doing }: InterestsProps) {
  const { knows, foresees } = useShopper().words;
  const { interests, settings } = profile;
  if (interests.length === 0) return <p className="belief-none">{knows.nothingYet}</p>;
  return (
    <section aria-label={foresees.interests} data-testid="interests">
      {!settings.personalised && <p className="hint">{knows.notPersonal}</p>}
      <ul className="beliefs">
        {interests.map((interest) => (
          <Belief key={interest.id} interest={interest} profile={profile} {...doing} />
        ))}
      </ul>
    </section>
  );
}

function Belief({ interest, profile, act, putAway }: InterestsProps & { interest: Interest }) {
  const { language, words } = useShopper();
  const { knows, foresees } = words;
  const { id, alone = id, horizon, trend = 'steady', strength, evidence } = interest;
  const first = Math.min(...findEvents(evidence, profile.events).map(({ timeMs }) => timeMs), Date.now());
  const name = localize(interest.name, language);
  const since = describeDay(first, Date.now(), language);
  const hints = [foresees.trends[trend], ...tellOrigins(interest, language, foresees)].filter(Boolean);
  return (
    <li className="belief" data-interest={id}>
      <p className="belief-sentence">
        {horizon === 'long' ? knows.forLong(name, since) : knows.lately(name, since)}
      </p>
      {hints.length > 0 && <p className="hint">{hints.join(' · ')}</p>}
      <span className="belief-strength" aria-hidden="true">
        <span style={{ inlineSize: `${strength * 100}%` }} />
      </span>
      <div className="belief-foot">
        <Rests evidence={evidence} events={profile.events} act={act}>
          <button
            type="button"
            className="link-button"
            aria-label={foresees.forgetTheseWhat(name)}
            onClick={() => act((recommender) => recommender.forget({ interestId: id }))}
          >
            {foresees.forgetThese}
          </button>
        </Rests>
        <button
          type="button"
          className="link-button"
          aria-label={foresees.notThisWhat(name)}
          onClick={() => putAway(alone, name)}
        >
          {foresees.notThis}
        </button>
      </div>
    </li>
  );
}

/** What it has come of, in so many words. */
function tellOrigins(
  { mergedFrom = [], splitFrom }: Interest,
  language: Language,
  { grownTogether, grownOutOf }: ForeseesStrings,
): string[] {
  const merged = [...new Set(mergedFrom.map((each) => localize(each.name, language)))];
  return [
    ...(splitFrom ? [grownOutOf(localize(splitFrom.name, language))] : []),
    ...(merged.length > 0 ? [grownTogether(merged)] : []),
  ];
}
