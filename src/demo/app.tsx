import { useCallback, useMemo, useState } from 'react';
import type { Language, Recommender } from '../index.ts';
import { Drawer } from './drawer/drawer.tsx';
import { Page } from './pages/page.tsx';
import type { Parameters } from './parameters.ts';
import { ConsentSheet } from './parts/consent-sheet.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import { NoticeLine } from './parts/notice-line.tsx';
import { useShop } from './shop/use-shop.ts';
import { type Notice, NoticeContext, type Shopper, ShopperContext } from './shopper/shopper.ts';
import { useBelongings } from './shopper/use-belongings.ts';
import { useConsent } from './shopper/use-consent.ts';
import { useLanguage } from './shopper/use-language.ts';
import { strings } from './strings/strings.ts';
import { useRoute } from './use-route.ts';

interface AppProps {
  recommender: Recommender;
  parameters: Parameters;
  firstLanguage: Language;
}

export function App({ recommender, parameters, firstLanguage }: AppProps) {
  const place = useRoute();
  const [language, switchLanguage] = useLanguage(firstLanguage);
  const { shop, state, retry } = useShop(parameters.pack);
  const consent = useConsent(recommender, parameters.consent);
  const belongings = useBelongings(recommender, consent.lasting);
  const [notice, say] = useState<Notice | null>(null);
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);
  const openDrawer = useCallback(() => setIsDrawerOpen(true), []);
  const words = strings[language];

  const shopper = useMemo<Shopper>(
    () => ({ recommender, shop, language, words, consent, belongings, say, openDrawer }),
    [recommender, shop, language, words, consent, belongings, openDrawer],
  );
  return (
    <ShopperContext value={shopper}>
      <NoticeContext value={notice}>
        <button type="button" className="skip" onClick={skipToMain}>
          {words.skip}
        </button>
        <Header switchLanguage={switchLanguage} />
        <main id="main" tabIndex={-1}>
          <Page place={place} hasFailed={state === 'failed'} retry={retry} />
        </main>
        <Footer />
        <ConsentSheet />
        <NoticeLine />
        {isDrawerOpen && <Drawer onClose={() => setIsDrawerOpen(false)} />}
      </NoticeContext>
    </ShopperContext>
  );
}

/** A button and no link: the address holds the page already. */
function skipToMain() {
  document.getElementById('main')?.focus();
}
