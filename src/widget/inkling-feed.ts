import { readPageProduct } from '../capture/json-ld.ts';
import { observeClicks } from '../capture/observe-clicks.ts';
import { observeImpressions } from '../capture/observe-impressions.ts';
import { RecommenderError } from '../errors.ts';
import { whenPageLoaded } from '../recommender/page-moments.ts';
import type { Feed, Recommender, RecommenderOptions } from '../recommender.ts';
import type { Consent, Language } from '../types.ts';
import { readLanguage, readLimit, readPlacement, readRequest } from './feed-attributes.ts';
import { createFeedView, type FeedView } from './feed-view.ts';
import { isPageDark, prefersDark } from './page-theme.ts';
import { recordPageView } from './page-view.ts';
import { shareRecommender } from './shared-recommenders.ts';

// On a server the class must be there to be imported, and can never be made.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * A shelf of recommendations, computed in the shopper's own browser.
 *
 *     <script type="module" src="/inkling/element.js"></script>
 *     <inkling-feed pack="/inkling/" placement="for-you" limit="12" lang="en"></inkling-feed>
 *
 * Nothing starts before the page's `load` event. To reserve its room before this script has run, give
 * `inkling-feed:not(:defined)` a `display: block` and a `min-height` in the page's own style.
 *
 * Attributes, each of which may change at any time:
 * - `pack`       address of the folder that `inkling build` wrote; needed unless `recommender` is set
 * - `placement`  `for-you` (default), `related`, `complementary`, `recent`
 * - `item-id`    the product this page is about; default: the page's JSON-LD `Product`
 * - `limit`      number of cards, 1 to 60, default 12
 * - `lang`       `zh-CN` or `en`; default: inherited from the page
 * - `consent`    `granted` keeps history on the device, `session` (default) in memory, `none` records nothing
 * - `device`     `auto` (default), `webgpu`, `wasm`
 * - `theme`      `light` or `dark`; default: as the page is where the element stands
 *
 * Properties:
 * - `recommender`  a `Recommender` to use instead of the one that all elements of the page with this pack share
 * - `feed`         the last list, read only
 *
 * Methods:
 * - `refresh()`  asks again and lets go of the cards that are kept because they have been seen
 *
 * Events, bubbling and composed:
 * - `inkling-status`  `detail` is a `FeedStatus`; with every list
 * - `inkling-error`   `detail` is `{ code, message }`; the shelf still shows what it can
 *
 * Records by itself: `view` of the page's product once per page view; `impression` (half a card in view for a
 * second) and `click` on its own cards; `dismiss` by the button of a card.
 *
 * Slots: `heading` instead of the words above the list, `empty` instead of the sentence when there is no list.
 *
 * Parts: `feed`, `head`, `head-title`, `heading`, `quiet`, `list`, `item`, `card`, `picture`, `image`, `label`, `label-kind`,
 * `label-brand`, `title`, `price`, `amount`, `old-price`, `reason`, `drop`, `dismiss`, `note`, `panel`,
 * `message`, `retry`, `skeleton`.
 *
 * CSS properties: `--inkling-ink`, `--inkling-muted`, `--inkling-line`, `--inkling-ground`,
 * `--inkling-accent`, `--inkling-radius`, `--inkling-gap`, `--inkling-columns`, `--inkling-font`,
 * `--inkling-font-heading`, `--inkling-font-size`.
 */
export class InklingFeed extends Base {
  static readonly observedAttributes = [
    'pack',
    'placement',
    'item-id',
    'limit',
    'lang',
    'consent',
    'device',
    'theme',
  ];

  #given: Recommender | undefined;
  #feed: Feed | undefined;
  #view: FeedView | undefined;
  /** From connected to disconnected for good. */
  #life: AbortController | undefined;
  /** From one question to the next. */
  #watch: AbortController | undefined;
  /** The question being watched, and of whom. */
  #asked: { recommender: Recommender; request: string } | undefined;
  #isScheduled = false;

  get recommender(): Recommender | undefined {
    return this.#given ?? this.#asked?.recommender;
  }

  set recommender(recommender: Recommender | undefined) {
    this.#given = recommender;
    this.#schedule();
  }

  get feed(): Feed | undefined {
    return this.#feed;
  }

  refresh(): void {
    this.#asked = undefined;
    this.#schedule();
  }

  connectedCallback(): void {
    if (this.#life) return;
    // Set before the upgrade, the property hides our accessor.
    if (Object.hasOwn(this, 'recommender')) {
      const { recommender } = this;
      delete (this as Partial<this>).recommender;
      this.#given = recommender;
    }
    const life = new AbortController();
    this.#life = life;
    this.#view ??= createFeedView(this.shadowRoot ?? this.attachShadow({ mode: 'open' }), {
      onDismiss: (itemId) =>
        this.recommender?.record({ type: 'dismiss', itemId, placement: readPlacement(this.#read) }),
      onRetry: () => this.refresh(),
    });
    this.#dress();
    this.#view.wait(readLimit(this.#read));
    prefersDark().addEventListener('change', () => this.#dress(), { signal: life.signal });
    const pageLanguage = new MutationObserver(() => this.#schedule());
    pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    life.signal.addEventListener('abort', () => pageLanguage.disconnect());
    void whenPageLoaded().then(() => this.#start(life));
  }

  disconnectedCallback(): void {
    // A move is a disconnect and a connect in one task, and no reason to start anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#life?.abort();
      this.#watch?.abort();
      this.#life = this.#watch = this.#asked = undefined;
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'consent' && after && !this.#given) {
      this.#asked?.recommender.setConsent(after as Consent).catch((error) => this.#report(error));
    }
    this.#schedule();
  }

  #read = (name: string): string | null => this.getAttribute(name);

  get #language(): Language {
    return readLanguage([
      (this.closest('[lang]') as HTMLElement | null)?.lang,
      document.documentElement.lang,
      navigator.language,
    ]);
  }

  /** However many attributes change in one task, the list is asked for once. */
  #schedule() {
    if (this.#isScheduled || !this.#life) return;
    this.#isScheduled = true;
    const life = this.#life;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (life.signal.aborted) return;
      if (document.readyState === 'complete') this.#start(life);
      else this.#dress();
    });
  }

  #dress() {
    const theme = this.getAttribute('theme');
    this.#view!.dress({
      placement: readPlacement(this.#read),
      language: this.#language,
      isDark: theme === 'dark' || (theme !== 'light' && isPageDark(this)),
    });
  }

  #start(life: AbortController) {
    if (life.signal.aborted) return;
    this.#dress();
    try {
      this.#ask();
    } catch (error) {
      this.#report(error);
    }
  }

  #ask() {
    const pack = this.getAttribute('pack');
    if (!this.#given && !pack) {
      console.warn('inkling-feed: waiting for the attribute `pack` or the property `recommender`');
      return;
    }
    const recommender = this.#given ?? shareRecommender(this.#options());
    const pageItemId = this.getAttribute('item-id') || readPageProduct(document)?.itemId;
    if (pageItemId) recordPageView(recommender, pageItemId, location.href);
    const request = readRequest(this.#read, this.#language, pageItemId);
    const key = JSON.stringify(request);
    if (this.#asked?.recommender === recommender && this.#asked.request === key) return;
    this.#watch?.abort();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    this.#asked = { recommender, request: key };
    const { cards } = this.#view!;
    cards.release();
    this.#view!.wait(readLimit(this.#read));
    const { placement } = request;
    const stops = [
      recommender.watch(request, (feed) => this.#show(feed)),
      observeClicks(cards.list, (itemId) => recommender.record({ type: 'click', itemId, placement })),
      observeImpressions(cards.list, (itemId) => {
        cards.markSeen(itemId);
        recommender.record({ type: 'impression', itemId, placement });
      }),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  }

  #options(): RecommenderOptions {
    const consent = this.getAttribute('consent');
    const device = this.getAttribute('device');
    return {
      pack: this.getAttribute('pack') ?? '',
      language: this.#language,
      onWarning: (message) => console.warn(`inkling: ${message}`),
      ...(consent ? { consent: consent as Consent } : {}),
      ...(device ? { device: device as NonNullable<RecommenderOptions['device']> } : {}),
    };
  }

  #show(feed: Feed) {
    this.#feed = feed;
    this.#view!.show(feed);
    this.#emit('inkling-status', feed.status);
    if (feed.error) this.#emit('inkling-error', feed.error);
  }

  /** A page is never broken by its shelf: what went wrong is drawn, told as an event and left at that. */
  #report(error: unknown) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof RecommenderError ? error.code : 'unknown';
    console.error(`inkling-feed: ${message}`);
    this.#view!.fail();
    this.#emit('inkling-error', { code, message });
  }

  #emit(type: 'inkling-status' | 'inkling-error', detail: unknown) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
