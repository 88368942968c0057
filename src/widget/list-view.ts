import type { Card, ItemId } from '../types.ts';
import { type CardView, createCardView } from './card-view.ts';
import { make } from './make.ts';
import { mergeList } from './merge-list.ts';
import type { Strings } from './strings.ts';

interface Box {
  readonly item: HTMLLIElement;
  view?: CardView | undefined;
  /** Its impression was recorded: it keeps its card for as long as this list is watched. */
  isSeen: boolean;
}

export interface ListView {
  readonly list: HTMLUListElement;
  /** Boxes of the final size, until there are cards. */
  reserve(numBoxes: number): void;
  show(cards: readonly Card[], words: Strings): void;
  markSeen(itemId: ItemId): void;
  /** Lets every box go with the next list, whoever looks at it: it answers another question, or from other knowledge. */
  release(): void;
}

/**
 * The cards in their boxes. A box is a list item that stays; what it shows may change, unless the shopper has
 * seen it, points at it or has the focus in it.
 */
export function createListView(onDismiss: (itemId: ItemId) => void): ListView {
  // Without the role, Safari drops the semantics of a list that shows no bullets.
  const list = make('ul', 'list', { role: 'list' });
  const boxes: Box[] = [];
  /** Sent away here, and not yet left out by the recommender. */
  const dismissed = new Set<ItemId>();
  let noted = '';
  let isReleased = false;

  const indexOfFocus = () => boxes.findIndex(({ item }) => item.matches(':focus-within'));

  function resize(numBoxes: number) {
    while (boxes.length > numBoxes) boxes.pop()!.item.remove();
    while (boxes.length < numBoxes) {
      const box: Box = { item: make('li', 'item'), isSeen: false };
      fill(box, undefined, createSkeleton());
      boxes.push(box);
      list.append(box.item);
    }
  }

  function fill(box: Box, view: CardView | undefined, ...parts: readonly HTMLElement[]) {
    box.view = view;
    box.isSeen = false;
    box.item.replaceChildren(...parts);
  }

  function dismiss(itemId: ItemId) {
    const box = boxes.find(({ view }) => view?.itemId === itemId);
    if (!box) return;
    dismissed.add(itemId);
    const note = make('p', 'note', { tabindex: '-1' }, noted);
    const hadFocus = box.item.matches(':focus-within');
    fill(box, undefined, note);
    if (hadFocus) note.focus({ preventScroll: true });
    onDismiss(itemId);
  }

  return {
    list,
    reserve(numBoxes) {
      resize(0);
      resize(numBoxes);
    },
    show(cards, words) {
      noted = words.dismissed;
      const known = new Map(cards.map((card) => [card.itemId, card]));
      for (const itemId of dismissed) if (!known.delete(itemId)) dismissed.delete(itemId);
      const focused = indexOfFocus();
      const places = boxes.map(({ item, view, isSeen }) => ({
        itemId: view?.itemId,
        isHeld: !isReleased && (isSeen || item.matches(':hover, :focus-within')),
      }));
      isReleased = false;
      const views = new Map(boxes.map(({ view }) => [view?.itemId, view]));
      const merged = mergeList(places, [...known.keys()]);
      resize(merged.length);
      boxes.forEach((box, index) => {
        const itemId = merged[index]!;
        const card = known.get(itemId);
        const view = views.get(itemId) ?? createCardView(card!, dismiss);
        if (card) view.update(card, words);
        if (box.view !== view) fill(box, view, ...view.parts);
      });
      // The box that had the focus shows something else, or is gone: the nearest one takes it over.
      if (focused >= 0 && indexOfFocus() < 0) {
        boxes[Math.min(focused, boxes.length - 1)]?.view?.link.focus({ preventScroll: true });
      }
    },
    markSeen(itemId) {
      for (const box of boxes) if (box.view?.itemId === itemId) box.isSeen = true;
    },
    release() {
      isReleased = true;
    },
  };
}

/** The bones of a card: the same boxes, so that the list does not move when the cards come. */
function createSkeleton(): HTMLElement {
  const skeleton = make('div', 'skeleton', { 'aria-hidden': 'true' });
  skeleton.classList.add('card');
  for (const className of ['picture', 'title', 'price', 'reason']) {
    skeleton.append(Object.assign(document.createElement('div'), { className }));
  }
  return skeleton;
}
