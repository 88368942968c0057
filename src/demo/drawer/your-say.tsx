import { useId } from 'react';
import type { Profile } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { consents } from '../shopper/use-consent.ts';
import { Dial } from './dial.tsx';
import { Place } from './place.tsx';
import type { Knowledge } from './use-knowledge.ts';

interface YourSayProps {
  profile: Profile;
  act: Knowledge['act'];
}

/** What the shopper decides: notes, guessing, private matters, the city, how varied, whose choices, and where notes are kept. */
export function YourSay({ profile, act }: YourSayProps) {
  const { words, consent } = useShopper();
  const { knows, foresees } = words;
  const { recording, personalised, diversity, sensitive = false, meaning = 0.5 } = profile.settings;
  return (
    <section className="say">
      <h3>{knows.yourSay}</h3>
      <Switch
        label={knows.recording}
        hint={knows.recordingHint}
        isOn={recording}
        onChange={() => act((recommender) => recommender.adjust({ recording: !recording }))}
      />
      <Switch
        label={knows.personalised}
        hint={knows.personalisedHint}
        isOn={personalised}
        onChange={() => act((recommender) => recommender.adjust({ personalised: !personalised }))}
      />
      <Switch
        label={foresees.sensitive}
        hint={foresees.sensitiveHint}
        isOn={sensitive}
        onChange={() => act((recommender) => recommender.adjust({ sensitive: !sensitive }))}
      />
      <Place profile={profile} act={act} />
      <Dial
        label={knows.variety}
        least={knows.varietyNear}
        most={knows.varietyFar}
        value={diversity}
        onSettle={(value) => act((recommender) => recommender.adjust({ diversity: value }))}
      />
      <Dial
        label={foresees.meaning}
        least={foresees.meaningOthers}
        most={foresees.meaningYou}
        value={meaning}
        onSettle={(value) => act((recommender) => recommender.adjust({ meaning: value }))}
      />
      <fieldset className="where">
        <legend>{knows.where}</legend>
        {consents.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="consent"
              checked={consent.consent === each}
              onChange={() => consent.answer(each)}
            />
            {knows.answers[each]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange(): void;
}

function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const hintId = useId();
  return (
    <div className="switch-row">
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={isOn}
        aria-describedby={hintId}
        onClick={onChange}
      >
        <span>{label}</span>
        <span className="switch-track" aria-hidden="true" />
      </button>
      <p id={hintId} className="hint">
        {hint}
      </p>
    </div>
  );
}
