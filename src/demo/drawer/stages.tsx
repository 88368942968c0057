import type { Profile } from '../../index.ts';
import { localize } from '../shop/create-shop.ts';
import { useShopper } from '../shopper/shopper.ts';
import { describeDate } from '../strings/describe-time.ts';
import { Rests } from './rests.tsx';
import type { Knowledge } from './use-knowledge.ts';

interface StagesProps extends Pick<Knowledge, 'act' | 'putAway'> {
  profile: Profile;
}

/** The stretches of life that it thinks it sees, each with how sure it is and a way to say that it is not so. */
export function Stages({ profile, act, putAway }: StagesProps) {
  const { language, words } = useShopper();
  const { foresees } = words;
  const { stages, events } = profile;
  if (stages.length === 0) return null;
  return (
    <section className="beliefs-of" aria-label={foresees.stages} data-testid="stages">
      <h3>{foresees.stages}</h3>
      <ul>
        {stages.map(({ id, timeline, timelineName, name, confidence, until, evidence }) => {
          const whole = localize(timelineName, language);
          return (
            <li key={id} className="belief" data-stage={timeline}>
              <p className="belief-sentence">{whole}</p>
              <p className="belief-state">{localize(name, language)}</p>
              <p className="hint">{foresees.until(confidence, describeDate(until, language))}</p>
              <div className="belief-foot">
                <Rests evidence={evidence} events={events} act={act} />
                <button
                  type="button"
                  className="link-button"
                  aria-label={foresees.notSoWhat(whole)}
                  onClick={() => putAway(timeline, whole)}
                >
                  {foresees.notSo}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
