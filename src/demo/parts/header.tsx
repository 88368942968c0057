import { toHref } from '../routes.ts';
import { countThings } from '../shopper/cart.ts';
import { useShopper } from '../shopper/shopper.ts';
import { DepartmentLinks } from './department-links.tsx';
import { Icon } from './icon.tsx';
import { SearchForm } from './search-form.tsx';

export function Header({ switchLanguage }: { switchLanguage(): void }) {
  const { words, belongings, openDrawer, language } = useShopper();
  const numThings = countThings(belongings.cart);
  return (
    <header className="header">
      <div className="header-row">
        <a className="brand" href={toHref({ page: 'home' })} aria-label={`Inkling · ${words.home}`}>
          <Icon name="drop" />
          <span>Inkling</span>
        </a>
        <SearchForm />
        <button type="button" className="knows-button" onClick={openDrawer}>
          <Icon name="device" />
          <span>{words.knows.title}</span>
        </button>
        <button
          type="button"
          className="icon-button language"
          lang={language === 'en' ? 'zh-CN' : 'en'}
          aria-label={words.otherLanguageLabel}
          onClick={switchLanguage}
        >
          {words.otherLanguage}
        </button>
        <a className="icon-button" href={toHref({ page: 'saved' })} aria-label={words.saved}>
          <Icon name="heart" />
        </a>
        <a className="icon-button" href={toHref({ page: 'cart' })} aria-label={words.cartWith(numThings)}>
          <Icon name="bag" />
          {numThings > 0 && <span className="badge">{numThings}</span>}
        </a>
      </div>
      <DepartmentLinks />
    </header>
  );
}
