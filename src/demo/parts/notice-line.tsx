import { use, useEffect } from 'react';
import { NoticeContext, useShopper } from '../shopper/shopper.ts';
import { Icon } from './icon.tsx';

/** Long enough to read twice; what it offers to undo can be undone in the drawer as well. */
const shownMs = 8_000;

/** What has just happened. Stands once on the page and once in each dialog, as a dialog shuts off the page. */
export function NoticeLine() {
  const { words, say } = useShopper();
  const notice = use(NoticeContext);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => say(null), shownMs);
    return () => clearTimeout(timer);
  }, [notice, say]);

  const undo = () => {
    notice?.action?.run();
    say(null);
  };
  return (
    <>
      <p className="unseen" role="status">
        {notice?.text}
      </p>
      {notice && (
        <div className="notice">
          <span aria-hidden="true">{notice.text}</span>
          {notice.action && (
            <button type="button" className="link-button" onClick={undo}>
              {notice.action.label}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={words.close} onClick={() => say(null)}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </>
  );
}
