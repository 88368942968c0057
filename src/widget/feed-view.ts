import type { Feed } from '../recommender.ts';
import type { FeedData, FeedState, ItemId, Language, Placement } from '../types.ts';
import { createListView, type ListView } from './list-view.ts';
import { make, setText } from './make.ts';
import { sharedSheet } from './sheet.ts';
import { quietWord, type Strings, strings } from './strings.ts';

export interface FeedViewEvents {
  onDismiss(itemId: ItemId): void;
  onRetry(): void;
}

export interface FeedView {
  readonly section: HTMLElement;
  readonly cards: ListView;
  /** Words and looks, which are known before any list is. */
  dress(setting: { placement: Placement; language: Language; isDark: boolean }): void;
  /** Boxes of the final size, unless there are cards already: those stay until better ones come. */
  wait(numBoxes: number): void;
  show(feed: FeedData | Feed): void;
  /** No list could be asked for at all. */
  fail(): void;
}

/** Everything the element draws, in every state: loading, ready, empty, error. */
export function createFeedView(root: ShadowRoot, { onDismiss, onRetry }: FeedViewEvents): FeedView {
  const heading = make('h2', 'heading');
  const title = make('div', 'head-title', { id: 'title' }, slot('heading', heading));
  const quiet = make('p', 'quiet');
  const head = make('div', 'head', {}, title, quiet);
  const cards = createListView((itemId) => {
    setText(status, words.dismissed);
    onDismiss(itemId);
  });
  const message = make('p', 'message');
  const retry = make('button', 'retry', { type: 'button' });
  const panel = make('div', 'panel', {}, slot('empty', message), retry);
  const status = make('p', 'unseen', { role: 'status' });
  const section = make('section', 'feed', { 'aria-labelledby': 'title' });
  section.append(head, make('div', 'shelf', {}, cards.list, panel), status);
  retry.addEventListener('click', onRetry);
  root.adoptedStyleSheets = [sharedSheet()];
  root.replaceChildren(section);

  let words: Strings = strings.en;
  let state: FeedState = 'loading';

  function draw(next: FeedState) {
    state = next;
    const text = state === 'error' || state === 'empty' ? words[state] : '';
    section.dataset.state = state;
    section.ariaBusy = `${state === 'loading'}`;
    panel.hidden = !text;
    retry.hidden = state !== 'error';
    setText(message, text);
    if (text) setText(status, text);
  }

  /** An empty shelf: the boxes of the first row stay, under the sentence that says why. */
  function showPanel(next: 'empty' | 'error') {
    cards.reserve(Math.max(1, cards.list.childElementCount));
    draw(next);
  }

  function fail() {
    // A list on the page is worth more than a sentence about the one that did not come.
    if (state !== 'ready') showPanel('error');
  }

  return {
    section,
    cards,
    dress({ placement, language, isDark }) {
      words = strings[language];
      section.lang = language;
      section.dataset.theme = isDark ? 'dark' : 'light';
      setText(heading, words.headings[placement] ?? words.headings['for-you']);
      setText(retry, words.retry);
      draw(state);
    },
    wait(numBoxes) {
      if (state === 'ready') return;
      cards.reserve(numBoxes);
      draw('loading');
    },
    show(feed) {
      setText(quiet, quietWord(feed.status, words));
      if (feed.cards.length > 0) {
        draw('ready');
        cards.show(feed.cards, words);
      } else if (feed.state === 'error') fail();
      else if (feed.state !== 'loading') showPanel('empty');
    },
    fail,
  };
}

function slot(name: string, fallback: Node): Node {
  const element = Object.assign(document.createElement('slot'), { name });
  element.append(fallback);
  return element;
}
