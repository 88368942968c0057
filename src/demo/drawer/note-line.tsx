import type { BehaviorEvent } from '../../index.ts';
import { Icon } from '../parts/icon.tsx';
import { ItemPicture } from '../parts/item-picture.tsx';
import { titleOf, useShopper } from '../shopper/shopper.ts';
import { describeDay, describeWhen, toDay } from '../strings/describe-time.ts';

interface NoteLineProps {
  event: BehaviorEvent;
  /** Beside its day's heading a note says its hour alone. */
  isUnderItsDay?: boolean;
  onRemove?(event: BehaviorEvent): void;
}

/** One thing the shopper did, in a sentence, with its picture and time. */
export function NoteLine({ event, isUnderItsDay = false, onRemove }: NoteLineProps) {
  const { shop, language, words } = useShopper();
  const { knows } = words;
  const item = event.itemId === undefined ? undefined : shop?.find(event.itemId);
  const what = event.type === 'search' ? event.query : item && titleOf(item, language);
  const sentence = knows.did[event.type](what ?? knows.unknownThing);
  const now = Date.now();
  const isToday = toDay(event.timeMs) === toDay(now);
  const hour = describeWhen(event.timeMs, now, language);
  return (
    <li className="note">
      <ItemPicture item={item} />
      <span className="note-text">
        {sentence}
        <time dateTime={new Date(event.timeMs).toISOString()}>
          {isUnderItsDay || isToday ? hour : `${describeDay(event.timeMs, now, language)} ${hour}`}
        </time>
      </span>
      {onRemove && (
        <button
          type="button"
          className="icon-button"
          aria-label={knows.removeNote(sentence)}
          onClick={() => onRemove(event)}
        >
          <Icon name="cross" />
        </button>
      )}
    </li>
  );
}
