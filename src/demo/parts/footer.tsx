import { parseParameters, toggleWriter } from '../parameters.ts';
import { useShopper } from '../shopper/shopper.ts';
import { Icon } from './icon.tsx';

export function Footer() {
  const { words, openDrawer } = useShopper();
  const { writer } = parseParameters(location.search);
  return (
    <footer className="footer">
      <div>
        <p className="footer-brand">
          <Icon name="drop" /> Inkling · {words.tagline}
        </p>
        <p>
          {words.footerPrivacy}{' '}
          <button type="button" className="link-button" onClick={openDrawer}>
            <Icon name="device" /> {words.footerKnows}
          </button>
        </p>
        <p>
          {words.footerWriter}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => location.assign(toggleWriter(location.href))}
          >
            <Icon name="drop" /> {writer ? words.footerWriterOff : words.footerWriterOn}
          </button>
        </p>
        <p>{words.footerDemo}</p>
        <p>{words.footerModels}</p>
      </div>
    </footer>
  );
}
