import { createRoot } from 'react-dom/client';
import { createRecommender, type Recommender } from '../index.ts';
import { parseParameters } from './parameters.ts';
import { readConsent } from './shopper/use-consent.ts';
import { chooseLanguage } from './shopper/use-language.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/header.css';
import './styles/card.css';
import './styles/feed.css';
import './styles/status.css';
import './styles/home.css';
import './styles/pages.css';
import './styles/cart.css';
import './styles/modal.css';
import './styles/drawer.css';
import './styles/settings.css';
import './styles/sheet.css';
import './styles/footer.css';

declare global {
  interface Window {
    /** For the console: everything the page does with recommendations goes through this object. */
    inkling: Recommender;
  }
}

const parameters = parseParameters(location.search);
const language = chooseLanguage(parameters.language);
document.documentElement.lang = language;

const recommender = createRecommender({
  pack: parameters.pack,
  language,
  writer: parameters.writer,
  ...(parameters.device && { device: parameters.device }),
  consent: parameters.consent ?? readConsent() ?? 'session',
  onWarning: (message) => console.warn(`Inkling: ${message}`),
});
window.inkling = recommender;

// In two steps, each short: React and the recommender are up before the pages of the shop are read.
const root = createRoot(document.getElementById('shop')!);
const { openShop } = await import('./open-shop.tsx');
openShop(root, { recommender, parameters, firstLanguage: language });
