import type { Profile } from '../../index.ts';
import { bringBack } from '../feed/use-dismissal.ts';
import { ItemPicture } from '../parts/item-picture.tsx';
import { titleOf, useShopper } from '../shopper/shopper.ts';
import type { Knowledge } from './use-knowledge.ts';

interface PutAwayProps {
  profile: Profile;
  act: Knowledge['act'];
}

/** Things, kinds, interests and guesses the shopper said no to; each can come back. */
export function PutAway({ profile, act }: PutAwayProps) {
  const { shop, language, words } = useShopper();
  const { knows, foresees } = words;
  const dismissals = profile.events.filter(({ type }) => type === 'dismiss');
  const ids = [...new Set(dismissals.flatMap(({ itemId }) => itemId ?? []))].reverse();
  const { muted } = profile;
  if (ids.length === 0 && muted.length === 0) return null;
  const rows = [
    ...muted.map(({ tag, name, is }) => ({
      key: `tag ${tag}`,
      name,
      what: foresees.kinds[is],
      item: undefined,
      undo: () => act((recommender) => recommender.adjust({ unmute: { tag } })),
    })),
    ...ids.map((id) => {
      const item = shop?.find(id);
      const name = item ? titleOf(item, language) : knows.unknownThing;
      return { key: id, name, what: '', item, undo: () => act((recommender) => bringBack(recommender, id)) };
    }),
  ];
  return (
    <details className="fold" open={rows.length <= 2}>
      <summary>
        <h3>{knows.putAway}</h3>
        <span className="fold-count">{rows.length}</span>
      </summary>
      <ul className="notes">
        {rows.map(({ key, name, what, item, undo }) => (
          <li key={key} className="note">
            <ItemPicture item={item} />
            <span className="note-text">
              {name}
              {what && <span className="note-what">{what}</span>}
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={knows.bringBackWhat(name)}
              onClick={undo}
            >
              {knows.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
