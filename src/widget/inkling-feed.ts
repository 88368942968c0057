import { readPageProduct } from '../capture/json-ld.ts';
import { observeClicks } from '../capture/observe-clicks.ts';
import { observeImpressions } from '../capture/observe-impressions.ts';
import { describeError, reasonOf } from '../history/reason-of.ts';
import { whenPageLoaded } from '../recommender/page-moments.ts';
import type { Feed, Recommender, RecommenderOptions } from '../recommender.ts';
import type { Consent, EventType, ItemId, Language } from '../types.ts';
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
 * - `writer`     there: reasons are written by the pack's own model, where it has one
 * - `theme`      `light` or `dark`; default: as the page is where the element stands
 *
 * All elements of a page that name the same pack share one recommender, made by the first of them: its `consent`,
 * `device` and `writer` are the ones that count. A `consent` that changes later, on whichever element, changes it for all.
 *
 * Properties:
 * - `recommender`  a `Recommender` to use instead of the shared one
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
 * `label-brand`, `title`, `price`, `amount`, `old-price`, `reason`, `retold`, `drop`, `dismiss`, `note`, `panel`,
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
  /** The question being watched, of whom, and how to end it. */
  #asked: { recommender: Recommender; request: string; stop(): void } | undefined;
  #isScheduled = false;
  /** Of every card there was: one that has been seen stays when the list no longer holds it. */
  #needs = new Map<ItemId, string | undefined>();

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
    this.#end();
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
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#view ??= createFeedView(this.shadowRoot ?? this.attachShadow({ mode: 'open' }), {
      onDismiss: (itemId) => this.#record('dismiss', itemId),
      onRetry: () => this.refresh(),
    });
    this.#dress();
    this.#view.wait(readLimit(this.#read));
    prefersDark().addEventListener('change', () => this.#dress(), { signal });
    const pageLanguage = new MutationObserver(() => this.#schedule());
    pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    signal.addEventListener('abort', () => pageLanguage.disconnect());
    this.#schedule();
  }

  disconnectedCallback(): void {
    // A move is a disconnect and a connect in one task, and no reason to start anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#life?.abort();
      this.#life = undefined;
      this.#end();
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

  /** However many attributes change in one task, the list is asked for once, and never before the page has loaded. */
  #schedule() {
    if (this.#isScheduled || !this.#life) return;
    this.#isScheduled = true;
    void whenPageLoaded().then(() => {
      this.#isScheduled = false;
      if (!this.#life) return;
      const language = this.#dress();
      try {
        this.#ask(language);
      } catch (error) {
        this.#report(error);
      }
    });
  }

  #dress() {
    const near = this.closest<HTMLElement>('[lang]')?.lang;
    const language = readLanguage([near, document.documentElement.lang, navigator.language]);
    const theme = this.#read('theme');
    this.#view!.dress({
      placement: readPlacement(this.#read),
      language,
      isDark: theme === 'dark' || (theme !== 'light' && isPageDark(this)),
    });
    return language;
  }

  #ask(language: Language) {
    const pack = this.#read('pack') ?? '';
    if (!this.#given && !pack) {
      console.warn('inkling-feed: `pack` or `recommender` is missing');
      return;
    }
    const recommender =
      this.#given ??
      shareRecommender({
        pack,
        language,
        onWarning: (message) => console.warn(`inkling: ${message}`),
        // A word that is none is refused by name.
        consent: (this.#read('consent') || undefined) as Consent | undefined,
        device: (this.#read('device') || undefined) as RecommenderOptions['device'],
        writer: this.#read('writer') !== null,
      });
    const pageItemId = this.#read('item-id') || readPageProduct(document);
    if (pageItemId) recordPageView(recommender, pageItemId, location.href);
    const request = readRequest(this.#read, language, pageItemId);
    const key = JSON.stringify(request);
    if (this.#asked?.recommender === recommender && this.#asked.request === key) return;
    this.#end();
    const view = this.#view!;
    view.cards.release();
    view.wait(readLimit(this.#read));
    const stops = [
      recommender.watch(request, (feed) => this.#show(feed)),
      observeClicks(view.cards.list, (itemId) => this.#record('click', itemId)),
      observeImpressions(view.cards.list, (itemId) => {
        view.cards.markSeen(itemId);
        this.#record('impression', itemId);
      }),
    ];
    this.#asked = { recommender, request: key, stop: () => stops.forEach((stop) => void stop()) };
  }

  /** With the need that the card is for, whose source is weighed by what is done with it. */
  #record(type: EventType, itemId: ItemId) {
    const placement = readPlacement(this.#read);
    this.recommender?.record({ type, itemId, placement, need: this.#needs.get(itemId) });
  }

  #end() {
    this.#asked?.stop();
    this.#asked = undefined;
  }

  #show(feed: Feed) {
    this.#feed = feed;
    for (const { itemId, needId } of feed.cards) this.#needs.set(itemId, needId);
    // What the shopper has just ruled out, or taken back, must not stand there as a reason any longer.
    if (feed.cause === 'settings' || feed.cause === 'forget') this.#view!.cards.release();
    this.#view!.show(feed);
    this.#emit('inkling-status', feed.status);
    if (feed.error) this.#emit('inkling-error', feed.error);
  }

  /** A page is never broken by its shelf: what went wrong is drawn, told as an event and left at that. */
  #report(error: unknown) {
    console.error(`inkling-feed: ${reasonOf(error)}`);
    this.#view!.fail();
    this.#emit('inkling-error', describeError(error));
  }

  #emit(type: 'inkling-status' | 'inkling-error', detail: unknown) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
