import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observeImpressions } from './observe-impressions.ts';

/** A card as far as the watch looks at one. */
function createCard(itemId: string) {
  const card = {
    itemId,
    getAttribute: () => card.itemId,
  };
  return card;
}
type FakeCard = ReturnType<typeof createCard>;

let page: EventTarget & { visibilityState: string };
let report: (card: FakeCard, ratio: number) => void;
let mutate: (record: object) => void;
let observed: Set<unknown>;
const onImpression = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onImpression.mockClear();
  observed = new Set();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: object[]) => void) {
        report = (target, intersectionRatio) =>
          callback([{ target, isIntersecting: intersectionRatio > 0, intersectionRatio }]);
      }
      observe = (card: unknown) => observed.add(card);
      unobserve = (card: unknown) => observed.delete(card);
      disconnect = () => observed.clear();
    },
  );
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: object[]) => void) {
        mutate = (record) => callback([{ type: 'childList', ...record }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch(...cards: FakeCard[]): () => void {
  return observeImpressions({ querySelectorAll: () => cards } as never, onImpression);
}

function turnPage(visibilityState: string): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

const seenItems = () => onImpression.mock.calls.map(([itemId]) => itemId);

describe('observeImpressions', () => {
  test('counts a card of which half was in view for a second', () => {
    const card = createCard('a');
    watch(card);
    report(card, 0.5);
    vi.advanceTimersByTime(999);
    expect(seenItems()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(onImpression.mock.calls).toEqual([['a', card]]);
  });

  test('does not count less than half of a card', () => {
    const card = createCard('a');
    watch(card);
    report(card, 0.49);
    vi.advanceTimersByTime(5000);
    expect(seenItems()).toEqual([]);
  });

  test('begins the second anew after a break', () => {
    const card = createCard('a');
    watch(card);
    for (const ratio of [0.8, 0.2, 0.8]) {
      report(card, ratio);
      vi.advanceTimersByTime(600);
    }
    expect(seenItems()).toEqual([]);
    vi.advanceTimersByTime(400);
    expect(seenItems()).toEqual(['a']);
  });

  test('does not begin anew when more of the card comes into view', () => {
    const card = createCard('a');
    watch(card);
    report(card, 0.6);
    vi.advanceTimersByTime(600);
    report(card, 1);
    vi.advanceTimersByTime(400);
    expect(seenItems()).toEqual(['a']);
  });

  test('counts an item once, on whichever card', () => {
    const cards = [createCard('a'), createCard('a')];
    watch(...cards);
    for (let round = 0; round < 3; round++) {
      for (const card of cards) report(card, 1);
      vi.advanceTimersByTime(1000);
      for (const card of cards) report(card, 0);
    }
    expect(seenItems()).toEqual(['a']);
  });

  test('does not count while the page is hidden, and begins anew when it is back', () => {
    const card = createCard('a');
    watch(card);
    report(card, 1);
    vi.advanceTimersByTime(900);
    turnPage('hidden');
    vi.advanceTimersByTime(60_000);
    expect(seenItems()).toEqual([]);
    turnPage('visible');
    vi.advanceTimersByTime(999);
    expect(seenItems()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seenItems()).toEqual(['a']);
  });

  test('watches cards that come later', () => {
    const [early, late] = [createCard('a'), createCard('b')];
    const cards = [early];
    observeImpressions({ querySelectorAll: () => cards } as never, onImpression);
    cards.push(late);
    mutate({});
    expect([...observed]).toEqual([early, late]);
    report(late, 1);
    vi.advanceTimersByTime(1000);
    expect(seenItems()).toEqual(['b']);
  });

  test('counts anew for a card that shows another item', () => {
    const card = createCard('a');
    watch(card);
    report(card, 1);
    vi.advanceTimersByTime(500);
    card.itemId = 'b';
    mutate({ type: 'attributes', target: card });
    vi.advanceTimersByTime(999);
    expect(seenItems()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seenItems()).toEqual(['b']);
  });

  test('takes its bounds from outside', () => {
    const card = createCard('a');
    observeImpressions({ querySelectorAll: () => [card] } as never, onImpression, {
      minRatio: 0.9,
      minMs: 250,
    });
    report(card, 0.8);
    vi.advanceTimersByTime(250);
    expect(seenItems()).toEqual([]);
    report(card, 0.9);
    vi.advanceTimersByTime(250);
    expect(seenItems()).toEqual(['a']);
  });

  test('ends', () => {
    const card = createCard('a');
    const stop = watch(card);
    report(card, 1);
    stop();
    turnPage('visible');
    vi.advanceTimersByTime(5000);
    expect(seenItems()).toEqual([]);
    expect(observed.size).toBe(0);
  });
});
