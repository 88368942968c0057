import { describe, expect, test, vi } from 'vitest';
import { observeClicks } from './observe-clicks.ts';

/** A link inside a card; `innermost` is what the pointer hit. */
function linkWith(itemId: string | null) {
  const link = { getAttribute: () => itemId };
  const innermost = { closest: (selector: string) => (selector === 'a[data-inkling-item]' ? link : null) };
  return { link, innermost };
}

function eventOn(innermost: unknown, type: string, fields = {}): Event {
  const event = new Event(type, { cancelable: true });
  return Object.assign(event, { composedPath: () => [innermost] }, fields);
}

describe('observeClicks', () => {
  test.each([
    ['the left button or the keyboard', 'click', { button: 0 }, 1],
    ['the left button with a modifier', 'click', { button: 0, ctrlKey: true }, 1],
    ['the middle button', 'auxclick', { button: 1 }, 1],
    ['the right button', 'auxclick', { button: 2 }, 0],
  ])('hears %s as it should', (_name, type, fields, numCalls) => {
    const root = new EventTarget();
    const onClick = vi.fn();
    observeClicks(root, onClick);
    const { link, innermost } = linkWith('a');
    const event = eventOn(innermost, type, fields);
    root.dispatchEvent(event);
    expect(onClick.mock.calls).toEqual(Array(numCalls).fill(['a', link]));
    expect(event.defaultPrevented).toBe(false);
  });

  test('hears nothing beside the links, nor on a link without an item', () => {
    const root = new EventTarget();
    const onClick = vi.fn();
    observeClicks(root, onClick);
    root.dispatchEvent(eventOn({ closest: () => null }, 'click'));
    root.dispatchEvent(eventOn({}, 'click'));
    root.dispatchEvent(eventOn(linkWith('').innermost, 'click'));
    expect(onClick).not.toHaveBeenCalled();
  });

  test('ends', () => {
    const root = new EventTarget();
    const onClick = vi.fn();
    observeClicks(root, onClick)();
    root.dispatchEvent(eventOn(linkWith('a').innermost, 'click'));
    root.dispatchEvent(eventOn(linkWith('a').innermost, 'auxclick', { button: 1 }));
    expect(onClick).not.toHaveBeenCalled();
  });
});
