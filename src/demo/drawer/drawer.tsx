import { Icon } from '../parts/icon.tsx';
import { Modal } from '../parts/modal.tsx';
import { Picture } from '../parts/picture.tsx';
import { useShopper } from '../shopper/shopper.ts';
import { asksForPrivacy } from '../shopper/use-consent.ts';
import { ForgetAll } from './forget-all.tsx';
import { Interests } from './interests.tsx';
import { Learned } from './learned.tsx';
import { Needs } from './needs.tsx';
import { Notes } from './notes.tsx';
import { PutAway } from './put-away.tsx';
import { Stages } from './stages.tsx';
import { TakeAway } from './take-away.tsx';
import { useKnowledge } from './use-knowledge.ts';
import { YourSay } from './your-say.tsx';

/** "What it knows": sentences first, what they rest on one tap away, and a way to say no to each. */
export function Drawer({ onClose }: { onClose(): void }) {
  const { words, consent } = useShopper();
  const { knows } = words;
  const { profile, error, cards, act, putAway } = useKnowledge();
  const kept =
    consent.consent === 'granted' && profile && !profile.status.persistent ? 'session' : consent.consent;
  return (
    <Modal title={knows.title} className="drawer" onClose={onClose}>
      <p className="on-device">
        <Icon name="device" />
        <span>{knows.kept[kept]}</span>
      </p>
      {asksForPrivacy() && <p className="hint">{knows.gpc}</p>}
      {!profile && !error && (
        <p role="status" className="drawer-wait">
          {knows.reading}
        </p>
      )}
      {error && <p role="alert">{knows.readFailed}</p>}
      {profile && (
        <>
          <Interests profile={profile} act={act} putAway={putAway} />
          <Stages profile={profile} act={act} putAway={putAway} />
          <Needs profile={profile} act={act} putAway={putAway} />
        </>
      )}
      {cards.length > 0 && (
        <section className="now" aria-label={knows.now}>
          <h3>{knows.now}</h3>
          <ul>
            {cards.map((card) => (
              <li key={card.itemId}>
                <Picture picture={card.picture} />
                <span className="unseen">{card.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {profile && (
        <>
          <PutAway profile={profile} act={act} />
          <Notes events={profile.events} act={act} />
          <Learned sources={profile.sources} act={act} />
          <YourSay profile={profile} act={act} />
        </>
      )}
      <TakeAway act={act} />
      <ForgetAll count={profile?.events.length ?? 0} act={act} />
    </Modal>
  );
}
