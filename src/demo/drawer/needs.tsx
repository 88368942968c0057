import { useState } from 'react';
import type { Need, Profile } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { describeDue } from '../strings/describe-due.ts';
import { Rests } from './rests.tsx';
import type { Knowledge } from './use-knowledge.ts';

const numFirst = 5;

interface NeedsProps extends Pick<Knowledge, 'act' | 'putAway'> {
  profile: Profile;
}

/** What it foresees, the surest first, each with its reason, its day and what it rests on. */
export function Needs({ profile, ...doing }: NeedsProps) {
  const { foresees } = useShopper().words;
  const [isWhole, setIsWhole] = useState(false);
  const { needs } = profile;
  if (needs.length === 0) return null;
  const shown = isWhole ? needs : needs.slice(0, numFirst);
  return (
    <section className="beliefs-of" aria-label={foresees.needs} data-testid="needs">
      <h3>{foresees.needs}</h3>
      <ul>
        {shown.map((need) => (
          <Foreseen key={need.id} need={need} profile={profile} {...doing} />
        ))}
      </ul>
      {shown.length < needs.length && (
        <button type="button" className="link-button" onClick={() => setIsWhole(true)}>
          {foresees.moreNeeds(needs.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Foreseen({ need, profile, act, putAway }: NeedsProps & { need: Need }) {
  const { foresees } = useShopper().words;
  const { id, tag, source, rationale, due, evidence } = need;
  return (
    <li className="belief" data-need={id}>
      <p className="belief-need">{tag}</p>
      <p className="hint">
        {[rationale.replace(/[.。]$/, ''), due && describeDue(due, Date.now(), foresees)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="belief-foot">
        <Rests
          evidence={evidence}
          events={profile.events}
          act={act}
          otherwise={foresees.groundless[source]}
        />
        <button
          type="button"
          className="link-button"
          aria-label={foresees.notThisWhat(tag)}
          onClick={() => putAway(thingOf(id), tag)}
        >
          {foresees.notThis}
        </button>
      </div>
    </li>
  );
}

/** An id is `source/thing`. The thing is put away and not the need alone: another source would bring it back. */
const thingOf = (needId: string) => needId.slice(needId.indexOf('/') + 1);
