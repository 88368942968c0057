import { InklingFeed } from './inkling-feed.ts';

export { InklingFeed };

declare global {
  interface HTMLElementTagNameMap {
    'inkling-feed': InklingFeed;
  }
}

// On a server there is no registry, and a page may load two copies: the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('inkling-feed')) {
  customElements.define('inkling-feed', InklingFeed);
}
