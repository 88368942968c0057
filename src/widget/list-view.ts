import type { Card, ItemId, Language } from '../types.ts';
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
  show(cards: readonly Card[], language: Language, words: Strings): void;
  markSeen(itemId: ItemId): void;
  /** Lets every box go with the next list, for it answers another question. */
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

  const focusedElement = () => (list.getRootNode() as ShadowRoot).activeElement;
  const indexOfFocus = () => boxes.findIndex(({ item }) => item.contains(focusedElement()));

  function resize(numBoxes: number) {
    while (boxes.length > numBoxes) boxes.pop()!.item.remove();
    while (boxes.length < numBoxes) {
      const item = make('li', 'item', {}, createSkeleton());
      boxes.push({ item, isSeen: false });
      list.append(item);
    }
  }

  function dismiss(itemId: ItemId) {
    const box = boxes.find(({ view }) => view?.itemId === itemId);
    if (!box) return;
    dismissed.add(itemId);
    const note = make('p', 'note', { tabindex: '-1' }, noted);
    const hadFocus = box.item.contains(focusedElement());
    box.view = undefined;
    box.isSeen = false;
    box.item.replaceChildren(note);
    if (hadFocus) note.focus({ preventScroll: true });
    onDismiss(itemId);
  }

  return {
    list,
    reserve(numBoxes) {
      for (const box of boxes) {
        box.view = undefined;
        box.isSeen = false;
        box.item.replaceChildren(createSkeleton());
      }
      resize(numBoxes);
    },
    show(cards, language, words) {
      noted = words.dismissed;
      for (const itemId of dismissed) {
        if (!cards.some((card) => card.itemId === itemId)) dismissed.delete(itemId);
      }
      const known = new Map(cards.map((card) => [card.itemId, card]));
      for (const itemId of dismissed) known.delete(itemId);
      const focused = indexOfFocus();
      const places = boxes.map(({ item, view, isSeen }, index) => ({
        itemId: view?.itemId,
        isHeld: isSeen || index === focused || item.matches(':hover'),
      }));
      const views = new Map(boxes.flatMap(({ view }) => (view ? [[view.itemId, view]] : [])));
      const merged = mergeList(places, [...known.keys()]);
      resize(merged.length);
      merged.forEach((itemId, index) => {
        const box = boxes[index]!;
        const card = known.get(itemId);
        const view = views.get(itemId) ?? createCardView(card!, dismiss);
        if (card) view.update(card, language, words);
        if (box.view === view) return;
        box.view = view;
        box.isSeen = false;
        box.item.replaceChildren(...view.parts);
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
      for (const box of boxes) box.isSeen = false;
    },
  };
}

/** The bones of a card: the same boxes, so that the list does not move when the cards come. */
function createSkeleton(): HTMLElement {
  const bones = ['picture', 'title', 'price', 'reason'].map((name) => {
    const bone = document.createElement('div');
    bone.className = name;
    return bone;
  });
  const skeleton = make('div', 'skeleton', { 'aria-hidden': 'true' }, ...bones);
  skeleton.classList.add('card');
  return skeleton;
}
